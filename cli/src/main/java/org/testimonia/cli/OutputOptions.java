package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.testimonia.report.TextStyle;
import picocli.CommandLine.Option;

/** How and where {@code check} writes a report. */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead.")
    private @Nullable Path output;

    /** The file that the report goes into, if it goes into one. */
    Optional<Path> file() {
        return Optional.ofNullable(output);
    }

    /** Writes a report into the file, else where the command prints. */
    void print(Consumer<PrintWriter> json, Function<TextStyle, String> text, PrintWriter out) throws IOException {
        BiConsumer<PrintWriter, TextStyle> report = (to, style) -> {
            if (format == OutputFormat.json) {
                json.accept(to);
            } else {
                to.print(text.apply(style));
            }
            to.flush();
        };
        if (output == null) {
            report.accept(out, Terminal.style());
        } else {
            OutputFile.write(output, to -> report.accept(to, TextStyle.PLAIN));
        }
    }
}
