package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.JsonReport;
import org.testimonia.report.TextReport;
import org.testimonia.report.TextStyle;
import org.testimonia.rule.RuleCatalogue;
import picocli.CommandLine.Command;
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
            description = "From which severity on to exit with 1 (default: what testimonia.yaml says, else error).")
    private @Nullable FailOn failOn;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show every finding and note, and every step of each explanation.")
    private boolean verbose;

    @SuppressWarnings("NullAway.Init")
    CheckCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException {
        AuditReport report = audit();
        if (output == null) {
            write(report, spec.commandLine().getOut(), Terminal.style());
        } else {
            writeTo(output, report);
        }
        Optional<Severity> threshold =
                failOn == null ? report.dataset().configuration().failOn() : failOn.severity();
        boolean fails = report.fails(threshold);
        if (fails && output != null) {
            spec.commandLine()
                    .getErr()
                    .println("testimonia: there are findings to fail on; the report is in " + output);
        }
        return fails ? Testimonia.FOUND : 0;
    }

    private AuditReport audit() throws DatasetReadException {
        return Progress.during(
                "auditing " + path,
                spec.commandLine().getErr(),
                () -> Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(path)));
    }

    private void write(AuditReport report, PrintWriter out, TextStyle style) {
        if (format == OutputFormat.json) {
            JsonReport.write(report, Version.text(), out);
        } else {
            out.print(TextReport.render(report, style, verbose));
        }
        out.flush();
    }

    /** Writes beside the file first, so that a broken run leaves no half of a report. */
    private void writeTo(Path file, AuditReport report) throws IOException {
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
