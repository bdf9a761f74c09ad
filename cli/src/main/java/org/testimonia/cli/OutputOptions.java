package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.report.ReportFormat;
import org.testimonia.report.TextStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How and where {@code check} writes a report. */
final class OutputOptions {

    /** Writes a report, and gives what there is to be said of it beside. */
    interface Printed {
        List<String> write(PrintWriter out, TextStyle style);
    }

    /** The name of a format. */
    static final class FormatName implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String name) {
            return ReportFormat.named(name.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + List.of(ReportFormat.values()) + " but was '" + name + "'"));
        }
    }

    @Option(
            names = "--format",
            converter = FormatName.class,
            paramLabel = "text|json|sarif|junit|github|markdown",
            description = "How to print it (default: ${DEFAULT-VALUE}); with --assume or --without, text or json.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead of printing it.")
    private @Nullable Path output;

    OutputOptions() {}

    ReportFormat format() {
        return format;
    }

    /** The file that the report goes into, if it goes into one. */
    Optional<Path> file() {
        return Optional.ofNullable(output);
    }

    /** That a report is for people or for programs of our own. */
    void requireOwnFormat(String with) throws Refusal {
        if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw new Refusal("--format: got " + format + " with " + with + ", expected text or json");
        }
    }

    /** Writes a report into the file, else where the command prints; what is said beside goes to {@code err}. */
    void print(Printed report, PrintWriter out, PrintWriter err) throws IOException {
        List<String> remarks = new ArrayList<>();
        if (output == null) {
            remarks.addAll(report.write(out, Terminal.style()));
            out.flush();
        } else {
            OutputFile.write(output, to -> remarks.addAll(report.write(to, TextStyle.PLAIN)));
        }
        remarks.forEach(remark -> err.println("testimonia: " + remark));
    }
}
