package org.testimonia.audit;

import java.util.List;

/**
 * What changes from one audit to another.
 *
 * <p>A finding of both is the same if it has the same fingerprint. Since a fingerprint depends on what the claims say, a
 * finding is also the same if it is of the same rule, verdict and severity about the same claims, by their ids, on each
 * side; or, failing that, if of two such findings about the same thing the one has all the claims of the other. A finding
 * that is the same but has other details, witnesses or wording is changed; one that merely quotes another value or date of a
 * claim which says something else now is not. {@link #byFingerprint} is stricter: no fingerprint, no pair.
 *
 * <pre>{@code
 * AuditDifference difference = AuditDifference.between(auditor.audit(read), auditor.audit(hypothesis.applyTo(read)));
 * }</pre>
 *
 * @param gone findings that only the first audit has, in the order of audits
 * @param added findings that only the second has, in the order of audits
 * @param changed findings that both have and that differ, in the order of the first
 */
public record AuditDifference(List<Finding> gone, List<Finding> added, List<Change> changed) {

    /**
     * A finding that differs between two audits.
     *
     * @param before the finding as it was
     * @param after the finding as it is
     */
    public record Change(Finding before, Finding after) {}

    public AuditDifference {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** What the second audit has and the first has not, and the other way round. */
    public static AuditDifference between(AuditReport before, AuditReport after) {
        return new FindingPairs(before.findings(), after.findings()).difference();
    }

    /**
     * The same by fingerprint alone: a finding is gone or new as soon as one of its claims says something else. One that
     * both audits have is changed if its verdict, severity, witnesses or details are others. That a rule failed is new as long
     * as it fails.
     */
    public static AuditDifference byFingerprint(AuditReport before, AuditReport after) {
        return new FindingPairs(before.findings(), after.findings()).differenceByFingerprint();
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return gone.isEmpty() && added.isEmpty() && changed.isEmpty();
    }
}
