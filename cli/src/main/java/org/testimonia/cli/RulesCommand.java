package org.testimonia.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.testimonia.audit.Rule;
import org.testimonia.report.CatalogueReport;
import org.testimonia.rule.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "rules", description = "List the rules.")
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @SuppressWarnings("NullAway.Init")
    RulesCommand() {}

    @Override
    public Integer call() {
        List<Rule> rules = RuleCatalogue.standard().stream()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.json) {
            CatalogueReport.writeJson(rules, out);
        } else {
            out.print(CatalogueReport.text(rules, Terminal.style()));
        }
        return 0;
    }
}
