package org.testimonia.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.dataset.Severity;

/**
 * The outcome of auditing an edit: a dataset before and after.
 *
 * @param before the audit of the dataset as it was
 * @param after the audit of the dataset as it is
 * @param edits what the rules on edits say, in the order of audits
 * @param difference what the one audit has and the other has not, by fingerprint
 */
public record EditAudit(AuditReport before, AuditReport after, List<Finding> edits, AuditDifference difference) {

    public EditAudit {
        edits = List.copyOf(edits);
    }

    /**
     * What the edit brought: what the rules on edits say, and the findings that only the dataset after it has. That a rule
     * failed is always among it, even if it failed before.
     */
    public Stream<Finding> brought() {
        return Stream.concat(edits.stream(), difference.added().stream());
    }

    /** The findings on the dataset after the edit, and on the edit, that say that a rule failed. */
    public List<Finding> failedRules() {
        return brought().filter(Finding::isOfFailedRule).toList();
    }

    /** How much of what the edit brought has this severity. */
    public long count(Severity severity) {
        return brought().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether something that the edit brought is as severe as that, or more; never for empty. */
    public boolean fails(Optional<Severity> failOn) {
        return failOn.isPresent()
                && brought().anyMatch(finding -> finding.severity().isAtLeast(failOn.get()));
    }
}
