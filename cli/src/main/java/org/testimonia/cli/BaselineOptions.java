package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Baseline;
import org.testimonia.report.BaselineFile;
import picocli.CommandLine.Option;

/** What is known before an audit, so that only what is new is reported. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only what is not in this file, which --update-baseline makes.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--update-baseline", description = "Write all that is found now into the file of --baseline.")
    private boolean update;

    BaselineOptions() {}

    boolean isEmpty() {
        return file.isEmpty() && !update;
    }

    AuditReport applyTo(AuditReport report, PrintWriter err) throws IOException, Refusal {
        if (file.isEmpty()) {
            if (update) {
                throw new Refusal("--update-baseline: got no file, expected --baseline FILE");
            }
            return report;
        }
        if (update) {
            BaselineFile.write(report, file.get());
            return Baseline.of(report).applyTo(report);
        }
        Baseline baseline = BaselineFile.read(file.get());
        int gone = baseline.gone(report);
        if (gone > 0) {
            err.println("testimonia: " + gone + " of the findings in " + file.get() + " "
                    + (gone == 1 ? "is" : "are") + " gone; --update-baseline takes "
                    + (gone == 1 ? "it" : "them") + " out");
        }
        return baseline.applyTo(report);
    }
}
