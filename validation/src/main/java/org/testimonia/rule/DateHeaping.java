package org.testimonia.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalDate;
import org.testimonia.reasoning.DateHeap;
import org.testimonia.reasoning.HeapThresholds;
import org.testimonia.source.Source;

/** Dates of one property that stand on one bare year more often than chance explains. */
final class DateHeaping implements DatasetRule {

    private static final HeapThresholds STANDARD = HeapThresholds.STANDARD;
    private static final RuleOption<Integer> MIN_DATES = RuleOption.whole(
            "min-dates", STANDARD.leastDates(), 2, 1_000_000, "dates", "lists with fewer dates are not looked at");
    private static final RuleOption<Integer> MIN_ON_YEAR = RuleOption.whole(
            "min-on-year", STANDARD.leastOnYear(), 2, 1_000_000, "dates", "fewer on one year are no heap");
    private static final RuleOption<BigDecimal> TIMES_NEIGHBOUR = RuleOption.decimal(
            "times-neighbour",
            STANDARD.timesNeighbour().toPlainString(),
            "1",
            "1000",
            "times",
            "a year with fewer dates than so many times its busiest neighbour is part of a wave");
    private static final RuleOption<BigDecimal> PROBABILITY = RuleOption.decimal(
            "probability",
            STANDARD.probability().toPlainString(),
            "0.000000001",
            "0.5",
            "",
            "what chance explains with this probability or a greater one is no heap");
    private static final BigDecimal BEYOND_COUNTING = new BigDecimal("1000000000");
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

    private record ListOfDates(String property, String type) {}

    @Override
    public String id() {
        return "date/heaping";
    }

    @Override
    public String summary() {
        return "more dates on one bare year than chance explains";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(MIN_DATES, MIN_ON_YEAR, TIMES_NEIGHBOUR, PROBABILITY);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        Map<ListOfDates, List<Claim>> lists = context.dataset().claims().stream()
                .filter(claim -> isDate(claim, context))
                .collect(Collectors.groupingBy(claim -> new ListOfDates(claim.property(), type(claim, context))));
        HeapThresholds thresholds = new HeapThresholds(
                context.option(MIN_DATES),
                context.option(MIN_ON_YEAR),
                context.option(TIMES_NEIGHBOUR),
                context.option(PROBABILITY));
        lists.forEach((list, claims) ->
                DateHeap.in(claims, thresholds).forEach(heap -> findings.accept(finding(list, heap, context))));
    }

    private static boolean isDate(Claim claim, AuditContext context) {
        return context.definition(claim)
                .map(PropertyDefinition::type)
                .filter(type -> type == ValueType.DATE)
                .isPresent();
    }

    private static String type(Claim claim, AuditContext context) {
        return context.dataset().subject(claim.subject()).map(Subject::type).orElse("");
    }

    private Finding.Builder finding(ListOfDates list, DateHeap heap, AuditContext context) {
        Finding.Builder finding = Finding.of(id())
                .side(heap.claims())
                .verdict(Verdict.TENSION)
                .detail("count", heap.count())
                .detail("dates", heap.dates())
                .detail("probability", probability(heap).toString())
                .message(message(list, heap))
                .explain(heap.dates()
                        + " subjects have one plain date of this kind within a year; limits, intervals, dates "
                        + "with a qualifier, and subjects with several dates are left out")
                .explain("of the " + heap.around() + " bare years " + around(heap) + ", chance would put "
                        + Wording.number(tenths(heap.expected())) + " on " + places(heap))
                .explain("it may be true; a wave of one year, known by years alone, looks the same");
        commonParent(heap.claims(), context).ifPresent(finding::subject);
        explainCoverage(finding, heap, context);
        return finding;
    }

    private static String message(ListOfDates list, DateHeap heap) {
        String topic = (list.type().isEmpty() ? "subjects without a type" : list.type()) + ", "
                + Wording.property(list.property());
        String what = heap.isOfRoundYears()
                ? heap.count() + " of " + heap.around() + " bare years end in 0 or 5; were all years as likely"
                : heap.count() + " of " + heap.dates() + " dates are a bare “"
                        + heap.years().get(0) + "”; were they spread like their neighbours";
        return topic + ": " + what + ", so many would come about " + onceIn(heap) + " such lists";
    }

    private static String around(DateHeap heap) {
        return heap.isOfRoundYears()
                ? "within two years of " + places(heap)
                : "from " + heap.first() + " to " + heap.last();
    }

    private static String places(DateHeap heap) {
        return Wording.list(heap.years().stream().map(String::valueOf).toList());
    }

    private static BigDecimal probability(DateHeap heap) {
        return heap.probability().round(new MathContext(2, RoundingMode.UP));
    }

    private static String onceIn(DateHeap heap) {
        BigDecimal lists = BigDecimal.ONE.divide(heap.probability(), TWO_DIGITS);
        return lists.compareTo(BEYOND_COUNTING) > 0
                ? "less than once in " + Wording.number(BEYOND_COUNTING)
                : "once in " + Wording.number(lists);
    }

    private static BigDecimal tenths(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }

    /** The whole that all the subjects are part of. */
    private static Optional<String> commonParent(List<Claim> claims, AuditContext context) {
        Set<Optional<String>> parents = claims.stream()
                .map(claim -> context.dataset().subject(claim.subject()).flatMap(Subject::partOf))
                .collect(Collectors.toSet());
        return parents.size() == 1 ? parents.iterator().next() : Optional.empty();
    }

    /** A year that ends what a source covers may stand for all that it knew by then. */
    private static void explainCoverage(Finding.Builder finding, DateHeap heap, AuditContext context) {
        Map<String, Source> sources = new TreeMap<>();
        heap.claims().stream()
                .flatMap(claim -> claim.source().flatMap(context.dataset()::source).stream())
                .forEach(source -> sources.put(source.id(), source));
        long year = heap.years().get(heap.years().size() - 1);
        sources.values().stream()
                .filter(source -> lastYear(source).filter(last -> last == year).isPresent())
                .findFirst()
                .ifPresent(source -> finding.reason("what " + source.shortName() + " covers ends with " + year
                        + ", which may stand for “known by " + year + "”"));
    }

    private static Optional<Long> lastYear(Source source) {
        return source.covers()
                .map(HistoricalDate::range)
                .flatMap(range -> range.latest().day())
                .map(Day::year);
    }
}
