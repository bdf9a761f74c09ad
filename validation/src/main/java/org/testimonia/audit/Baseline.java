package org.testimonia.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Findings that were there before, so that only what is new is reported. They are known by their fingerprints: a finding
 * whose claims have changed is new. What is wrong with a decision is always new, and so is a rule that failed: they want to be
 * mended.
 *
 * @param fingerprints those of the findings
 */
public record Baseline(Set<String> fingerprints) {

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** All that is reported now and was known before. */
    public static Baseline of(AuditReport report) {
        Set<String> fingerprints = new HashSet<>();
        all(report).forEach(finding -> fingerprints.add(finding.fingerprint()));
        return new Baseline(fingerprints);
    }

    /** The report with what is known set apart. */
    public AuditReport applyTo(AuditReport report) {
        List<Finding> fresh = new ArrayList<>();
        List<Finding> known = new ArrayList<>(report.known());
        report.findings().forEach(finding -> (isKnown(finding) ? known : fresh).add(finding));
        return new AuditReport(report.dataset(), fresh, report.accepted(), known);
    }

    private boolean isKnown(Finding finding) {
        return takes(finding) && fingerprints.contains(finding.fingerprint());
    }

    /** How many of the known findings are found no more, accepted or not. */
    public int gone(AuditReport report) {
        Set<String> left = new HashSet<>(fingerprints);
        all(report).forEach(finding -> left.remove(finding.fingerprint()));
        report.accepted().forEach(accepted -> left.remove(accepted.finding().fingerprint()));
        return left.size();
    }

    /** Whether a baseline may have a finding. */
    public static boolean takes(Finding finding) {
        return !finding.rule().startsWith("decision/") && !finding.isOfFailedRule();
    }

    private static Collection<Finding> all(AuditReport report) {
        List<Finding> all = new ArrayList<>(report.findings());
        all.addAll(report.known());
        all.removeIf(Predicate.not(Baseline::takes));
        return all;
    }
}
