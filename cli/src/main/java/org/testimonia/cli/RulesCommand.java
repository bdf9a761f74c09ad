package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.CatalogueReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "rules", description = "List the rules, with a dataset also those that it declares for itself.")
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A folder with a dataset (default: only the rules that every dataset has).")
    private @Nullable Path path;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    RulesCommand() {}

    @Override
    public Integer call() throws DatasetReadException, Refusal {
        Configuration configuration = path == null ? Configuration.builtIn() : DatasetReader.readConfiguration(path);
        List<Rule> all = rules.rules();
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.json) {
            CatalogueReport.writeJson(all, configuration, out);
        } else {
            out.print(CatalogueReport.text(all, configuration, Terminal.style()));
        }
        return 0;
    }
}
