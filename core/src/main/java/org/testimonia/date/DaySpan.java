package org.testimonia.date;

/**
 * What lasts from one day to another, both inclusive and both known.
 *
 * <p>It is not a {@link Period}, whose first and last day are known only within bounds: it is one of the many a period
 * can be. A single day starts and ends on it.
 *
 * <pre>{@code new DaySpan(Day.of(1924, 6, 17), Day.of(1924, 7, 8)).toString() // 1924-06-17 to 1924-07-08}</pre>
 *
 * @param first its first day
 * @param last its last day, inclusive
 */
public record DaySpan(Day first, Day last) {

    /** @throws IllegalArgumentException if the first day is after the last */
    public DaySpan {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException(
                    "first day " + first + " after last " + last + ", expected the earlier day first");
        }
    }

    static DaySpan ofEpochDays(long first, long last) {
        return new DaySpan(new Day(first), new Day(last));
    }

    /** Such as {@code 1924-06-17 to 1924-07-08}, or the day if it is one. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
