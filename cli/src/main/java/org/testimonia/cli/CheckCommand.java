package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.testimonia.history.DatasetRevision;
import org.testimonia.history.GitSettings;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.EditReport;
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
            description = "Print only what is new since a revision of the git repository, and what is gone: a branch, a"
                    + " tag, a commit, HEAD~1. Where HEAD does not build upon it, since the two parted.")
    private @Nullable String since;

    @Mixin
    private OutputOptions output = new OutputOptions();

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
        AuditReport audited = Progress.during("auditing " + path, err(), () -> auditor.audit(DatasetReader.read(path)));
        AuditReport report = baseline.applyTo(audited, err());
        Optional<Severity> threshold = threshold(report.dataset());
        print((out, style) -> output.format().write(checked(report, ran, style), out));
        return exitCode(report.fails(threshold), report.failedRules());
    }

    /** A question is no gate: it fails only if asked to. */
    private int checkWhatIf() throws IOException, DatasetReadException, Refusal {
        output.requireOwnFormat("--assume or --without");
        ReadDataset read = DatasetReader.read(path);
        Hypothesis hypothesis = whatIf.over(read.dataset(), path);
        Auditor auditor = rules.auditor();
        AuditReport before = Progress.during("auditing " + path, err(), () -> auditor.audit(read));
        AuditReport after = hypothesis.changesNothing()
                ? before
                : Progress.during("auditing " + path + " again", err(), () -> auditor.audit(hypothesis.applyTo(read)));
        WhatIfReport report = WhatIfReport.of(hypothesis, before, after);
        print((out, style) -> {
            if (output.format() == CheckFormat.json) {
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
        GitSettings.leaveAlone();
        ReadDataset now = DatasetReader.read(path);
        DatasetRevision then = DatasetRevision.of(path, name);
        ReadDataset before = then.dataset()
                .orElseGet(() ->
                        new ReadDataset(Dataset.builder(now.dataset().name()).build(), List.of()));
        List<Rule> ran = rules.rules();
        EditAudit audit = Progress.during(
                "auditing " + path + " and what it was in " + then.revision().shortId(),
                err(),
                () -> Auditor.of(ran).auditEdit(before, now));
        EditReport report = EditReport.of(then, audit);
        AuditReport brought = new AuditReport(now.dataset(), audit.brought().toList());
        print((out, style) -> switch (output.format()) {
            case text -> {
                out.print(report.text(style, verbose));
                yield List.of();
            }
            case json -> {
                report.writeJson(Version.text(), out);
                yield List.of();
            }
            default -> output.format().write(checked(brought, ran, style), out);
        });
        return exitCode(audit.fails(threshold(now.dataset())), audit.failedRules());
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

    private CheckedDataset checked(AuditReport report, List<Rule> ran, TextStyle style) {
        return new CheckedDataset(
                report, ran, RepositoryFolder.of(path), threshold(report.dataset()), style, verbose, showAccepted);
    }

    private void print(OutputOptions.Printed report) throws IOException {
        output.print(report, spec.commandLine().getOut(), err());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
