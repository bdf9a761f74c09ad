package org.testimonia.rule;

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
import org.testimonia.dataset.ValueType;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.DateReadings;
import org.testimonia.reasoning.DisjointPairs.Pair;
import org.testimonia.reasoning.FigureConflict;
import org.testimonia.reasoning.Quantity;

/** One page that is cited for two values: not two sources that disagree, but two readings of one. */
final class SameCitationDiffers implements SubjectRule {

    @Override
    public String id() {
        return "source/same-citation-differs";
    }

    @Override
    public String summary() {
        return "one page cited for two values";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            if (claims.size() < 2 || !definition.isSingle()) {
                return;
            }
            if (definition.type() == ValueType.FIGURE) {
                checkFigures(claims, definition, context, findings);
            } else if (definition.type().isTemporal()) {
                checkDates(claims, definition, context, findings);
            }
        });
    }

    private void checkFigures(
            List<Claim> claims, PropertyDefinition definition, AuditContext context, Consumer<Finding.Builder> out) {
        for (Quantity quantity : Quantity.of(claims, definition)) {
            for (FigureConflict conflict : FigureConflict.in(quantity, context.datePolicy())) {
                List<Claim> lower = SamePlace.joined(
                        conflict.lower().claims(), conflict.higher().claims());
                List<Claim> higher = SamePlace.joined(
                        conflict.higher().claims(), conflict.lower().claims());
                if (!lower.isEmpty()) {
                    out.accept(figures(conflict, lower, higher, context));
                }
            }
        }
    }

    private Finding.Builder figures(
            FigureConflict conflict, List<Claim> lower, List<Claim> higher, AuditContext context) {
        boolean oneDate = conflict.asOf() == AsOfMatch.SAME;
        Finding.Builder finding = Finding.of(id())
                .side(lower)
                .side(higher)
                .verdict(oneDate ? Verdict.CONTRADICTION : Verdict.TENSION)
                .severity(oneDate ? Severity.ERROR : Severity.WARNING)
                .message(message(lower.get(0), higher.get(0), context))
                .explain(
                        Wording.quoted(lower.get(0)) + " is " + conflict.lower().bounds() + ", "
                                + Wording.quoted(higher.get(0)) + " is "
                                + conflict.higher().bounds());
        if (!oneDate) {
            finding.explain("both may be as of one date; that they are of two would explain the difference");
        }
        FigureContradiction.addDigitSlip(finding, conflict);
        return finding.reason("the two are readings of one witness: look at the page");
    }

    private void checkDates(
            List<Claim> claims, PropertyDefinition definition, AuditContext context, Consumer<Finding.Builder> out) {
        for (Pair<DateReadings.Reading> pair : DateContradiction.conflicts(claims, definition, context)) {
            List<Claim> first =
                    SamePlace.joined(pair.first().claims(), pair.second().claims());
            List<Claim> second =
                    SamePlace.joined(pair.second().claims(), pair.first().claims());
            if (!first.isEmpty()) {
                Finding.Builder finding = Finding.of(id()).message(message(first.get(0), second.get(0), context));
                out.accept(DateContradiction.describe(finding, pair, first, second)
                        .reason("the two are readings of one witness: look at the page"));
            }
        }
    }

    private static String message(Claim first, Claim second, AuditContext context) {
        return Wording.topic(first, context) + ": one place, " + Wording.citation(first, context)
                + ", is cited for both " + Wording.quoted(first) + " and " + Wording.quoted(second);
    }
}
