package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.Suggestion;
import org.testimonia.history.HistoryException;
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

@Command(name = "explain", description = "Explain a rule, or one finding, accepted or not.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RULE-OR-FINGERPRINT",
            description = "A rule such as date/contradiction, or the fingerprint of a finding, or its first digits;"
                    + " check --verbose shows it.")
    private String subject;

    @Option(
            names = "--in",
            paramLabel = "PATH",
            description = "The dataset that the finding is in, or that declares the rule (default: this folder).")
    private Path path = Path.of(".");

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Look also among the findings on what was edited since a revision, as check --since does.")
    private Optional<String> since = Optional.empty();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    ExplainCommand() {}

    @Override
    public Integer call() throws Refusal, DatasetReadException, HistoryException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<RulePage> page = FindingNames.isName(subject) ? Optional.empty() : page();
        if (page.isPresent()) {
            out.print(
                    format == OutputFormat.json
                            ? CatalogueReport.json(page.get(), options())
                            : page.get().markdown());
        } else if (FindingNames.isName(subject)) {
            explainFinding(out);
        } else {
            throw new Refusal("got \"" + subject + "\"" + Suggestion.didYouMean(subject, ids())
                    + "; expected a rule, as testimonia rules lists them, or " + FindingNames.expected());
        }
        return 0;
    }

    private List<RuleOption<?>> options() throws Refusal {
        return rules.auditor().rule(subject).map(Rule::options).orElse(List.of());
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

    private void explainFinding(PrintWriter out) throws DatasetReadException, HistoryException, Refusal {
        FindingNames names =
                FindingNames.of(path, since, rules.rules(), spec.commandLine().getErr());
        Dataset dataset = names.dataset();
        Optional<AcceptedFinding> accepted = names.accepted(subject);
        if (format == OutputFormat.json) {
            List<Finding> open = accepted.isPresent() ? List.of() : List.of(names.open(subject));
            List<AcceptedFinding> decided = accepted.stream().toList();
            JsonReport.write(new AuditReport(dataset, open, decided, List.of()), Version.text(), out);
        } else if (accepted.isPresent()) {
            out.print(TextReport.render(accepted.get(), dataset, Terminal.style()));
        } else {
            out.print(TextReport.render(names.open(subject), dataset, Terminal.style()));
        }
    }
}
