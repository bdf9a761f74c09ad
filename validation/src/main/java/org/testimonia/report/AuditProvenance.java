package org.testimonia.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.Verdict;
import org.testimonia.prov.AuditRun;

/**
 * An audit as its provenance tells of it.
 *
 * <pre>{@code
 * AuditRun run = AuditProvenance.of(report, "0.1.0", Optional.empty());
 * ProvDocument document = DatasetExport.of(report.dataset()).audit(run).document();
 * }</pre>
 */
public final class AuditProvenance {

    private AuditProvenance() {}

    /**
     * What an audit was.
     *
     * @param toolVersion the version of the program that did it
     * @param ended when it was done, if that is to be stated
     */
    public static AuditRun of(AuditReport report, String toolVersion, Optional<OffsetDateTime> ended) {
        return new AuditRun(
                toolVersion,
                ended,
                report.findings().stream().map(AuditProvenance::result).toList());
    }

    private static AuditRun.Result result(Finding finding) {
        return new AuditRun.Result(
                finding.fingerprint(),
                finding.rule(),
                finding.severity().id(),
                finding.verdict().map(Verdict::id),
                finding.subject(),
                finding.property(),
                finding.message(),
                finding.claims(),
                ids(finding, RecordView.Kind.SOURCE),
                ids(finding, RecordView.Kind.SUBJECT));
    }

    private static List<String> ids(Finding finding, RecordView.Kind kind) {
        return finding.records().stream()
                .filter(view -> view.kind() == kind)
                .map(view -> view.field("id"))
                .filter(id -> !id.isBlank())
                .toList();
    }
}
