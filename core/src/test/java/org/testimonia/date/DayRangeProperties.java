package org.testimonia.date;

import java.util.stream.LongStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The algebra of ranges, against counting days in a small world of days from -10 to 10. */
class DayRangeProperties {

    private static final int WORLD = 12;

    @Provide
    Arbitrary<DayRange> ranges() {
        Arbitrary<Bound> bounds = Arbitraries.oneOf(
                Arbitraries.integers().between(-10, 10).map(day -> Bound.on(new Day(day))),
                Arbitraries.of(Bound.OPEN, Bound.UNKNOWN));
        return Combinators.combine(bounds, bounds)
                .filter((a, b) -> a.day().isEmpty()
                        || b.day().isEmpty()
                        || a.day().get().compareTo(b.day().get()) <= 0)
                .as(DayRange::of);
    }

    @Property
    void ranges_overlap_if_some_day_is_in_both(@ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        assertThat(a.overlaps(b)).isEqualTo(days().anyMatch(day -> has(a, day) && has(b, day)));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void a_range_contains_another_if_it_has_each_of_its_days(
            @ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        assertThat(a.contains(b)).isEqualTo(days().allMatch(day -> has(a, day) || !has(b, day)));
    }

    @Property
    void the_intersection_has_the_days_of_both(@ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
        a.intersection(b)
                .ifPresent(both -> assertThat(days()).allMatch(day -> has(both, day) == (has(a, day) && has(b, day))));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(DayRange.ANY)).contains(a);
    }

    @Property
    void the_hull_is_the_smallest_range_with_the_days_of_both(
            @ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b, @ForAll("ranges") DayRange c) {
        DayRange hull = a.hull(b);
        assertThat(hull.contains(a) && hull.contains(b)).isTrue();
        assertThat(!(c.contains(a) && c.contains(b)) || c.contains(hull)).isTrue();
        assertThat(hull).isEqualTo(b.hull(a));
        assertThat(a.hull(a)).isEqualTo(a);
    }

    @Property
    void the_gap_is_the_least_distance_of_their_days(@ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        long least = days().filter(day -> has(a, day))
                .flatMap(day -> days().filter(other -> has(b, other)).map(other -> Math.abs(day - other)))
                .min()
                .orElseThrow();
        assertThat(a.gapDays(b)).isEqualTo(least).isEqualTo(b.gapDays(a));
        assertThat(a.endsBefore(b) || b.endsBefore(a)).isEqualTo(least > 0);
    }

    @Property
    void before_is_certain_if_all_pairs_of_days_agree_and_impossible_if_none_does(
            @ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        boolean some = days().filter(day -> has(a, day))
                .anyMatch(day -> days().anyMatch(other -> has(b, other) && day < other));
        boolean all = days().filter(day -> has(a, day))
                .allMatch(day -> days().allMatch(other -> !has(b, other) || day < other));
        Truth expected = all ? Truth.CERTAIN : some ? Truth.POSSIBLE : Truth.IMPOSSIBLE;
        assertThat(a.before(b)).isEqualTo(expected);
    }

    @Property
    void equal_ranges_have_equal_ends(@ForAll("ranges") DayRange a, @ForAll("ranges") DayRange b) {
        boolean sameEnds = a.earliest().equals(b.earliest()) && a.latest().equals(b.latest());
        assertThat(a.equals(b)).isEqualTo(sameEnds);
        assertThat(DayRange.of(a.earliest(), a.latest())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Example
    void the_last_day_of_a_year_and_the_first_of_the_next_are_one_day_apart() {
        DayRange first = DayRange.of(Bound.OPEN, Bound.on(Day.of(1932, 12, 31)));
        DayRange second = DayRange.of(Bound.on(Day.of(1933, 1, 1)), Bound.UNKNOWN);
        assertThat(first.gapDays(second)).isEqualTo(1);
    }

    @Example
    void a_range_prints_as_one_would_say_it() {
        Day first = Day.of(1925, 9, 1);
        Day last = Day.of(1925, 9, 30);
        assertThat(DayRange.between(first, last)).hasToString("1925-09-01 to 1925-09-30");
        assertThat(DayRange.between(first, first)).hasToString("1925-09-01");
        assertThat(DayRange.of(Bound.UNKNOWN, Bound.on(last))).hasToString("up to 1925-09-30");
        assertThat(DayRange.of(Bound.on(first), Bound.OPEN)).hasToString("from 1925-09-01");
        assertThat(DayRange.ANY).hasToString("any day");
    }

    @Example
    void a_range_and_a_period_refuse_what_ends_before_it_starts() {
        DayRange early = DayRange.between(new Day(1), new Day(2));
        DayRange late = DayRange.between(new Day(3), new Day(4));
        assertThatThrownBy(() -> DayRange.between(new Day(2), new Day(1))).hasMessageContaining("1970-01-03");
        assertThatThrownBy(() -> new Period(late, early)).hasMessageContaining("1970-01-04");
        assertThat(new Period(early, late).hull()).isEqualTo(DayRange.between(new Day(1), new Day(4)));
    }

    @Example
    void one_day_is_certainly_the_same_only_as_itself() {
        DayRange day = DayRange.between(new Day(1), new Day(1));
        DayRange days = DayRange.between(new Day(1), new Day(2));
        assertThat(day.sameDay(day)).isEqualTo(Truth.CERTAIN);
        assertThat(day.sameDay(days)).isEqualTo(Truth.POSSIBLE);
        assertThat(day.sameDay(DayRange.between(new Day(2), new Day(2)))).isEqualTo(Truth.IMPOSSIBLE);
    }

    private static LongStream days() {
        return LongStream.rangeClosed(-WORLD, WORLD);
    }

    private static boolean has(DayRange range, long day) {
        return range.earliestEpochDay() <= day && day <= range.latestEpochDay();
    }
}
