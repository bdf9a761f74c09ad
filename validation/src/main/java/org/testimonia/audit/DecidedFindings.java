package org.testimonia.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Ruling;

/**
 * Findings beside the decisions of their dataset.
 *
 * <p>Of several decisions on one finding the first that holds counts, in the order of the file.
 */
public final class DecidedFindings {

    private final LocalDate today;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Decision> inForce = new HashMap<>();

    /** @param today the day on which decisions hold or have expired */
    public DecidedFindings(List<Finding> found, List<Decision> decisions, LocalDate today) {
        this.today = today;
        found.forEach(finding -> findings.putIfAbsent(finding.fingerprint(), finding));
        decisions.stream()
                .filter(this::holds)
                .forEach(decision -> inForce.putIfAbsent(decision.fingerprint(), decision));
    }

    /** The finding that a decision names, if there is one. */
    public Optional<Finding> findingOf(Decision decision) {
        return Optional.ofNullable(findings.get(decision.fingerprint()));
    }

    /** Whether a decision speaks of claims that its finding has, and of a finding that can be decided about. */
    public boolean fits(Decision decision) {
        Optional<Finding> finding = findingOf(decision);
        return finding.filter(found -> !found.isOfFailedRule()).isPresent()
                && (!(decision.ruling() instanceof Ruling.Prefer prefer)
                        || finding.get().claims().stream().map(Claim::id).anyMatch(prefer.claim()::equals));
    }

    /** The decision that counts for its finding, which is another where there are several; empty if none does. */
    public Optional<Decision> inForce(Decision decision) {
        return Optional.ofNullable(inForce.get(decision.fingerprint()));
    }

    private boolean holds(Decision decision) {
        return fits(decision) && !decision.isExpiredOn(today);
    }

    /** What is left to report of findings on a dataset, and what is accepted. */
    static AuditReport report(AuditContext context, List<Finding> all) {
        return report(context, all, context.standingDecisions());
    }

    /** The same of findings on an edit that led to the dataset. */
    static AuditReport ofEdit(AuditContext context, List<Finding> edits) {
        return report(
                context,
                edits,
                context.dataset().decisions().stream()
                        .filter(Decision::isOnEdit)
                        .toList());
    }

    private static AuditReport report(AuditContext context, List<Finding> all, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return new AuditReport(context.dataset(), all);
        }
        DecidedFindings decided = new DecidedFindings(all, decisions, context.today());
        List<Finding> open = new ArrayList<>();
        List<AcceptedFinding> accepted = new ArrayList<>();
        for (Finding finding : all) {
            Decision decision = decided.inForce.get(finding.fingerprint());
            if (decision == null) {
                open.add(finding);
            } else {
                accepted.add(new AcceptedFinding(finding, decision));
            }
        }
        return new AuditReport(context.dataset(), open, accepted, List.of());
    }
}
