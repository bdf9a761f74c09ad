package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.dataset.Suggestion;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.CatalogueReport;
import org.testimonia.report.JsonReport;
import org.testimonia.report.TextReport;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.rule.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "Explain a rule, or one finding by its fingerprint.")
final class ExplainCommand implements Callable<Integer> {

    private static final int FINGERPRINT_DIGITS = 16;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RULE-OR-FINGERPRINT",
            description = "A rule id such as date/contradiction, or a fingerprint.")
    private String subject;

    @Option(
            names = "--in",
            paramLabel = "PATH",
            description = "The dataset that the fingerprint is of (default: this folder).")
    private Path path = Path.of(".");

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @SuppressWarnings("NullAway.Init")
    ExplainCommand() {}

    @Override
    public Integer call() throws Refusal, DatasetReadException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<RulePage> page = RulePage.of(subject);
        if (page.isPresent()) {
            out.print(
                    format == OutputFormat.json
                            ? CatalogueReport.json(page.get(), options())
                            : page.get().markdown());
        } else if (isFingerprint()) {
            explainFinding(out);
        } else {
            List<String> ids = RuleCatalogue.standard().stream().map(Rule::id).toList();
            throw new Refusal("got \"" + subject + "\", expected a rule id or a fingerprint of " + FINGERPRINT_DIGITS
                    + " hexadecimal digits" + Suggestion.didYouMean(subject, ids));
        }
        return 0;
    }

    private List<RuleOption<?>> options() {
        return Auditor.of(RuleCatalogue.standard())
                .rule(subject)
                .map(Rule::options)
                .orElse(List.of());
    }

    private boolean isFingerprint() {
        return subject.length() == FINGERPRINT_DIGITS && subject.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private void explainFinding(PrintWriter out) throws DatasetReadException, Refusal {
        AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(SoundSettings.of(DatasetReader.read(path)));
        Finding finding = report.findings().stream()
                .filter(candidate -> candidate.fingerprint().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Refusal("no finding of " + path + " has the fingerprint " + subject));
        if (format == OutputFormat.json) {
            JsonReport.write(new AuditReport(report.dataset(), List.of(finding)), Version.text(), out);
        } else {
            out.print(TextReport.render(finding, report.dataset(), Terminal.style()));
        }
    }
}
