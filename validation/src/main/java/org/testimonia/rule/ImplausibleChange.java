package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.reasoning.FigureChange;
import org.testimonia.reasoning.FigureReadings;
import org.testimonia.reasoning.Quantity;

/** Comparable figures of different dates that differ by more than the property changes in a year. */
final class ImplausibleChange implements SubjectRule {

    private static final RuleOption<BigDecimal> TIMES_RATE = RuleOption.decimal(
            "times-rate", "1", "0.01", "1000", "times", "the max-change-per-year of a property is taken so many times");
    private static final RuleOption<BigDecimal> MIN_FIGURE = RuleOption.decimal(
            "min-figure",
            "0",
            "0",
            "1000000000000",
            "",
            "changes between two figures that are both smaller are not looked at");

    @Override
    public String id() {
        return "figure/implausible-change";
    }

    @Override
    public String summary() {
        return "comparable figures whose change is beyond a yearly rate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(TIMES_RATE, MIN_FIGURE);
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            if (claims.size() > 1) {
                definition
                        .maxChangePerYear()
                        .map(context.option(TIMES_RATE)::multiply)
                        .ifPresent(rate -> Quantity.of(claims, definition).stream()
                                .flatMap(quantity -> FigureChange.beyond(rate, quantity, context.datePolicy()).stream())
                                .filter(change -> isLargeEnough(change, context.option(MIN_FIGURE)))
                                .forEach(change -> findings.accept(finding(change, rate, context))));
            }
        });
    }

    private static boolean isLargeEnough(FigureChange change, BigDecimal least) {
        return Stream.of(change.earlier(), change.later())
                .map(reading -> reading.bounds().upper())
                .anyMatch(upper -> upper.isEmpty() || upper.get().compareTo(least) >= 0);
    }

    private Finding.Builder finding(FigureChange change, BigDecimal rate, AuditContext context) {
        Claim earlier = change.earlier().claims().get(0);
        Finding.Builder finding = Finding.of(id())
                .side(change.earlier().claims())
                .side(change.later().claims())
                .verdict(Verdict.TENSION)
                .detail("change_per_year", change.perYear().toPlainString())
                .message(Wording.topic(earlier, context) + ": from " + dated(change.earlier()) + " to "
                        + dated(change.later()) + " is a " + direction(change) + " of at least "
                        + percent(change.perYear().abs()) + " a year, where at most " + percent(rate)
                        + " is taken as plausible")
                .explain(meaning(change.earlier()))
                .explain(meaning(change.later()))
                .explain(time(change) + ", in each of which the figure may " + allowed(change, rate));
        judge(finding, change);
        return finding;
    }

    private static String dated(FigureReadings.Reading reading) {
        Claim claim = reading.claims().get(0);
        return Wording.quoted(claim) + " (" + claim.asOf().orElseThrow() + ")";
    }

    private static String meaning(FigureReadings.Reading reading) {
        return Wording.quoted(reading.claims().get(0)) + " is " + reading.bounds();
    }

    private static String direction(FigureChange change) {
        return change.isRise() ? "rise" : "fall";
    }

    private static String time(FigureChange change) {
        return change.years() == 1
                ? "the dates are no more than 1 year apart"
                : "the dates are up to " + Wording.number(change.years()) + " years apart, a year begun counted as one";
    }

    private static String allowed(FigureChange change, BigDecimal rate) {
        return (change.isRise() ? "grow by " : "shrink by ") + percent(rate);
    }

    private static void judge(Finding.Builder finding, FigureChange change) {
        if (change.mayBeRounding()) {
            finding.severity(Severity.NOTE)
                    .explain(
                            "figures below 1,000 are taken as counted; if a round one is rounded, the change is plausible");
        } else if (change.isUncertain()) {
            finding.severity(Severity.NOTE)
                    .explain("a date is marked as uncertain, and another one may allow the change");
        } else if (change.isApproximate()) {
            finding.explain("an approximate figure has no sure bounds; these are what the policy allows it");
        }
    }

    private static String percent(BigDecimal fraction) {
        return Wording.number(fraction.movePointRight(2)) + " %";
    }
}
