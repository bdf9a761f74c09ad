package org.testimonia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.ConfigurationWriter;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.ConfigurationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "config",
        description = "Show how a dataset is audited, and where that is set: built in, or a line of testimonia.yaml.")
final class ConfigCommand implements Callable<Integer> {

    private static final String SCHEMA = "/org/testimonia/schema/testimonia.schema.json";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private @Nullable Path path;

    @Option(
            names = "--format",
            paramLabel = "text|json|yaml",
            description =
                    "How to print it (default: ${DEFAULT-VALUE}); yaml is what differs from what is built in, as a"
                            + " testimonia.yaml.")
    private ConfigFormat format = ConfigFormat.text;

    @Option(
            names = "--schema",
            description = "Print the JSON Schema of testimonia.yaml, for an editor, and nothing else.")
    private boolean schema;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    ConfigCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, Refusal {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.print(schema());
            return 0;
        }
        if (path == null) {
            throw new Refusal("got no PATH, expected a folder with a dataset, or --schema");
        }
        ReadDataset read = SoundSettings.of(read(path), rules.rules());
        switch (format) {
            case text -> out.print(report(read).text(Terminal.style()));
            case json -> report(read).writeJson(out);
            case yaml -> out.print(ConfigurationWriter.yaml(read.dataset().configuration()));
        }
        return 0;
    }

    private ConfigurationReport report(ReadDataset read) throws Refusal {
        return ConfigurationReport.of(
                read, rules.auditor().rulesFor(read.dataset().configuration()));
    }

    /** A folder may have a configuration before it has records. */
    private static ReadDataset read(Path path) throws DatasetReadException {
        try {
            return DatasetReader.read(path);
        } catch (DatasetReadException e) {
            if (!e.isNothingThere()) {
                throw e;
            }
            Configuration configuration = DatasetReader.readConfiguration(path);
            String name = Objects.toString(path.toAbsolutePath().normalize().getFileName(), "");
            return new ReadDataset(
                    Dataset.builder(name).configuration(configuration).build(), List.of());
        }
    }

    private static String schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(ConfigurationWriter.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
