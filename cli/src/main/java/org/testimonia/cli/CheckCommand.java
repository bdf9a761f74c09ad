package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Hypothesis;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Severity;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.CheckedDataset;
import org.testimonia.report.EditReport;
import org.testimonia.report.ReportFormat;
import org.testimonia.report.RepositoryFolder;
import org.testimonia.report.TextStyle;
import org.testimonia.report.WhatIfReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Audit a dataset: which of its claims cannot all be true, and what they lack.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description =
                    "Print only what is new, and what is gone, since a revision of the git repository: a branch, a"
                            + " tag, a commit, HEAD~1. Where HEAD does not build upon it, since the two parted.")
    private @Nullable String since;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|note|never",
            description = "From which severity on to exit with 1 (default: fail-on in testimonia.yaml, else error; with"
                    + " --assume or --without, never).")
    private @Nullable FailOn failOn;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show every finding with its fingerprint, and every step of its explanation.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only the findings that make it exit with 1, and nothing if there are none.")
    private boolean quiet;

    @Option(names = "--show-accepted", description = "Show also what was decided about, with the decisions.")
    private boolean showAccepted;

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private HypothesisOptions whatIf = new HypothesisOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    CheckCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, HistoryException, Refusal {
        if (since != null) {
            return checkSince(since);
        }
        if (!whatIf.isEmpty() && !baseline.isEmpty()) {
            throw new Refusal("--assume and --without ask what would be, --baseline what is new; ask one at a time");
        }
        return whatIf.isEmpty() ? check() : checkWhatIf();
    }

    private int check() throws IOException, DatasetReadException, Refusal {
        List<Rule> ran = rules.rules();
        Auditor auditor = Auditor.of(ran);
        ReadDataset read =
                SoundSettings.of(Progress.during("reading " + path, err(), () -> DatasetReader.read(path)), ran);
        AuditReport audited = Progress.during("auditing " + path, err(), () -> auditor.audit(read));
        AuditReport report = baseline.applyTo(audited, err());
        Optional<Severity> threshold = threshold(report.dataset());
        print((out, style) ->
                output.format().write(checked(report, ran, Optional.empty(), style), Version.text(), out));
        return exitCode(report.fails(threshold), report.failedRules());
    }

    /** A question is no gate: it fails only if asked to. */
    private int checkWhatIf() throws IOException, DatasetReadException, Refusal {
        output.requireOwnFormat("--assume or --without");
        if (quiet) {
            throw new Refusal("--quiet prints what fails, --assume and --without what would be; ask one at a time");
        }
        List<Rule> ran = rules.rules();
        ReadDataset read = SoundSettings.of(DatasetReader.read(path), ran);
        Hypothesis hypothesis = whatIf.over(read.dataset(), path);
        Auditor auditor = Auditor.of(ran);
        AuditReport before = Progress.during("auditing " + path, err(), () -> auditor.audit(read));
        AuditReport after = hypothesis.changesNothing()
                ? before
                : Progress.during("auditing " + path + " again", err(), () -> auditor.audit(hypothesis.applyTo(read)));
        WhatIfReport report = WhatIfReport.of(hypothesis, before, after);
        print((out, style) -> {
            if (output.format() == ReportFormat.JSON) {
                report.writeJson(Version.text(), out);
            } else {
                out.print(report.text(style, verbose));
            }
            return List.of();
        });
        return exitCode(after.fails(failOn == null ? Optional.empty() : failOn.severity()), after.failedRules());
    }

    /** Fails by what the edit brought, however much was there before. */
    private int checkSince(String name) throws IOException, DatasetReadException, HistoryException, Refusal {
        if (!whatIf.isEmpty()) {
            throw new Refusal(
                    "--since asks what an edit brought, --assume and --without what would be; ask one at a time");
        }
        if (!baseline.isEmpty()) {
            throw new Refusal("--since tells what is new as --baseline does, from git; give one of them");
        }
        List<Rule> ran = rules.rules();
        ComparedDataset compared = ComparedDataset.of(path, name, SoundSettings.of(DatasetReader.read(path), ran));
        EditAudit audit = compared.audit(Auditor.of(ran), err());
        Dataset dataset = audit.after().dataset();
        EditReport report = EditReport.of(compared.then(), audit);
        AuditReport brought = audit.broughtReport();
        print((out, style) -> switch (output.format()) {
            case TEXT -> {
                out.print(quiet ? report.failures(threshold(dataset), style, verbose) : report.text(style, verbose));
                yield List.of();
            }
            case JSON -> {
                report.writeJson(Version.text(), out);
                yield List.of();
            }
            default ->
                output.format()
                        .write(checked(brought, ran, Optional.of(report.comparison()), style), Version.text(), out);
        });
        return exitCode(audit.fails(threshold(dataset)), audit.failedRules());
    }

    private Optional<Severity> threshold(Dataset dataset) {
        return failOn == null ? dataset.configuration().failOn() : failOn.severity();
    }

    /** What a rule that failed would have found is not known, so that the command has not done its work. */
    private int exitCode(boolean fails, List<Finding> failedRules) {
        if (!failedRules.isEmpty()) {
            int more = failedRules.size() - 1;
            err().println("testimonia: " + failedRules.get(0).message() + (more == 0 ? "" : "; and " + more + " more")
                    + "; the report lacks what it would have found");
            return Testimonia.COULD_NOT_WORK;
        }
        if (fails && output.file().isPresent()) {
            err().println("testimonia: there are findings to fail on; the report is in "
                    + output.file().get());
        }
        return fails ? Testimonia.FOUND : 0;
    }

    private CheckedDataset checked(AuditReport report, List<Rule> ran, Optional<String> comparison, TextStyle style) {
        return new CheckedDataset(
                report,
                ran,
                comparison,
                RepositoryFolder.of(path),
                threshold(report.dataset()),
                style,
                verbose,
                quiet,
                showAccepted);
    }

    private void print(OutputOptions.Printed report) throws IOException {
        output.print(report, spec.commandLine().getOut(), err());
    }

    private PrintWriter err() {
        return quiet ? new PrintWriter(Writer.nullWriter()) : spec.commandLine().getErr();
    }
}
