package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Hypothesis;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.JsonReport;
import org.testimonia.report.TextReport;
import org.testimonia.report.TextStyle;
import org.testimonia.report.WhatIfReport;
import org.testimonia.rule.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Audit a dataset: which of its claims cannot all be true, and what they lack.")
final class CheckCommand implements Callable<Integer> {

    private static final Auditor AUDITOR = Auditor.of(RuleCatalogue.standard());

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead.")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|note|never",
            description = "From which severity on to exit with 1 (default: what testimonia.yaml says, else error;"
                    + " with --assume or --without, never).")
    private @Nullable FailOn failOn;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show every finding and note, and every step of each explanation.")
    private boolean verbose;

    @Option(names = "--show-accepted", description = "Show also what was decided about, with the decisions.")
    private boolean showAccepted;

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private HypothesisOptions whatIf = new HypothesisOptions();

    /** What is to be written, however it is. */
    private interface Printed {
        void json(PrintWriter out);

        String text(TextStyle style);
    }

    @SuppressWarnings("NullAway.Init")
    CheckCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, Refusal {
        return whatIf.isEmpty() ? check() : checkWhatIf();
    }

    private int check() throws IOException, DatasetReadException, Refusal {
        PrintWriter err = spec.commandLine().getErr();
        AuditReport audited = Progress.during("auditing " + path, err, () -> AUDITOR.audit(DatasetReader.read(path)));
        AuditReport report = baseline.applyTo(audited, err);
        print(new Printed() {
            @Override
            public void json(PrintWriter out) {
                JsonReport.write(report, Version.text(), out);
            }

            @Override
            public String text(TextStyle style) {
                return TextReport.render(report, style, verbose, showAccepted);
            }
        });
        Optional<Severity> threshold =
                failOn == null ? report.dataset().configuration().failOn() : failOn.severity();
        return exitCode(report, threshold);
    }

    /** A question is no gate: it fails only if asked to. */
    private int checkWhatIf() throws IOException, DatasetReadException, Refusal {
        ReadDataset read = DatasetReader.read(path);
        Hypothesis hypothesis = whatIf.over(read.dataset(), path);
        PrintWriter err = spec.commandLine().getErr();
        AuditReport before = Progress.during("auditing " + path, err, () -> AUDITOR.audit(read));
        AuditReport after = hypothesis.changesNothing()
                ? before
                : Progress.during("auditing " + path + " again", err, () -> AUDITOR.audit(hypothesis.applyTo(read)));
        WhatIfReport report = WhatIfReport.of(hypothesis, before, after);
        print(new Printed() {
            @Override
            public void json(PrintWriter out) {
                report.writeJson(Version.text(), out);
            }

            @Override
            public String text(TextStyle style) {
                return report.text(style, verbose);
            }
        });
        return exitCode(after, failOn == null ? Optional.empty() : failOn.severity());
    }

    private int exitCode(AuditReport report, Optional<Severity> threshold) {
        boolean fails = report.fails(threshold);
        if (fails && output != null) {
            spec.commandLine()
                    .getErr()
                    .println("testimonia: there are findings to fail on; the report is in " + output);
        }
        return fails ? Testimonia.FOUND : 0;
    }

    private void print(Printed report) throws IOException {
        if (output == null) {
            write(report, spec.commandLine().getOut(), Terminal.style());
        } else {
            OutputFile.write(output, out -> write(report, out, TextStyle.PLAIN));
        }
    }

    private void write(Printed report, PrintWriter out, TextStyle style) {
        if (format == OutputFormat.json) {
            report.json(out);
        } else {
            out.print(report.text(style));
        }
        out.flush();
    }
}
