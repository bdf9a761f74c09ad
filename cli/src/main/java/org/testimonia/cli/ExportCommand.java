package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Suggestion;
import org.testimonia.history.DatasetHistory;
import org.testimonia.history.GitSettings;
import org.testimonia.history.HistoryException;
import org.testimonia.history.RecordKind;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.prov.DatasetExport;
import org.testimonia.prov.ProvFormat;
import org.testimonia.report.AuditProvenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Write where each claim comes from, and what an audit found, in a form that other tools read.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "prov-json|prov-n|turtle",
            description = "The format: W3C PROV as PROV-JSON, PROV-N or Turtle.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it there instead of printing it.")
    private @Nullable Path output;

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            description = "What all names begin with, such as https://example.org/mopr/ (default: urn:testimonia:"
                    + " and the dataset's name).")
    private @Nullable String base;

    @Option(
            names = "--history",
            description = "Also the former versions of each claim, from the dataset's git repository.")
    private boolean history;

    @Option(names = "--no-audit", description = "Leave out the audit and its findings.")
    private boolean noAudit;

    @Option(
            names = "--audited-at",
            paramLabel = "TIME",
            description = "When to say that the audit was done, such as 2026-11-24T12:00:00Z (default: the seconds in"
                    + " SOURCE_DATE_EPOCH, else no time is stated).")
    private @Nullable String auditedAt;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    ExportCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, HistoryException, Refusal {
        ProvFormat to = format();
        Optional<OffsetDateTime> time = AuditTime.of(auditedAt, System.getenv());
        PrintWriter err = spec.commandLine().getErr();
        ReadDataset read = Progress.during("reading " + path, err, () -> DatasetReader.read(path));
        if (!noAudit) {
            SoundSettings.of(read, rules.rules());
        }
        DatasetExport export = onBase(DatasetExport.of(read.dataset()));
        if (history) {
            export = export.history(revisions(err).records(RecordKind.CLAIM));
        }
        if (!noAudit) {
            Auditor auditor = rules.auditor();
            AuditReport report = Progress.during("auditing " + path, err, () -> auditor.audit(read));
            export = export.audit(AuditProvenance.of(report, Version.text(), time));
        }
        String text = to.text(export.document());
        UnreadRecords.tell(read, path, "exported", err);
        if (output == null) {
            spec.commandLine().getOut().print(text);
        } else {
            OutputFile.write(output, out -> out.print(text));
        }
        return 0;
    }

    private ProvFormat format() throws Refusal {
        Optional<ProvFormat> named = ProvFormat.named(format);
        if (named.isEmpty()) {
            List<String> known =
                    Stream.of(ProvFormat.values()).map(ProvFormat::id).toList();
            throw new Refusal("--to: got \"" + format + "\", expected " + String.join(", ", known)
                    + Suggestion.didYouMean(format, known));
        }
        return named.get();
    }

    private DatasetExport onBase(DatasetExport export) throws Refusal {
        if (base == null) {
            return export;
        }
        try {
            return export.base(base);
        } catch (IllegalArgumentException unfit) {
            throw new Refusal("--base: " + unfit.getMessage());
        }
    }

    private DatasetHistory revisions(PrintWriter err) throws HistoryException {
        GitSettings.leaveAlone();
        return Progress.during("reading the revisions of " + path, err, () -> DatasetHistory.of(path));
    }
}
