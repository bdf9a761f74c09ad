package org.testimonia.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;

/** One rule in one audit: calls it, catches what it throws, and completes what it reports. */
final class RuleRun {

    static final String FAILED = "record/rule-failed";

    private final Rule rule;
    private final AuditContext context;

    RuleRun(Rule rule, AuditContext context) {
        this.rule = rule;
        this.context = context;
    }

    Stream<Finding> overDataset() {
        return rule instanceof DatasetRule wide ? run("", findings -> wide.check(context, findings)) : Stream.empty();
    }

    Stream<Finding> overFindings(List<Finding> found) {
        return rule instanceof FindingRule about
                ? run("", findings -> about.check(found, context, findings))
                : Stream.empty();
    }

    Stream<Finding> overSubject(SubjectClaims subject) {
        if (rule instanceof SubjectRule one) {
            return run(subject.id(), findings -> one.check(subject, context, findings));
        }
        if (rule instanceof ClaimRule each) {
            return run(
                    subject.id(), findings -> subject.claims().forEach(claim -> each.check(claim, context, findings)));
        }
        return Stream.empty();
    }

    Stream<Finding> overEdit(EditContext edit) {
        return rule instanceof EditRule lost ? run("", findings -> lost.check(edit, findings)) : Stream.empty();
    }

    private Stream<Finding> run(String subject, Consumer<Consumer<Finding.Builder>> check) {
        List<Finding> findings = new ArrayList<>();
        try {
            check.accept(builder -> findings.add(complete(builder)));
        } catch (RuntimeException | StackOverflowError failure) {
            findings.add(failed(subject, failure));
        }
        return findings.stream();
    }

    private Finding complete(Finding.Builder builder) {
        List<Claim> claims = builder.claims();
        Severity severity = Optional.ofNullable(
                        context.dataset().configuration().rules().get(rule.id()))
                .flatMap(RuleSetting::ownSeverity)
                .or(builder::ownSeverity)
                .orElse(rule.severity());
        return builder.build(severity, context.lineage().witnessCount(claims));
    }

    private Finding failed(String subject, Throwable failure) {
        String where = subject.isEmpty() ? "" : " on " + subject;
        return Finding.of(FAILED)
                .subject(subject)
                .message("rule " + rule.id() + " failed" + where + ": " + failure)
                .explain("the other rules ran; this is a fault of the rule, not of the dataset")
                .decidedBy(rule.id() + where)
                .build(Severity.ERROR, 0);
    }
}
