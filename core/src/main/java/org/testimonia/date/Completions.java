package org.testimonia.date;

/**
 * The first and the last day that a date with unspecified digits can be: the days of the calendar that its digits
 * allow. {@code 1984-02-3X} allows none, {@code XXXX-02-29} only those of leap years.
 */
final class Completions {

    /** Stands for the day that does not exist. */
    static final long NONE = Long.MIN_VALUE;

    private Completions() {}

    /** The epoch day of the first day allowed, or {@link #NONE}. */
    static long first(DatePart year, DatePart month, DatePart day) {
        return find(year, month, day, true);
    }

    /** The epoch day of the last day allowed, or {@link #NONE}. */
    static long last(DatePart year, DatePart month, DatePart day) {
        return find(year, month, day, false);
    }

    private static long find(DatePart year, DatePart month, DatePart day, boolean first) {
        if (year.isExact()) {
            return inYear(year.negative() ? -year.value() : year.value(), month, day, first);
        }
        return search(year, month, day, first);
    }

    /** Goes through the years, sign aside; of those alike (leap or not) the first tells for all. */
    private static long search(DatePart year, DatePart month, DatePart day, boolean first) {
        boolean upward = first != year.negative();
        boolean commonTried = false;
        boolean leapTried = false;
        int least = year.negative() ? Math.max(1, year.least()) : year.least();
        int greatest = year.greatest();
        int step = upward ? 1 : -1;
        for (int number = upward ? least : greatest; number >= least && number <= greatest; number += step) {
            boolean leap = Day.isLeap(number);
            if ((leap ? leapTried : commonTried) || !year.matches(number)) {
                continue;
            }
            long found = inYear(year.negative() ? -number : number, month, day, first);
            if (found != NONE) {
                return found;
            }
            leapTried |= leap;
            commonTried |= !leap;
        }
        return NONE;
    }

    private static long inYear(int year, DatePart month, DatePart day, boolean first) {
        if (!month.isPresent()) {
            return first ? Day.epochDay(year, 1, 1) : Day.epochDay(year, 12, 31);
        }
        if (month.isExact()) {
            return inMonth(year, month.value(), day, first);
        }
        for (int i = 1; i <= 12; i++) {
            int number = first ? i : 13 - i;
            long found = month.matches(number) ? inMonth(year, number, day, first) : NONE;
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    private static long inMonth(int year, int month, DatePart day, boolean first) {
        if (month < 1 || month > 12) {
            return NONE;
        }
        int length = Day.lengthOfMonth(year, month);
        if (!day.isPresent()) {
            return Day.epochDay(year, month, first ? 1 : length);
        }
        if (day.isExact()) {
            boolean exists = day.value() >= 1 && day.value() <= length;
            return exists ? Day.epochDay(year, month, day.value()) : NONE;
        }
        for (int i = 1; i <= length; i++) {
            int number = first ? i : length + 1 - i;
            if (day.matches(number)) {
                return Day.epochDay(year, month, number);
            }
        }
        return NONE;
    }
}
