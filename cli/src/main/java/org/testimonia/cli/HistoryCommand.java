package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.dataset.Dataset;
import org.testimonia.history.DatasetHistory;
import org.testimonia.history.GitSettings;
import org.testimonia.history.HistoryException;
import org.testimonia.history.RecordHistory;
import org.testimonia.history.RecordKind;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.HistoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "history", description = "Tell what happened to a claim in the revisions of its git repository.")
final class HistoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @Parameters(
            index = "1",
            paramLabel = "CLAIM",
            description = "An id that the claim has or had, or its position such as claims.csv:12:9.")
    private String claim;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @SuppressWarnings("NullAway.Init")
    HistoryCommand() {}

    @Override
    public Integer call() throws HistoryException, DatasetReadException, Refusal {
        GitSettings.leaveAlone();
        DatasetHistory history = Progress.during(
                "reading the revisions of " + path, spec.commandLine().getErr(), () -> DatasetHistory.of(path));
        HistoryReport report = HistoryReport.of(find(history), history);
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.json) {
            report.writeJson(out);
        } else {
            out.print(report.text(Terminal.style()));
        }
        return 0;
    }

    private RecordHistory find(DatasetHistory history) throws HistoryException, DatasetReadException, Refusal {
        Optional<RecordHistory> named = history.record(RecordKind.CLAIM, claim);
        if (named.isPresent()) {
            return named.get();
        }
        if (ClaimNames.isPosition(claim)) {
            Dataset dataset = DatasetReader.read(path).dataset();
            return history.claim(new ClaimNames(dataset, path).find(claim).id());
        }
        return history.claim(claim);
    }
}
