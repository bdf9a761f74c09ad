package org.testimonia.rule;

import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DecidedFindings;
import org.testimonia.audit.Finding;
import org.testimonia.audit.FindingRule;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Severity;

/** Decisions that decide nothing. */
final class StaleDecision implements FindingRule {

    @Override
    public String id() {
        return "decision/stale";
    }

    @Override
    public String summary() {
        return "a decision whose claims have changed or whose finding is gone";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(List<Finding> found, AuditContext context, Consumer<Finding.Builder> findings) {
        List<Decision> decisions = context.dataset().decisions();
        DecidedFindings decided = new DecidedFindings(found, decisions, context.today());
        decisions.stream()
                .filter(decision ->
                        decision.isOnEdit() ? decided.findingOf(decision).isPresent() : !decided.fits(decision))
                .forEach(decision -> findings.accept(finding(decision, decided)));
    }

    private Finding.Builder finding(Decision decision, DecidedFindings decided) {
        return Finding.of(id())
                .about(RecordView.of(decision))
                .message(Wording.decision(decision) + " " + why(decision, decided))
                .explain("a decision holds as long as the claims say what they said when it was made")
                .explain("look at what is found now, then decide anew or remove the entry");
    }

    private static String why(Decision decision, DecidedFindings decided) {
        if (decision.isOnEdit()) {
            return "decides nothing: \"since\" says that its finding is one on an edit, but it is one of the dataset";
        }
        return decided.findingOf(decision)
                .map(finding -> finding.isOfFailedRule()
                        ? "decides nothing: that a rule failed cannot be accepted"
                        : "prefers " + ((Ruling.Prefer) decision.ruling()).claim() + ", which is none of the claims of "
                                + finding.rule())
                .orElse("decides nothing: its claims have changed, or the finding is gone");
    }
}
