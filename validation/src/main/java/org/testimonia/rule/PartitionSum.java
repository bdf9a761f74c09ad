package org.testimonia.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.Tally;

/** Parts that together must be exactly the whole, and are not, in several claims or in one. */
final class PartitionSum implements SubjectRule {

    @Override
    public String id() {
        return "figure/sum";
    }

    @Override
    public String summary() {
        return "parts that do not add up to their whole";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            BrokenDownClaim.among(claims)
                    .filter(BrokenDownClaim::doesNotAddUp)
                    .forEach(claim -> findings.accept(claim.sumFinding(id(), context)));
            if (definition.partition().isPresent()) {
                tallies(subject, definition, claims, context).stream()
                        .filter(Tally::isComplete)
                        .filter(tally -> !tally.sum().overlaps(tally.whole()))
                        .forEach(tally -> findings.accept(finding(tally, context)));
            }
        });
    }

    static List<Tally> tallies(
            SubjectClaims subject, PropertyDefinition definition, List<Claim> claims, AuditContext context) {
        return Tally.of(context.dataset(), subject.id(), definition, claims);
    }

    private Finding.Builder finding(Tally tally, AuditContext context) {
        DecimalRange sum = tally.sum();
        Finding.Builder finding = Finding.of(id())
                .side(tally.wholeClaims())
                .side(tally.partClaims())
                .verdict(tally.hasSource() ? Verdict.CONTRADICTION : Verdict.TENSION)
                .severity(tally.hasSource() ? Severity.ERROR : Severity.WARNING)
                .detail("off_by", Wording.plain(sum.gap(tally.whole())))
                .message(Wording.topic(tally.wholeClaims().get(0), context) + ": " + terms(tally) + " make " + sum
                        + ", not " + Wording.quoted(tally.wholeClaims()) + "; off by "
                        + Wording.number(sum.gap(tally.whole())));
        steps(tally).forEach(finding::explain);
        return finding;
    }

    private static String terms(Tally tally) {
        return String.join(
                " + ",
                tally.partClaims().stream().map(claim -> claim.value().text()).toList());
    }

    private static List<String> steps(Tally tally) {
        List<String> steps = new ArrayList<>();
        steps.add("the parts are " + Wording.list(tally.partNames()) + ", disjoint and complete");
        Claim whole = tally.wholeClaims().get(0);
        String date = whole.asOf().map(asOf -> ", and as of " + asOf).orElse("; none says as of when");
        whole.source().ifPresent(id -> steps.add("all figures are of one source, " + id + date));
        steps.add("the parts make " + tally.sum() + ", the whole is " + tally.whole());
        return steps;
    }
}
