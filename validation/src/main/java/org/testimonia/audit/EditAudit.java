package org.testimonia.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.dataset.Severity;

/**
 * The outcome of auditing an edit: a dataset before and after.
 *
 * @param before the audit of the dataset as it was
 * @param after the audit of the dataset as it is
 * @param edits what the rules on edits say, and nobody has decided about, in the order of audits
 * @param accepted what somebody has decided about since: findings on the edit, then findings of the dataset that were not
 *     accepted before, each in the order of audits
 * @param difference what the one audit has and the other has not, by fingerprint; what is accepted now is not gone
 */
public record EditAudit(
        AuditReport before,
        AuditReport after,
        List<Finding> edits,
        List<AcceptedFinding> accepted,
        AuditDifference difference) {

    public EditAudit {
        edits = List.copyOf(edits);
        accepted = List.copyOf(accepted);
    }

    /** Of two audits, and of what the rules on edits say of what lies between them. */
    static EditAudit of(AuditReport before, AuditReport after, AuditReport ofEdit) {
        Set<String> decidedBefore = fingerprints(before.accepted());
        List<AcceptedFinding> decidedSince = after.accepted().stream()
                .filter(accepted -> !decidedBefore.contains(accepted.finding().fingerprint()))
                .toList();
        Set<String> decided = fingerprints(decidedSince);
        AuditDifference difference = AuditDifference.byFingerprint(before, after);
        List<Finding> gone = difference.gone().stream()
                .filter(finding -> !decided.contains(finding.fingerprint()))
                .toList();
        return new EditAudit(
                before,
                after,
                ofEdit.findings(),
                Stream.concat(ofEdit.accepted().stream(), decidedSince.stream()).toList(),
                new AuditDifference(gone, difference.added(), difference.changed()));
    }

    private static Set<String> fingerprints(List<AcceptedFinding> accepted) {
        return accepted.stream().map(each -> each.finding().fingerprint()).collect(Collectors.toSet());
    }

    /**
     * What the edit brought: what the rules on edits say, and the findings that only the dataset after it has. That a rule
     * failed is always among it, even if it failed before.
     */
    public Stream<Finding> brought() {
        return Stream.concat(edits.stream(), difference.added().stream());
    }

    /** What the edit brought, as a report of its own, with what was decided about since. */
    public AuditReport broughtReport() {
        return new AuditReport(after.dataset(), brought().toList(), accepted, List.of());
    }

    /** How many findings stand as before; what is accepted now does not. */
    public int unchanged() {
        return after.findings().size()
                - difference.added().size()
                - difference.changed().size();
    }

    /** The findings on the dataset after the edit, and on the edit, that say that a rule failed. */
    public List<Finding> failedRules() {
        return brought().filter(Finding::isOfFailedRule).toList();
    }

    /** How much of what the edit brought has this severity. */
    public long count(Severity severity) {
        return brought().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether something that the edit brought is as severe as that, or more; never for empty. What is accepted never fails. */
    public boolean fails(Optional<Severity> failOn) {
        return failOn.isPresent()
                && brought().anyMatch(finding -> finding.severity().isAtLeast(failOn.get()));
    }
}
