package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.UnitRelation;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.DigitSlip;
import org.testimonia.reasoning.FigureConflict;
import org.testimonia.reasoning.Quantity;
import org.testimonia.reasoning.UnitConflict;

/** Comparable figures that differ by more than rounding explains. */
final class FigureContradiction implements SubjectRule {

    @Override
    public String id() {
        return "figure/contradiction";
    }

    @Override
    public String summary() {
        return "comparable figures that differ beyond rounding";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            if (claims.size() > 1 && definition.isSingle()) {
                Quantity.of(claims, definition).stream()
                        .flatMap(quantity -> FigureConflict.in(quantity, context.datePolicy()).stream())
                        .filter(conflict -> !SamePlace.joinsAll(
                                conflict.lower().claims(), conflict.higher().claims()))
                        .forEach(conflict -> findings.accept(finding(conflict, context)));
                acrossUnits(Quantity.of(claims, definition), context, findings);
            }
        });
    }

    private void acrossUnits(List<Quantity> quantities, AuditContext context, Consumer<Finding.Builder> findings) {
        List<UnitRelation> units = context.dataset().configuration().units();
        if (quantities.size() > 1 && !units.isEmpty()) {
            UnitConflict.among(quantities, units, context.datePolicy())
                    .forEach(conflict -> findings.accept(finding(conflict, context)));
        }
    }

    private Finding.Builder finding(UnitConflict conflict, AuditContext context) {
        Claim larger = conflict.larger();
        Claim smaller = conflict.smaller();
        UnitRelation relation = conflict.relation();
        boolean sure = conflict.asOf() == AsOfMatch.SAME && !conflict.isApproximate();
        Finding.Builder finding = Finding.of(id())
                .side(larger)
                .side(smaller)
                .verdict(sure ? Verdict.CONTRADICTION : Verdict.TENSION)
                .severity(
                        sure
                                ? Severity.ERROR
                                : conflict.asOf() == AsOfMatch.POSSIBLE ? Severity.NOTE : Severity.WARNING)
                .message(Wording.topic(larger, context) + ": " + Wording.quoted(larger) + " (" + relation.larger()
                        + ") and " + Wording.quoted(smaller) + " (" + relation.smaller()
                        + ") do not fit if " + relation)
                .explain(Wording.quoted(larger) + " in " + relation.larger() + " makes " + conflict.converted() + " in "
                        + relation.smaller() + ", as testimonia.yaml says that " + relation)
                .explain("the nearest readings differ by " + Wording.number(conflict.gap()) + " " + relation.smaller());
        if (!sure) {
            finding.explain(
                    conflict.isApproximate()
                            ? "an approximate figure has no sure bounds; these are what the policy allows it"
                            : "their as-of dates leave more than one day");
        }
        return finding;
    }

    private Finding.Builder finding(FigureConflict conflict, AuditContext context) {
        Claim lower = conflict.lower().claims().get(0);
        Claim higher = conflict.higher().claims().get(0);
        Finding.Builder finding = Finding.of(id())
                .side(conflict.lower().claims())
                .side(conflict.higher().claims())
                .message(Wording.topic(lower, context) + ": " + Wording.quoted(lower) + " and " + Wording.quoted(higher)
                        + outcome(conflict))
                .explain(Wording.quoted(lower) + " is " + conflict.lower().bounds())
                .explain(Wording.quoted(higher) + " is " + conflict.higher().bounds())
                .explain("the nearest readings differ by " + Wording.number(gap(conflict)));
        judge(finding, conflict);
        addDigitSlip(finding, conflict);
        return finding;
    }

    private static BigDecimal gap(FigureConflict conflict) {
        return conflict.lower().bounds().gap(conflict.higher().bounds());
    }

    private static String outcome(FigureConflict conflict) {
        String differ = " differ by " + Wording.number(gap(conflict));
        return switch (conflict.asOf()) {
            case SAME, ALIKE -> differ + alikeOutcome(conflict);
            case POSSIBLE -> differ + ", unless they are of different dates";
            default -> differ + ", and neither says as of when";
        };
    }

    private static String alikeOutcome(FigureConflict conflict) {
        if (conflict.mayBeRounding()) {
            return "; one may be rounded";
        }
        if (conflict.isApproximate()) {
            return ", which is much for an approximate figure";
        }
        return conflict.asOf() == AsOfMatch.SAME
                ? " and cannot both be true"
                : ", unless they are of different days of that time";
    }

    private static void judge(Finding.Builder finding, FigureConflict conflict) {
        if (conflict.asOf() == AsOfMatch.BOTH_UNSTATED) {
            finding.verdict(Verdict.NOT_COMPARABLE)
                    .severity(Severity.NOTE)
                    .explain("neither has an as-of date, so they may be of different times");
        } else if (conflict.asOf() == AsOfMatch.POSSIBLE) {
            finding.verdict(Verdict.TENSION)
                    .severity(Severity.NOTE)
                    .explain("their as-of dates can be one day, but need not be");
        } else if (conflict.mayBeRounding()) {
            finding.verdict(Verdict.TENSION)
                    .severity(Severity.NOTE)
                    .explain("figures below 1,000 are taken as counted; if a round one is rounded, the two agree");
        } else if (conflict.isApproximate()) {
            finding.verdict(Verdict.TENSION)
                    .severity(Severity.WARNING)
                    .explain("an approximate figure has no sure bounds; these are what the policy allows it");
        } else if (conflict.asOf() == AsOfMatch.ALIKE) {
            finding.verdict(Verdict.TENSION)
                    .severity(Severity.WARNING)
                    .explain("both are as of the same date, but that leaves more than one day");
        } else {
            finding.verdict(Verdict.CONTRADICTION);
        }
    }

    /** Names the slip of the pen that would explain the difference, if there is one. */
    static void addDigitSlip(Finding.Builder finding, FigureConflict conflict) {
        Optional<BigDecimal> a = conflict.lower().figure().stated();
        Optional<BigDecimal> b = conflict.higher().figure().stated();
        if (a.isPresent() && b.isPresent() && !conflict.isApproximate()) {
            DigitSlip.between(a.get(), b.get())
                    .ifPresent(slip -> finding.detail("digit_slip", slip.words())
                            .reason("a slip of the pen may explain it: " + slip.words()));
        }
    }
}
