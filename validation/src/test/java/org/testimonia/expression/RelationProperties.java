package org.testimonia.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates and figures are related as their single days and numbers are, one by one. */
class RelationProperties {

    private static final long FIRST = Day.of(1924, 1, 1).epochDay();

    /** Further away than any day that a date names. */
    private static final long FAR = 100;

    private record Given(HistoricalDate date, DateView view) {

        static Given of(String edtf) {
            HistoricalDate date = HistoricalDate.parse("EDTF:" + edtf);
            return new Given(date, DateView.of(date, DatePolicy.STANDARD));
        }

        List<Long> days() {
            return LongStream.rangeClosed(-FAR, FAR)
                    .filter(day -> view.days().stream()
                            .anyMatch(range -> range.overlaps(HistoricalDate.parse(new Day(FIRST + day).toString())
                                    .range())))
                    .boxed()
                    .toList();
        }

        boolean isOpenAtStart() {
            return view.earliest() == Long.MIN_VALUE;
        }

        boolean isOpenAtEnd() {
            return view.latest() == Long.MAX_VALUE;
        }

        @Override
        public String toString() {
            return date.edtf();
        }
    }

    @Provide
    Arbitrary<Given> dates() {
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 9);
        Arbitrary<String> two =
                Combinators.combine(day, day).as((a, b) -> day(Math.min(a, b)) + "/" + day(Math.max(a, b)));
        Arbitrary<String> set =
                Combinators.combine(day, day, day).as((a, b, c) -> "[" + day(a) + "," + day(b) + "," + day(c) + "]");
        return Arbitraries.oneOf(
                        day.map(RelationProperties::day),
                        two,
                        set,
                        day.map(one -> day(one) + "/.."),
                        day.map(one -> "../" + day(one)))
                .map(Given::of);
    }

    private static String day(int day) {
        return "1924-01-0" + day;
    }

    private static boolean all(Given one, Given other, BiPredicate<Long, Long> holds) {
        return one.days().stream().allMatch(a -> other.days().stream().allMatch(b -> holds.test(a, b)));
    }

    private static boolean any(Given one, Given other, BiPredicate<Long, Long> holds) {
        return one.days().stream().anyMatch(a -> other.days().stream().anyMatch(b -> holds.test(a, b)));
    }

    private static void check(DateRelation relation, Given one, Given other, BiPredicate<Long, Long> holds) {
        assertThat(relation.isCertain(one.view(), other.view())).isEqualTo(all(one, other, holds));
        assertThat(relation.isPossible(one.view(), other.view())).isEqualTo(any(one, other, holds));
    }

    @Property(tries = 300)
    void a_date_lies_to_another_as_their_days_may(@ForAll("dates") Given one, @ForAll("dates") Given other) {
        check(DateRelation.BEFORE, one, other, (a, b) -> a < b);
        check(DateRelation.AFTER, one, other, (a, b) -> a > b);
        check(DateRelation.ON_OR_BEFORE, one, other, (a, b) -> a <= b);
        check(DateRelation.ON_OR_AFTER, one, other, (a, b) -> a >= b);
    }

    @Property(tries = 300)
    void a_date_lies_to_a_span_as_its_days_do_to_all_of_it(@ForAll("dates") Given one, @ForAll("dates") Given span) {
        long first = span.days().get(0);
        long last = span.days().get(span.days().size() - 1);
        if (!span.isOpenAtStart()) {
            checkSpan(DateRelation.BEFORE, one, span, day -> day < first);
            checkSpan(DateRelation.ON_OR_AFTER, one, span, day -> day >= first);
        }
        if (!span.isOpenAtEnd()) {
            checkSpan(DateRelation.AFTER, one, span, day -> day > last);
            checkSpan(DateRelation.ON_OR_BEFORE, one, span, day -> day <= last);
        }
        checkSpan(DateRelation.WITHIN, one, span, day -> span.days().contains(day));
        checkSpan(DateRelation.OUTSIDE, one, span, day -> !span.days().contains(day));
    }

    private static void checkSpan(
            DateRelation relation, Given one, Given span, java.util.function.Predicate<Long> holds) {
        assertThat(relation.isCertainOfSpan(one.view(), span.view()))
                .as(relation + " certain")
                .isEqualTo(one.days().stream().allMatch(holds));
        assertThat(relation.isPossibleOfSpan(one.view(), span.view()))
                .as(relation + " possible")
                .isEqualTo(one.days().stream().anyMatch(holds));
    }

    @Property(tries = 100)
    void of_what_is_absent_nothing_is_certain_or_possible(
            @ForAll("dates") Given date, @ForAll DateRelation relation, @ForAll FigureRelation ofFigures) {
        FigureView one = FigureView.of(DecimalRange.exactly(BigDecimal.ONE));
        for (DateView other : List.of(DateView.ABSENT, date.view())) {
            assertThat(relation.isCertain(DateView.ABSENT, other)).isFalse();
            assertThat(relation.isPossible(DateView.ABSENT, other)).isFalse();
            assertThat(relation.isPossible(other, DateView.ABSENT)).isFalse();
            assertThat(relation.isPossibleOfSpan(DateView.ABSENT, other)).isFalse();
        }
        assertThat(ofFigures.isPossible(FigureView.ABSENT, one)).isFalse();
        assertThat(ofFigures.isPossible(one, FigureView.ABSENT)).isFalse();
    }

    @Property(tries = 100)
    void a_date_that_is_moved_is_moved_day_by_day(
            @ForAll("dates") Given date, @ForAll @net.jqwik.api.constraints.IntRange(min = -5, max = 5) int days) {
        DateView moved = date.view().plusDays(days);
        assertThat(moved.plusDays(-days).days()).isEqualTo(date.view().days());
        if (!date.isOpenAtStart()) {
            assertThat(moved.earliest()).isEqualTo(date.view().earliest() + days);
        }
    }

    @Provide
    Arbitrary<DecimalRange> ranges() {
        Arbitrary<Optional<BigDecimal>> end =
                Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf).optional(0.8);
        return Combinators.combine(end, end).as((a, b) -> {
            if (a.isPresent() && b.isPresent()) {
                return DecimalRange.of(a.get().min(b.get()), a.get().max(b.get()));
            }
            return a.map(DecimalRange::atLeast)
                    .or(() -> b.map(DecimalRange::atMost))
                    .orElse(DecimalRange.ANY);
        });
    }

    @Property(tries = 300)
    void a_figure_lies_to_another_as_their_numbers_may(
            @ForAll("ranges") DecimalRange one, @ForAll("ranges") DecimalRange other) {
        check(FigureRelation.LESS_THAN, one, other, (a, b) -> a < b);
        check(FigureRelation.MORE_THAN, one, other, (a, b) -> a > b);
        check(FigureRelation.AT_MOST, one, other, (a, b) -> a <= b);
        check(FigureRelation.AT_LEAST, one, other, (a, b) -> a >= b);
        check(FigureRelation.EQUAL_TO, one, other, Long::equals);
        check(FigureRelation.DIFFERENT_FROM, one, other, (a, b) -> !a.equals(b));
    }

    private static void check(
            FigureRelation relation, DecimalRange one, DecimalRange other, BiPredicate<Long, Long> holds) {
        FigureView a = FigureView.of(one);
        FigureView b = FigureView.of(other);
        assertThat(relation.isCertain(a, b))
                .as(relation + " certain")
                .isEqualTo(numbers(one).stream()
                        .allMatch(x -> numbers(other).stream().allMatch(y -> holds.test(x, y))));
        assertThat(relation.isPossible(a, b))
                .as(relation + " possible")
                .isEqualTo(numbers(one).stream()
                        .anyMatch(x -> numbers(other).stream().anyMatch(y -> holds.test(x, y))));
    }

    /** Whole numbers do for ends that are whole numbers; those that are missing lie far away. */
    private static List<Long> numbers(DecimalRange range) {
        return LongStream.rangeClosed(-FAR, FAR)
                .filter(number -> range.contains(BigDecimal.valueOf(number)))
                .boxed()
                .toList();
    }
}
