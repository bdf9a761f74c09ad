package org.testimonia.rule;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.OwnRule;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.RuleInForce;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Severity;

/** Runs the examples of the rules that a dataset declares for itself. */
final class FailedExample implements DatasetRule {

    private static final int MOST_CLAIMS_SHOWN = 3;

    @Override
    public String id() {
        return "rule/example-failed";
    }

    @Override
    public String summary() {
        return "an own rule that does not do what its example shows";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        Configuration configuration = context.dataset().configuration();
        for (OwnRule rule : context.ownRules()) {
            if (!RuleInForce.of(rule, configuration).isOff()) {
                rule.declaration().examples().forEach(example -> check(rule, example, context, findings));
            }
        }
    }

    private void check(OwnRule rule, RuleExample example, AuditContext context, Consumer<Finding.Builder> findings) {
        String got;
        try {
            boolean flags = rule.flags(example, context.dataset());
            if (flags == example.isFlagged()) {
                return;
            }
            got = flags ? "it is flagged" : "it is not flagged";
        } catch (RuntimeException failure) {
            got = "the rule failed: " + failure.getMessage();
        }
        String claims = example.claims().stream()
                .limit(MOST_CLAIMS_SHOWN)
                .map(claim -> "“" + claim.value().text() + "”")
                .collect(Collectors.joining(", "));
        String message = rule.id() + ": the example " + claims
                + (example.isFlagged() ? " is to be flagged, and " : " is not to be flagged, and ") + got;
        findings.accept(Finding.of(id())
                .subject("")
                .property("")
                .message(message)
                .explain("either the example or the expression is not what is meant: "
                        + rule.declaration().condition().when().text())
                .decidedBy(message)
                .about(new RecordView(
                        RecordView.Kind.FILE, Map.of("rule", rule.id(), "example", claims), example.position())));
    }
}
