package org.testimonia.audit;

import java.util.List;
import java.util.Optional;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;

/**
 * The outcome of an audit.
 *
 * @param dataset what was audited
 * @param findings what the rules said, and nobody has decided about, and no baseline has, in an order that depends on the content alone
 * @param accepted what was decided about, in that order
 * @param known what a {@link Baseline} has, in that order
 */
public record AuditReport(
        Dataset dataset, List<Finding> findings, List<AcceptedFinding> accepted, List<Finding> known) {

    public AuditReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        known = List.copyOf(known);
    }

    /** A report of which nothing is accepted or known before. */
    public AuditReport(Dataset dataset, List<Finding> findings) {
        this(dataset, findings, List.of(), List.of());
    }

    /** How many findings have this severity; what is accepted or known is not among them. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The findings that say that a rule failed; what it would have found is not known. */
    public List<Finding> failedRules() {
        return findings.stream().filter(Finding::isOfFailedRule).toList();
    }

    /** Whether a finding is as severe as that, or more; never for empty. What is accepted or known never fails. */
    public boolean fails(Optional<Severity> failOn) {
        return failOn.isPresent()
                && findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn.get()));
    }
}
