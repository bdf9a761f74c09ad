package org.testimonia.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.reasoning.Lifetime;

/** A claim about a time when its subject did not exist, whichever claim of its beginning and end one takes. */
final class OutsideLifetime implements SubjectRule {

    @Override
    public String id() {
        return "date/outside-lifetime";
    }

    @Override
    public String summary() {
        return "a claim about a time when its subject did not exist";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        List<Claim> claims = subject.claims().toList();
        Lifetime lifetime = Lifetime.of(claims, context.dataset().vocabulary(), context.datePolicy());
        for (Claim claim : claims) {
            boolean ofTime =
                    context.definition(claim).flatMap(PropertyDefinition::time).isPresent();
            if (!ofTime && claim.asOf().isPresent()) {
                checkAsOf(claim, claim.asOf().get(), lifetime, context, findings);
            }
        }
    }

    private void checkAsOf(
            Claim claim, HistoricalDate asOf, Lifetime lifetime, AuditContext context, Consumer<Finding.Builder> out) {
        DayRange time = asOf.range(context.datePolicy());
        Optional<Claim> beginning = lifetime.beginningAfter(time);
        Optional<Claim> end = lifetime.endBefore(time);
        if (beginning.isPresent() || end.isPresent()) {
            beginning.ifPresent(limit -> out.accept(outside(claim, asOf, limit, "before it began", context)));
            end.ifPresent(limit -> out.accept(outside(claim, asOf, limit, "after it had ended", context)));
        } else if (asOf.isInterval()) {
            checkEnds(claim, asOf, lifetime, context, out);
        }
    }

    /** A claim for the whole of an interval of which a part lies outside. */
    private void checkEnds(
            Claim claim, HistoricalDate asOf, Lifetime lifetime, AuditContext context, Consumer<Finding.Builder> out) {
        DayRange start = asOf.period(context.datePolicy()).start();
        DayRange finish = asOf.period(context.datePolicy()).end();
        lifetime.beginningAfter(start)
                .ifPresent(limit -> out.accept(partly(claim, asOf, limit, "begins before it began", context)));
        lifetime.endBefore(finish)
                .ifPresent(limit -> out.accept(partly(claim, asOf, limit, "ends after it had ended", context)));
    }

    private Finding.Builder outside(Claim claim, HistoricalDate asOf, Claim limit, String when, AuditContext context) {
        boolean uncertain = asOf.isUncertain()
                || limit.date().filter(HistoricalDate::isUncertain).isPresent();
        return finding(claim, asOf, limit, context)
                .verdict(uncertain ? Verdict.TENSION : Verdict.CONTRADICTION)
                .severity(uncertain ? Severity.WARNING : severity())
                .message(Wording.topic(claim, context) + ": " + Wording.quoted(claim) + " is claimed as of “"
                        + asOf.text() + "”, " + when + " (" + Wording.property(limit.property()) + " "
                        + Wording.quoted(limit) + ")");
    }

    private Finding.Builder partly(Claim claim, HistoricalDate asOf, Claim limit, String when, AuditContext context) {
        return finding(claim, asOf, limit, context)
                .verdict(Verdict.TENSION)
                .severity(Severity.WARNING)
                .explain("an interval claims its whole length; only a part of this one is possible")
                .message(Wording.topic(claim, context) + ": " + Wording.quoted(claim) + " is claimed for all of “"
                        + asOf.text() + "”, which " + when + " (" + Wording.property(limit.property()) + " "
                        + Wording.quoted(limit) + ")");
    }

    private Finding.Builder finding(Claim claim, HistoricalDate asOf, Claim limit, AuditContext context) {
        return Finding.of(id())
                .side(claim)
                .side(limit)
                .explain("“" + asOf.text() + "” is " + asOf.range(context.datePolicy()))
                .explain(Wording.meaning(limit, limit.date().orElseThrow().range(context.datePolicy())))
                .explain("no other claim of the dataset lets it exist at that time");
    }
}
