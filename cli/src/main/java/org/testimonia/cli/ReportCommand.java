package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.page.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        description = "Write a report to read, print and pass on: every reading with its witness, what does not fit,"
                + " timelines and figures, on one page.")
final class ReportCommand implements Callable<Integer> {

    /** What a report is written as. */
    enum Format {
        /** One page that needs nothing else. */
        html,
        /** For the appendix of a paper. */
        markdown,
        /** For a spreadsheet. */
        csv
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "html|markdown|csv",
            description = "What to write it as (default: ${DEFAULT-VALUE}).")
    private Format format = Format.html;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it there instead of printing it.")
    private @Nullable Path output;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    ReportCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, Refusal {
        PrintWriter err = spec.commandLine().getErr();
        List<Rule> ran = rules.rules();
        ReadDataset read =
                SoundSettings.of(Progress.during("reading " + path, err, () -> DatasetReader.read(path)), ran);
        ReportPage page = Progress.during(
                "auditing " + path, err, () -> ReportPage.of(Auditor.of(ran).audit(read), ran));
        if (output == null) {
            write(page, spec.commandLine().getOut());
        } else {
            OutputFile.write(output, out -> write(page, out));
        }
        return 0;
    }

    private void write(ReportPage page, PrintWriter out) {
        switch (format) {
            case html -> page.writeHtml(Version.text(), out);
            case markdown -> page.writeMarkdown(Version.text(), out);
            case csv -> page.writeCsv(out);
        }
    }
}
