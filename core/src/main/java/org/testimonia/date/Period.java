package org.testimonia.date;

/**
 * Something that lasts, known by four bounds: where its first day can lie, and where its last day can lie.
 *
 * <p>It is not a {@link DayRange}: "1925" as a period begins and ends somewhere in 1925, on days not told.
 *
 * <pre>{@code HistoricalDate.parse("1922/1928").period().end().toString() // 1928-01-01 to 1928-12-31}</pre>
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

    /** The days on which any of it can lie, from the earliest start to the latest end. */
    public DayRange hull() {
        return DayRange.of(start.earliest(), end.latest());
    }

    @Override
    public String toString() {
        return "start " + start + ", end " + end;
    }
}
