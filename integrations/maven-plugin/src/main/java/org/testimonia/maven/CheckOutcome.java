package org.testimonia.maven;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Severity;
import org.testimonia.report.CheckedDataset;
import org.testimonia.report.EditReport;
import org.testimonia.report.ReportFormat;

/**
 * What an audit found.
 *
 * @param report what may fail the build
 * @param edit what is to be told of an edit, if the audit was of one
 */
record CheckOutcome(AuditReport report, Optional<EditReport> edit) {

    /** What is at or above a severity, the most severe first; nothing for empty. */
    List<Finding> failing(Optional<Severity> failOn) {
        return report.findings().stream()
                .filter(finding -> failOn.filter(finding.severity()::isAtLeast).isPresent())
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** Writes it; gives what there is to be said of it beside. */
    List<String> write(ReportFormat format, CheckedDataset checked, String version, PrintWriter out) {
        if (edit.isPresent() && format == ReportFormat.TEXT) {
            out.print(edit.get().text(checked.style(), checked.verbose()));
            return List.of();
        }
        if (edit.isPresent() && format == ReportFormat.JSON) {
            edit.get().writeJson(version, out);
            return List.of();
        }
        return format.write(checked, version, out);
    }
}
