package org.testimonia.date;

import java.time.LocalDate;

/**
 * A day of the proleptic Gregorian calendar, counted from 1970-01-01.
 *
 * <p>Years are astronomical: year 0 is 1 BC, year -43 is 44 BC. A day is not bound to the years of {@code java.time}: it
 * reaches from the first day of year {@value #MIN_YEAR} to the last of year {@value #MAX_YEAR}, so that the distance of
 * any two days fits a {@code long}.
 *
 * <pre>{@code Day.of(1932, 12, 31).plusDays(1).toString() // 1933-01-01}</pre>
 *
 * @param epochDay days since 1970-01-01, negative before it; {@link IllegalArgumentException} beyond the years above
 */
public record Day(long epochDay) implements Comparable<Day> {

    /** The greatest year that has days. */
    public static final long MAX_YEAR = 9_999_999_999_999_999L;

    /** The least year that has days. */
    public static final long MIN_YEAR = -MAX_YEAR;

    static final long MIN_EPOCH_DAY = epochDay(MIN_YEAR, 1, 1);
    static final long MAX_EPOCH_DAY = epochDay(MAX_YEAR, 12, 31);

    private static final int DAYS_PER_400_YEARS = 146_097;
    private static final int DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_468;

    public Day {
        if (epochDay < MIN_EPOCH_DAY || epochDay > MAX_EPOCH_DAY) {
            throw new IllegalArgumentException(
                    "epoch day " + epochDay + ", expected a year from " + MIN_YEAR + " to " + MAX_YEAR);
        }
    }

    /**
     * The day with this year, month (1 to 12) and day of the month.
     *
     * @throws IllegalArgumentException if there is no such day
     */
    public static Day of(long year, int month, int day) {
        if (!isYear(year)) {
            throw new IllegalArgumentException("year " + year + ", expected " + MIN_YEAR + " to " + MAX_YEAR);
        }
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month + ", expected 1 to 12");
        }
        if (day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException("day " + day + ", expected 1 to " + lengthOfMonth(year, month));
        }
        return new Day(epochDay(year, month, day));
    }

    /** The same day as a {@link LocalDate}. */
    public static Day of(LocalDate date) {
        return new Day(date.toEpochDay());
    }

    /** The astronomical year. */
    public long year() {
        long marchYear = marchYear();
        return monthFromMarch(marchYear) < 10 ? marchYear : marchYear + 1;
    }

    /** The month, 1 to 12. */
    public int month() {
        int fromMarch = monthFromMarch(marchYear());
        return fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    }

    /** The day of the month, 1 to 31. */
    public int dayOfMonth() {
        return (int) (epochDay - epochDay(year(), month(), 1)) + 1;
    }

    /**
     * The day so many days later, or earlier if negative.
     *
     * @throws IllegalArgumentException beyond the first or last day there is
     */
    public Day plusDays(long days) {
        long moved = epochDay + days;
        boolean wrapped = days > 0 ? moved < epochDay : moved > epochDay;
        return new Day(wrapped ? Long.MAX_VALUE : moved);
    }

    @Override
    public int compareTo(Day other) {
        return Long.compare(epochDay, other.epochDay);
    }

    /** {@code YYYY-MM-DD} with at least four digits of the year, {@code -} before a negative one and never a {@code +}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        long year = year();
        if (year < 0) {
            text.append('-');
        }
        appendPadded(text, Math.abs(year), 4);
        appendPadded(text.append('-'), month(), 2);
        appendPadded(text.append('-'), dayOfMonth(), 2);
        return text.toString();
    }

    /** This day moved by whole years; the last day of a month stays the last, and what lies beyond all days is the limit. */
    Day plusYearsWithinLimits(int years) {
        long year = Math.max(MIN_YEAR, Math.min(MAX_YEAR, year() + years));
        int month = month();
        int day = dayOfMonth();
        boolean last = day == lengthOfMonth(year(), month);
        int length = lengthOfMonth(year, month);
        return new Day(epochDay(year, month, last ? length : Math.min(day, length)));
    }

    /** This day moved by days, or the first or last day there is. */
    Day plusDaysWithinLimits(int days) {
        return new Day(Math.max(MIN_EPOCH_DAY, Math.min(MAX_EPOCH_DAY, epochDay + days)));
    }

    static boolean isYear(long year) {
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Days since 1970-01-01 of a day that exists; years run from March, so that the leap day comes last. */
    static long epochDay(long year, int month, int day) {
        long marchYear = month > 2 ? year : year - 1;
        int fromMarch = month > 2 ? month - 3 : month + 9;
        return daysBeforeMarchYear(marchYear) + daysBeforeMonth(fromMarch) + day - 1;
    }

    static void appendPadded(StringBuilder text, long number, int width) {
        String digits = Long.toString(number);
        text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    private static long daysBeforeMarchYear(long year) {
        return 365 * year
                + Math.floorDiv(year, 4L)
                - Math.floorDiv(year, 100L)
                + Math.floorDiv(year, 400L)
                - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
    }

    /** Months from March have 31, 30, 31, 30, 31 days over and over: 153 in five. */
    private static int daysBeforeMonth(int fromMarch) {
        return (153 * fromMarch + 2) / 5;
    }

    private long marchYear() {
        long cycle = Math.floorDiv(epochDay + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970, (long) DAYS_PER_400_YEARS);
        int dayOfCycle = (int) (epochDay + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 - cycle * DAYS_PER_400_YEARS);
        int guess = dayOfCycle / 366;
        long year = cycle * 400 + guess;
        while (daysBeforeMarchYear(year + 1) <= epochDay) {
            year++;
        }
        return year;
    }

    private int monthFromMarch(long marchYear) {
        int dayOfYear = (int) (epochDay - daysBeforeMarchYear(marchYear));
        return (5 * dayOfYear + 2) / 153;
    }
}
