package org.testimonia.date;

import java.util.Optional;

/**
 * Something that lasts, known by four bounds: where its first day can lie, and where its last day can lie.
 *
 * <p>It is not a {@link DayRange}: "1925" as a period begins and ends somewhere in 1925, on days not told.
 *
 * <p>It ends no earlier than it starts; else the four bounds are independent.
 *
 * <pre>{@code
 * Period period = HistoricalDate.parse("1922/1928").period();
 * period.end().toString()     // 1928-01-01 to 1928-12-31
 * period.certainDays().get()  // 1922-12-31 to 1928-01-01
 * }</pre>
 *
 * @param start where the first day can lie
 * @param end where the last day can lie
 */
public record Period(DayRange start, DayRange end) {

    /** @throws IllegalArgumentException if every start is after every end */
    public Period {
        if (end.endsBefore(start)) {
            throw new IllegalArgumentException("start " + start + " after end " + end + ", expected the start first");
        }
    }

    /** What lasts for all of these days, from the first to the last; a side without a day is left as it is. */
    static Period whole(DayRange days) {
        return new Period(edge(days, days.earliest()), edge(days, days.latest()));
    }

    /** The days on which any of it can lie, from the earliest start to the latest end. */
    public DayRange hull() {
        return DayRange.of(start.earliest(), end.latest());
    }

    /**
     * The days that are certainly part of it, from the latest start to the earliest end; none if there is no such day,
     * or if the latest start or earliest end is missing.
     */
    public Optional<DayRange> certainDays() {
        long first = Math.min(start.latestEpochDay(), end.latestEpochDay());
        long last = Math.max(end.earliestEpochDay(), start.earliestEpochDay());
        return first <= last ? Optional.of(DayRange.ofEpochDays(first, last)) : Optional.empty();
    }

    /** Whether this ends before the other starts. */
    public Truth before(Period other) {
        return Relations.between(this, other).truth(AllenRelation.EARLIER);
    }

    /** Whether every day of the other is a day of this. */
    public Truth contains(Period other) {
        return Relations.between(this, other).truth(AllenRelation.CONTAINING);
    }

    /** Whether a moment somewhere within the range is on a day of this. */
    public Truth contains(DayRange moment) {
        return Relations.between(this, moment).truth(AllenRelation.CONTAINING);
    }

    /** Whether some day is a day of both. */
    public Truth sharesDayWith(Period other) {
        return Relations.between(this, other).truth(AllenRelation.SHARING_A_DAY);
    }

    @Override
    public String toString() {
        return "start " + start + ", end " + end;
    }

    private static DayRange edge(DayRange days, Bound bound) {
        return bound.day().map(day -> DayRange.between(day, day)).orElse(days);
    }
}
