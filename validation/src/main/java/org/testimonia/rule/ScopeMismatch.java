package org.testimonia.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.ScopeRelation;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.Quantity;

/**
 * Figures that a reader would compare, but must not: one counts the whole, or does not say, and the other leaves a part
 * out, at another date.
 *
 * <p>A figure of a mere part is no trap, nor are two scopes at one date: there the difference is simply the part.
 */
final class ScopeMismatch implements SubjectRule {

    @Override
    public String id() {
        return "figure/scope-mismatch";
    }

    @Override
    public String summary() {
        return "figures that a reader would compare, but must not";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            List<Quantity> quantities = Quantity.of(claims, definition);
            for (Quantity part : quantities) {
                for (Quantity whole : quantities) {
                    if (part.unit().equals(whole.unit()) && isTrap(whole.scope(), part.scope())) {
                        nearest(whole, part, context).ifPresent(pair -> findings.accept(finding(pair, context)));
                    }
                }
            }
        });
    }

    /** Whether the one looks like a total and the other is a total that leaves something out. */
    private static boolean isTrap(Scope whole, Scope part) {
        boolean leavesOut = part.kind() == Scope.Kind.WITHOUT;
        return leavesOut && (!whole.isStated() || whole.relationTo(part) == ScopeRelation.CONTAINS);
    }

    private record Candidate(Claim whole, Claim part, long gapDays, boolean exact) {}

    /** The two claims, one of each scope, that are nearest in time: what a reader would put side by side. */
    private static Optional<Candidate> nearest(Quantity whole, Quantity part, AuditContext context) {
        List<Candidate> candidates = new ArrayList<>();
        for (Claim total : dated(whole)) {
            for (Claim rest : dated(part)) {
                if (!isComparison(total, rest, context)) {
                    return Optional.empty();
                }
                candidates.add(candidate(total, rest, context));
            }
        }
        return candidates.stream()
                .min(Comparator.comparing(Candidate::exact)
                        .reversed()
                        .thenComparingLong(Candidate::gapDays)
                        .thenComparing(pair -> pair.whole().content())
                        .thenComparing(pair -> pair.part().content()));
    }

    /** At one date two stated scopes are no trap, and the whole series can then be read right. */
    private static boolean isComparison(Claim total, Claim rest, AuditContext context) {
        return !(isOneDate(total, rest, context) && isUnderstood(total, context));
    }

    private static boolean isOneDate(Claim total, Claim rest, AuditContext context) {
        AsOfMatch match = AsOfMatch.of(total, rest, context.datePolicy());
        return match == AsOfMatch.SAME || match == AsOfMatch.ALIKE;
    }

    /** Whether it is known what the figure counts. */
    private static boolean isUnderstood(Claim total, AuditContext context) {
        return total.scope().isStated() || !needsScope(total, context);
    }

    private static Candidate candidate(Claim total, Claim rest, AuditContext context) {
        long gap = total.asOf()
                .orElseThrow()
                .range(context.datePolicy())
                .gapDays(rest.asOf().orElseThrow().range(context.datePolicy()));
        boolean exact = isDay(total) && isDay(rest);
        return new Candidate(total, rest, gap, exact);
    }

    private static boolean isDay(Claim claim) {
        return claim.asOf().orElseThrow().range().isSingleDay();
    }

    private static List<Claim> dated(Quantity quantity) {
        return quantity.claims().stream()
                .filter(claim -> claim.asOf().isPresent())
                .toList();
    }

    private Finding.Builder finding(Candidate pair, AuditContext context) {
        Claim whole = pair.whole();
        Claim part = pair.part();
        Finding.Builder finding = Finding.of(id())
                .side(whole)
                .side(part)
                .verdict(Verdict.NOT_COMPARABLE)
                .message(Wording.topic(whole, context) + ": " + Wording.quoted(whole) + " ("
                        + whole.asOf().orElseThrow() + ", " + scopeOf(whole, context) + ") and " + Wording.quoted(part)
                        + " ("
                        + part.asOf().orElseThrow() + ", " + scopeOf(part, context) + ") cannot be compared: "
                        + difference(whole, part, context));
        explainNaiveReading(finding, whole, part);
        explainRemainder(finding, whole, part, context);
        return finding;
    }

    private static String difference(Claim whole, Claim part, AuditContext context) {
        if (isUnderstood(whole, context)) {
            return "scope and date differ";
        }
        return isOneDate(whole, part, context)
                ? "the scope of one is unstated"
                : "the scope of one is unstated, and the dates differ";
    }

    private static boolean needsScope(Claim claim, AuditContext context) {
        return context.definition(claim).filter(PropertyDefinition::isScoped).isPresent();
    }

    private static String scopeOf(Claim claim, AuditContext context) {
        PropertyDefinition definition = context.definition(claim).orElseThrow();
        return Wording.scope(Quantity.scopeOf(claim, definition), context);
    }

    private static void explainNaiveReading(Finding.Builder finding, Claim whole, Claim part) {
        Optional<BigDecimal> total = whole.figure().flatMap(figure -> figure.stated());
        Optional<BigDecimal> rest = part.figure().flatMap(figure -> figure.stated());
        if (total.isPresent() && rest.isPresent() && total.get().signum() > 0) {
            BigDecimal change = rest.get().subtract(total.get());
            finding.explain("read as one series, they would be a " + (change.signum() < 0 ? "fall" : "rise") + " of "
                    + percent(change.abs(), total.get()) + " %");
        }
    }

    private static void explainRemainder(Finding.Builder finding, Claim whole, Claim part, AuditContext context) {
        DecimalRange total = whole.figure().orElseThrow().bounds();
        DecimalRange remainder = total.minus(part.figure().orElseThrow().bounds());
        Optional<BigDecimal> stated = remainderAsStated(whole, part);
        if (stated.isEmpty() || stated.get().signum() < 0 || total.equals(DecimalRange.exactly(BigDecimal.ZERO))) {
            return;
        }
        String leftOut = Wording.list(part.scope().parts().stream()
                .filter(id -> !whole.scope().parts().contains(id))
                .map(id -> context.dataset().subjectName(id))
                .toList());
        List<String> assumptions = new ArrayList<>();
        if (!whole.scope().isStated()) {
            assumptions.add(Wording.quoted(whole) + " counts the whole");
        }
        if (!isOneDate(whole, part, context)) {
            assumptions.add(Wording.quoted(part) + (isLater(part, whole) ? " already" : " still") + " held as of "
                    + whole.asOf().orElseThrow());
        }
        finding.reason("if " + String.join(" and ", assumptions) + ", " + Wording.number(stated.get())
                        + " remain for " + leftOut + ", "
                        + percent(
                                stated.get(),
                                whole.figure().orElseThrow().stated().orElseThrow())
                        + " % of the whole" + bounds(remainder))
                .detail("implied_remainder", Wording.plain(stated.get()));
        explainMajority(finding, whole, stated.get(), leftOut);
    }

    private static boolean isLater(Claim first, Claim second) {
        return first.asOf().orElseThrow().compareTo(second.asOf().orElseThrow()) > 0;
    }

    private static void explainMajority(Finding.Builder finding, Claim whole, BigDecimal remainder, String leftOut) {
        BigDecimal total = whole.figure().orElseThrow().stated().orElseThrow();
        BigDecimal half = total.divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR);
        if (remainder.compareTo(half) > 0) {
            finding.explain(leftOut + " would hold the majority unless more than " + Wording.number(half)
                    + " were counted outside it");
        }
    }

    private static Optional<BigDecimal> remainderAsStated(Claim whole, Claim part) {
        Optional<BigDecimal> total = whole.figure().flatMap(figure -> figure.stated());
        return total.flatMap(
                sum -> part.figure().flatMap(figure -> figure.stated()).map(sum::subtract));
    }

    private static String bounds(DecimalRange remainder) {
        return remainder.isExact() ? "" : " (" + remainder + " with rounding)";
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
