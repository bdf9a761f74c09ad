package org.testimonia.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.date.DatePolicy;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.DateReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "date",
        description = "Read dates: what days \"before 1933\" allows. Reads lines from standard input without TEXT.")
final class DateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The words of one date.")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--as-in",
            paramLabel = "PATH",
            description = "Read them as the dataset at PATH does: by \"dates\" in its testimonia.yaml.")
    private Optional<Path> dataset = Optional.empty();

    @SuppressWarnings("NullAway.Init")
    DateCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException {
        DatePolicy policy = dataset.isPresent()
                ? DatasetReader.readConfiguration(dataset.get()).dates()
                : DatePolicy.STANDARD;
        if (!words.isEmpty()) {
            return print(String.join(" ", words), policy) ? 0 : Testimonia.FOUND;
        }
        boolean allRead = true;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                allRead &= print(line, policy);
            }
            if (!lines.ready()) {
                spec.commandLine().getOut().flush();
            }
        }
        return allRead ? 0 : Testimonia.FOUND;
    }

    private boolean print(String text, DatePolicy policy) {
        PrintWriter out = spec.commandLine().getOut();
        DateReading reading = HistoricalDate.read(text, policy);
        if (format == OutputFormat.json) {
            DateReport.writeJson(text, reading, out);
        } else {
            out.print(DateReport.text(text, reading));
        }
        return reading instanceof DateReading.Read;
    }
}
