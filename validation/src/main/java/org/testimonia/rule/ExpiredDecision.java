package org.testimonia.rule;

import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DecidedFindings;
import org.testimonia.audit.Finding;
import org.testimonia.audit.FindingRule;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Severity;

/** Decisions that held until a day which is over. */
final class ExpiredDecision implements FindingRule {

    @Override
    public String id() {
        return "decision/expired";
    }

    @Override
    public String summary() {
        return "a decision that held until a day which is over";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(List<Finding> found, AuditContext context, Consumer<Finding.Builder> findings) {
        List<Decision> decisions = context.standingDecisions();
        DecidedFindings decided = new DecidedFindings(found, decisions, context.today());
        decisions.stream()
                .filter(decision -> decision.isExpiredOn(context.today()))
                .filter(decision ->
                        decided.fits(decision) && decided.inForce(decision).isEmpty())
                .forEach(decision -> findings.accept(finding(decision)));
    }

    private Finding.Builder finding(Decision decision) {
        return Finding.of(id())
                .about(RecordView.of(decision))
                .message(Wording.decision(decision) + " held until "
                        + decision.until().orElseThrow()
                        + "; its finding is reported again");
    }
}
