package org.testimonia.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What the relations of uncertain dates say, against all the days that such dates can be in a small world. */
class RelationsProperties {

    private static final int LAST = 3;

    /** A missing bound is counted out this far, which is further than any relation needs. */
    private static final int BEYOND = 3;

    @Provide
    Arbitrary<DayRange> ranges() {
        Arbitrary<Bound> bounds = Arbitraries.oneOf(
                Arbitraries.integers().between(0, LAST).map(day -> Bound.on(new Day(day))),
                Arbitraries.integers().between(0, LAST).map(day -> Bound.on(new Day(day))),
                Arbitraries.of(Bound.OPEN, Bound.UNKNOWN));
        return Combinators.combine(bounds, bounds)
                .filter((a, b) -> a.day().isEmpty()
                        || b.day().isEmpty()
                        || a.day().get().compareTo(b.day().get()) <= 0)
                .as(DayRange::of);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(ranges(), ranges())
                .filter((start, end) -> !end.endsBefore(start))
                .as(Period::new);
    }

    @Provide
    Arbitrary<HistoricalDate> dates() {
        return Expressions.any().map(expression -> HistoricalDate.parse("EDTF:" + expression.edtf()));
    }

    @Property(tries = 1_000)
    void periods_are_related_as_their_days_can_be(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertAgree(Relations.between(a, b), spans(a), spans(b));
    }

    @Property(tries = 1_000)
    void moments_are_related_as_their_days_can_be(@ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        assertAgree(Relations.between(a, b), moments(a), moments(b));
        assertThat(a.before(b)).isEqualTo(Relations.between(a, b).truth(AllenRelation.EARLIER));
        assertThat(a.sameDay(b)).isEqualTo(Relations.between(a, b).truth(AllenRelation.EQUALS));
    }

    @Property(tries = 1_000)
    void a_moment_is_related_to_a_period_as_their_days_can_be(
            @ForAll("ranges") DayRange a, @ForAll("periods") Period b) {
        assertAgree(Relations.between(a, b), moments(a), spans(b));
        assertAgree(Relations.between(b, a), spans(b), moments(a));
    }

    @Property(tries = 1_000)
    void witnesses_satisfy_the_relation_and_counter_witnesses_do_not(
            @ForAll("dates") HistoricalDate a, @ForAll("dates") HistoricalDate b) {
        Relations relations = a.periodRelationsTo(b);
        for (AllenRelation relation : AllenRelation.values()) {
            relations.witness(relation).ifPresent(witness -> {
                assertThat(witness.relation()).isEqualTo(relation);
                assertIsWithin(witness.first(), a.period());
                assertIsWithin(witness.second(), b.period());
            });
            relations.counterWitness(relation).ifPresent(counter -> {
                assertThat(counter.relation()).isNotEqualTo(relation);
                assertIsWithin(counter.first(), a.period());
                assertIsWithin(counter.second(), b.period());
            });
        }
        assertThat(relations.possible()).isNotEmpty();
    }

    @Property(tries = 1_000)
    void the_relation_of_the_second_to_the_first_is_the_converse(
            @ForAll("dates") HistoricalDate a, @ForAll("dates") HistoricalDate b) {
        for (AllenRelation relation : AllenRelation.values()) {
            assertThat(a.periodRelationsTo(b).truth(relation))
                    .isEqualTo(b.periodRelationsTo(a).truth(relation.converse()));
            assertThat(a.momentRelationsTo(b).truth(relation))
                    .isEqualTo(b.momentRelationsTo(a).truth(relation.converse()));
        }
    }

    @Property(tries = 1_000)
    void a_day_is_certainly_or_possibly_part_of_a_period_if_it_is_part_of_all_or_of_some(
            @ForAll("periods") Period period) {
        List<DaySpan> spans = spans(period);
        for (long day = -BEYOND + 1; day < LAST + BEYOND; day++) {
            DayRange moment = DayRange.ofEpochDays(day, day);
            long having = spans.stream().filter(span -> has(span, moment)).count();
            boolean certain = having == spans.size();
            assertThat(period.certainDays().map(days -> days.contains(moment)).orElse(false))
                    .isEqualTo(certain);
            assertThat(period.hull().contains(moment)).isEqualTo(having > 0);
            assertThat(period.contains(moment))
                    .isEqualTo(certain ? Truth.CERTAIN : having > 0 ? Truth.POSSIBLE : Truth.IMPOSSIBLE);
        }
    }

    @Property(tries = 1_000)
    void before_contains_and_sharing_a_day_hold_as_for_all_or_some_days(
            @ForAll("periods") Period a, @ForAll("periods") Period b) {
        List<DaySpan> first = spans(a);
        List<DaySpan> second = spans(b);
        assertThat(a.before(b)).isEqualTo(truth(first, second, AllenRelation.EARLIER));
        assertThat(a.contains(b)).isEqualTo(truth(first, second, AllenRelation.CONTAINING));
        assertThat(a.sharesDayWith(b)).isEqualTo(truth(first, second, AllenRelation.SHARING_A_DAY));
    }

    @Example
    void of_two_stretches_of_days_exactly_one_relation_holds_as_allen_defines_it() {
        List<DaySpan> all = spans(new Period(DayRange.ofEpochDays(0, 6), DayRange.ofEpochDays(0, 6)));
        Set<AllenRelation> seen = EnumSet.noneOf(AllenRelation.class);
        for (DaySpan a : all) {
            for (DaySpan b : all) {
                List<AllenRelation> holding = holding(a, b);
                assertThat(holding).containsExactly(AllenRelation.of(a, b));
                assertThat(AllenRelation.of(b, a)).isEqualTo(holding.get(0).converse());
                seen.addAll(holding);
            }
        }
        assertThat(seen).hasSize(13);
    }

    /** Allen's definitions, each by itself, over the half-open stretches from the first day to the day after the last. */
    private static List<AllenRelation> holding(DaySpan a, DaySpan b) {
        long s = a.first().epochDay();
        long e = a.last().epochDay() + 1;
        long t = b.first().epochDay();
        long f = b.last().epochDay() + 1;
        List<AllenRelation> holding = new ArrayList<>();
        add(holding, e < t, AllenRelation.BEFORE);
        add(holding, e == t, AllenRelation.MEETS);
        add(holding, s < t && t < e && e < f, AllenRelation.OVERLAPS);
        add(holding, s == t && e < f, AllenRelation.STARTS);
        add(holding, s > t && e < f, AllenRelation.DURING);
        add(holding, s > t && e == f, AllenRelation.FINISHES);
        add(holding, s == t && e == f, AllenRelation.EQUALS);
        add(holding, s < t && e == f, AllenRelation.FINISHED_BY);
        add(holding, s < t && e > f, AllenRelation.CONTAINS);
        add(holding, s == t && e > f, AllenRelation.STARTED_BY);
        add(holding, t < s && s < f && f < e, AllenRelation.OVERLAPPED_BY);
        add(holding, f == s, AllenRelation.MET_BY);
        add(holding, f < s, AllenRelation.AFTER);
        return holding;
    }

    private static void add(List<AllenRelation> holding, boolean holds, AllenRelation relation) {
        if (holds) {
            holding.add(relation);
        }
    }

    private static void assertAgree(Relations relations, List<DaySpan> first, List<DaySpan> second) {
        Set<AllenRelation> found = new HashSet<>();
        first.forEach(a -> second.forEach(b -> found.add(AllenRelation.of(a, b))));
        assertThat(relations.possible()).isEqualTo(found);
        for (AllenRelation relation : AllenRelation.values()) {
            assertThat(relations.truth(relation)).isEqualTo(truth(found, Set.of(relation)));
        }
    }

    private static Truth truth(List<DaySpan> first, List<DaySpan> second, Set<AllenRelation> relations) {
        Set<AllenRelation> found = first.stream()
                .flatMap(a -> second.stream().map(b -> AllenRelation.of(a, b)))
                .collect(Collectors.toSet());
        return truth(found, relations);
    }

    private static Truth truth(Set<AllenRelation> found, Set<AllenRelation> relations) {
        if (found.stream().noneMatch(relations::contains)) {
            return Truth.IMPOSSIBLE;
        }
        return relations.containsAll(found) ? Truth.CERTAIN : Truth.POSSIBLE;
    }

    private static boolean has(DaySpan span, DayRange moment) {
        return DayRange.between(span.first(), span.last()).contains(moment);
    }

    private static List<DaySpan> moments(DayRange range) {
        return spans(new Period(range, range)).stream()
                .filter(span -> span.first().equals(span.last()))
                .toList();
    }

    private static List<DaySpan> spans(Period period) {
        List<DaySpan> spans = new ArrayList<>();
        for (long start = -BEYOND; start <= LAST + BEYOND; start++) {
            for (long end = start; end <= LAST + BEYOND; end++) {
                if (period.start().contains(DayRange.ofEpochDays(start, start))
                        && period.end().contains(DayRange.ofEpochDays(end, end))) {
                    spans.add(DaySpan.ofEpochDays(start, end));
                }
            }
        }
        return spans;
    }

    private static void assertIsWithin(DaySpan span, Period period) {
        assertThat(period.start().contains(DayRange.between(span.first(), span.first())))
                .isTrue();
        assertThat(period.end().contains(DayRange.between(span.last(), span.last())))
                .isTrue();
    }
}
