package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** EDTF expressions of all levels, made from their parts. */
final class Expressions {

    private static final Arbitrary<Qualifier> QUALIFIERS = Arbitraries.frequency(
            Tuple.of(6, Qualifier.NONE),
            Tuple.of(1, Qualifier.UNCERTAIN),
            Tuple.of(1, Qualifier.APPROXIMATE),
            Tuple.of(1, Qualifier.UNCERTAIN_AND_APPROXIMATE));

    private Expressions() {}

    static Arbitrary<DateExpression> any() {
        return Arbitraries.oneOf(
                singles().map(date -> (DateExpression) date),
                intervals().map(interval -> (DateExpression) interval),
                sets().map(set -> (DateExpression) set),
                dateTimes().map(dateTime -> (DateExpression) dateTime));
    }

    static Arbitrary<SingleDate> singles() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, calendarDates().map(date -> (SingleDate) date)),
                Tuple.of(1, seasons()),
                Tuple.of(1, longYears()),
                Tuple.of(1, estimatedYears()));
    }

    static Arbitrary<CalendarDate> calendarDates() {
        Arbitrary<DatePart> twoDigits = part(2, 0, 39);
        return existing(Combinators.combine(
                        part(4, 0, 9999),
                        twoDigits,
                        twoDigits,
                        Arbitraries.integers().between(0, 2))
                .as((year, month, day, parts) -> attempt(() ->
                        new CalendarDate(year, parts > 0 ? month : DatePart.NONE, parts > 1 ? day : DatePart.NONE))));
    }

    private static Arbitrary<SingleDate> seasons() {
        return existing(Combinators.combine(
                        part(4, 0, 9999), Arbitraries.integers().between(21, 41), QUALIFIERS, QUALIFIERS)
                .as((year, division, before, after) -> attempt(
                        () -> new Season(year, DatePart.ofTwoDigits(division).qualified(before, after)))));
    }

    private static Arbitrary<SingleDate> longYears() {
        return existing(Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, Day.MAX_YEAR),
                        Arbitraries.integers().between(-1, 12),
                        Arbitraries.integers().between(0, 6),
                        QUALIFIERS)
                .as((negative, coefficient, exponent, significant, qualifier) ->
                        attempt(() -> new LongYear(negative, coefficient, exponent, significant, qualifier))));
    }

    private static Arbitrary<SingleDate> estimatedYears() {
        return existing(Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(1, 4),
                        QUALIFIERS)
                .as((negative, year, significant, qualifier) ->
                        attempt(() -> new EstimatedYear(negative, year, significant, qualifier))));
    }

    private static Arbitrary<DateTime> dateTimes() {
        Arbitrary<CalendarDate> days = existing(Combinators.combine(
                        Arbitraries.integers().between(-9999, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as((year, month, day) -> attempt(() -> CalendarDate.of(year, month, day))));
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of("", "Z", "+04", "-04:30", "+00:00", "+14:00", "-12:00"))
                .as(DateTime::new);
    }

    private static Arbitrary<Interval> intervals() {
        Arbitrary<IntervalEnd> ends = Arbitraries.oneOf(
                singles().map(SetElement.On::new),
                singles().map(SetElement.OnOrBefore::new),
                singles().map(SetElement.OnOrAfter::new),
                Arbitraries.of(IntervalEnd.OPEN, IntervalEnd.UNKNOWN));
        return existing(Combinators.combine(ends, ends).as((start, end) -> attempt(() -> new Interval(start, end))));
    }

    private static Arbitrary<DateSet> sets() {
        Arbitrary<SetElement> middle = Arbitraries.oneOf(
                singles().map(SetElement.On::new),
                existing(Combinators.combine(singles(), singles())
                        .as((first, last) -> attempt(() -> new SetElement.Consecutive(first, last)))));
        Arbitrary<SetElement> any = Arbitraries.oneOf(
                middle, singles().map(SetElement.OnOrBefore::new), singles().map(SetElement.OnOrAfter::new));
        return existing(Combinators.combine(
                        Arbitraries.of(DateSet.Kind.class), any, middle.list().ofMaxSize(3), any)
                .as((kind, first, rest, last) -> attempt(() -> new DateSet(kind, joined(first, rest, last)))));
    }

    private static List<SetElement> joined(SetElement first, List<SetElement> rest, SetElement last) {
        List<SetElement> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        if (!rest.isEmpty()) {
            all.add(last);
        }
        return all;
    }

    private static Arbitrary<DatePart> part(int width, int least, int greatest) {
        return existing(Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(least, greatest),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(0, (1 << width) - 1))),
                        QUALIFIERS,
                        QUALIFIERS)
                .as((negative, value, mask, before, after) -> attempt(
                        () -> new DatePart(negative && width == 4, zeroed(value, mask), mask, width, before, after))));
    }

    private static int zeroed(int value, int mask) {
        int zeroed = 0;
        int power = 1;
        for (int place = 0; place < 4; place++) {
            zeroed += (mask >> place & 1) == 1 ? 0 : value / power % 10 * power;
            power *= 10;
        }
        return zeroed;
    }

    private static <T> Arbitrary<T> existing(Arbitrary<Optional<T>> attempts) {
        return attempts.filter(10_000, Optional::isPresent).map(Optional::get);
    }

    private static <T> Optional<T> attempt(Supplier<? extends T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
