package org.testimonia.audit;

import java.util.List;
import java.util.Optional;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;

/**
 * The outcome of an audit.
 *
 * @param dataset what was audited
 * @param findings what the rules said, in an order that depends on the content alone
 */
public record AuditReport(Dataset dataset, List<Finding> findings) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether a finding is as severe as that, or more; never for empty. */
    public boolean fails(Optional<Severity> failOn) {
        return failOn.isPresent()
                && findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn.get()));
    }
}
