package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
import org.testimonia.report.RepositoryFolder;
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

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|github|markdown",
            description = "How to print it (default: ${DEFAULT-VALUE}); with --assume or --without, text or json.")
    private CheckFormat format = CheckFormat.text;

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

    @Mixin
    private HypothesisOptions whatIf = new HypothesisOptions();

    /** Writes a report, and gives what there is to be said of it beside. */
    private interface Printed {
        List<String> write(PrintWriter out, TextStyle style);
    }

    @SuppressWarnings("NullAway.Init")
    CheckCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, Refusal {
        return whatIf.isEmpty() ? check() : checkWhatIf();
    }

    private int check() throws IOException, DatasetReadException {
        AuditReport report = Progress.during(
                "auditing " + path, spec.commandLine().getErr(), () -> AUDITOR.audit(DatasetReader.read(path)));
        Optional<Severity> threshold =
                failOn == null ? report.dataset().configuration().failOn() : failOn.severity();
        print((out, style) ->
                format.write(new CheckedDataset(report, RepositoryFolder.of(path), threshold, style, verbose), out));
        return exitCode(report, threshold);
    }

    /** A question is no gate: it fails only if asked to. */
    private int checkWhatIf() throws IOException, DatasetReadException, Refusal {
        if (format != CheckFormat.text && format != CheckFormat.json) {
            throw new Refusal("--format: got " + format + " with --assume or --without, expected text or json");
        }
        ReadDataset read = DatasetReader.read(path);
        Hypothesis hypothesis = whatIf.over(read.dataset(), path);
        PrintWriter err = spec.commandLine().getErr();
        AuditReport before = Progress.during("auditing " + path, err, () -> AUDITOR.audit(read));
        AuditReport after = hypothesis.changesNothing()
                ? before
                : Progress.during("auditing " + path + " again", err, () -> AUDITOR.audit(hypothesis.applyTo(read)));
        WhatIfReport report = WhatIfReport.of(hypothesis, before, after);
        print((out, style) -> {
            if (format == CheckFormat.json) {
                report.writeJson(Version.text(), out);
            } else {
                out.print(report.text(style, verbose));
            }
            return List.of();
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
            writeTo(output, report);
        }
    }

    private void write(Printed report, PrintWriter out, TextStyle style) {
        List<String> remarks = report.write(out, style);
        out.flush();
        remarks.forEach(remark -> spec.commandLine().getErr().println("testimonia: " + remark));
    }

    /** Writes beside the file first, so that a broken run leaves no half of a report. */
    private void writeTo(Path file, Printed report) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("--output " + file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new IOException("--output " + file + ": is a folder, expected a file");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("--output " + file + ": the folder " + folder + " cannot be written");
        }
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                PrintWriter out = new PrintWriter(writer)) {
            write(report, out, TextStyle.PLAIN);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
