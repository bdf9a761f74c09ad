package org.testimonia.rule;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.PropertyPath;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.ValueType;
import org.testimonia.reasoning.DateReadings;
import org.testimonia.reasoning.DateReadings.Reading;
import org.testimonia.reasoning.DisjointPairs.Pair;
import org.testimonia.reasoning.Lifetime;

/** An order of two dates that every reading of them breaks. */
final class DateOrder implements SubjectRule {

    @Override
    public String id() {
        return "date/order";
    }

    @Override
    public String summary() {
        return "an order of dates that every reading breaks";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        for (OrderConstraint order : context.dataset().configuration().orders()) {
            List<Reading> earlier = readings(order.earlier(), subject, context);
            List<Reading> later = readings(order.later(), subject, context);
            Set<Pair<Reading>> pairs = broken(certain(earlier), certain(later), order.strict());
            broken(earlier, later, order.strict()).stream()
                    .filter(DateOrder::isUncertain)
                    .forEach(pairs::add);
            DateReadings.joined(pairs).forEach(pair -> findings.accept(finding(order, pair, context)));
        }
    }

    private static List<Reading> readings(PropertyPath path, SubjectClaims subject, AuditContext context) {
        Optional<String> owner = path.ofParent()
                ? context.dataset().subject(subject.id()).flatMap(Subject::partOf)
                : Optional.of(subject.id());
        if (owner.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = path.ofParent()
                ? context.dataset().claimsOf(owner.get(), path.property())
                : subject.of(path.property());
        return DateReadings.of(
                claims.stream().filter(Lifetime::isOfWhole).toList(), ValueType.DATE, context.datePolicy());
    }

    private static List<Reading> certain(List<Reading> readings) {
        return readings.stream().filter(reading -> !reading.uncertain()).toList();
    }

    private static boolean isUncertain(Pair<Reading> pair) {
        return pair.first().uncertain() || pair.second().uncertain();
    }

    /** For each reading that breaks the order with any other, the one it breaks it with most clearly. */
    private static Set<Pair<Reading>> broken(List<Reading> earlier, List<Reading> later, boolean strict) {
        Set<Pair<Reading>> pairs = new LinkedHashSet<>();
        Optional<Reading> soonest = later.stream()
                .min(Comparator.comparingLong(reading -> reading.whole().latestEpochDay()));
        Optional<Reading> longest = earlier.stream()
                .max(Comparator.comparingLong(reading -> reading.whole().earliestEpochDay()));
        soonest.ifPresent(other -> earlier.stream()
                .filter(reading -> breaks(reading, other, strict))
                .forEach(reading -> pairs.add(new Pair<>(reading, other))));
        longest.ifPresent(other -> later.stream()
                .filter(reading -> breaks(other, reading, strict))
                .forEach(reading -> pairs.add(new Pair<>(other, reading))));
        return pairs;
    }

    private static boolean breaks(Reading earlier, Reading later, boolean strict) {
        long start = earlier.whole().earliestEpochDay();
        long end = later.whole().latestEpochDay();
        return start > end || (strict && start == end);
    }

    private Finding.Builder finding(OrderConstraint order, Pair<Reading> pair, AuditContext context) {
        Claim first = pair.first().claims().get(0);
        Claim second = pair.second().claims().get(0);
        long gap =
                pair.first().whole().earliestEpochDay() - pair.second().whole().latestEpochDay();
        boolean uncertain = isUncertain(pair);
        Finding.Builder finding = Finding.of(id())
                .subject(first.subject().equals(second.subject()) ? first.subject() : ownSubject(order, first, second))
                .side(pair.first().claims())
                .side(pair.second().claims())
                .verdict(uncertain ? Verdict.TENSION : Verdict.CONTRADICTION)
                .severity(uncertain ? Severity.WARNING : severity())
                .detail("gap_days", gap)
                .message(sentence(order, pair, context))
                .explain("the order is " + order)
                .explain(Wording.meaning(first, pair.first().whole()))
                .explain(Wording.meaning(second, pair.second().whole()))
                .explain(
                        gap == 0
                                ? "the order allows no common day"
                                : "at the nearest, the order is broken by " + Wording.days(gap));
        return uncertain
                ? finding.explain("a source marks its date as uncertain (?), so this is no more than a tension")
                : finding;
    }

    private static String ownSubject(OrderConstraint order, Claim first, Claim second) {
        return order.earlier().ofParent() ? second.subject() : first.subject();
    }

    private static String sentence(OrderConstraint order, Pair<Reading> pair, AuditContext context) {
        Claim first = pair.first().claims().get(0);
        Claim second = pair.second().claims().get(0);
        long gap =
                pair.first().whole().earliestEpochDay() - pair.second().whole().latestEpochDay();
        String later = Wording.topic(second, context) + " " + Wording.quoted(second);
        String earlier = order.earlier().ofParent() != order.later().ofParent()
                ? Wording.topic(first, context) + " " + Wording.quoted(first)
                : Wording.property(first.property()) + " " + Wording.quoted(first);
        String relation = gap == 0 ? "the same day as " : "at least " + Wording.days(gap) + " before ";
        String certainty = isUncertain(pair) ? ", unless an uncertain date is mistaken" : ", in every reading of both";
        return later + " is " + relation + earlier + certainty;
    }
}
