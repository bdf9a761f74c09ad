package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.Suggestion;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.CatalogueReport;
import org.testimonia.report.JsonReport;
import org.testimonia.report.TextReport;
import org.testimonia.rule.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            description = "The dataset that the fingerprint is of, or that declares the rule (default: this folder).")
    private Path path = Path.of(".");

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    ExplainCommand() {}

    @Override
    public Integer call() throws Refusal, DatasetReadException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<RulePage> page = isFingerprint() ? Optional.empty() : page();
        if (page.isPresent()) {
            out.print(
                    format == OutputFormat.json
                            ? CatalogueReport.json(page.get())
                            : page.get().markdown());
        } else if (isFingerprint()) {
            explainFinding(out);
        } else {
            throw new Refusal("got \"" + subject + "\", expected a rule id or a fingerprint of " + FINGERPRINT_DIGITS
                    + " hexadecimal digits" + Suggestion.didYouMean(subject, ids()));
        }
        return 0;
    }

    /** That of a rule of the library needs no dataset. */
    private Optional<RulePage> page() throws DatasetReadException, Refusal {
        Optional<RulePage> page = RulePage.of(subject);
        if (page.isEmpty()) {
            page = RulePage.of(subject, configuration());
        }
        return page.isPresent()
                ? page
                : rules.rules().stream()
                        .filter(rule -> rule.id().equals(subject))
                        .map(RulePage::of)
                        .findFirst();
    }

    private Configuration configuration() throws DatasetReadException {
        return Files.isDirectory(path) ? DatasetReader.readConfiguration(path) : Configuration.builtIn();
    }

    private List<String> ids() throws DatasetReadException, Refusal {
        Stream<String> own = configuration().ownRules().stream().map(DeclaredRule::id);
        return Stream.concat(rules.rules().stream().map(Rule::id), own).toList();
    }

    private boolean isFingerprint() {
        return subject.length() == FINGERPRINT_DIGITS && subject.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private void explainFinding(PrintWriter out) throws DatasetReadException, Refusal {
        AuditReport report = rules.auditor().audit(DatasetReader.read(path));
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
