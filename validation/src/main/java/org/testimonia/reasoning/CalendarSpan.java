package org.testimonia.reasoning;

/** The fewest and the most days of years and months in a row, wherever in the calendar they lie. */
final class CalendarSpan {

    private static final int CYCLE = 400;
    private static final int LEAP_DAYS_OF_CYCLE = 97;
    private static final int DAYS_OF_YEAR = 365;
    private static final int MONTHS = 12;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FEBRUARY = 1;
    private static final int[] FEWEST_LEAP_DAYS = fewestLeapDays();

    private CalendarSpan() {}

    /** By the number of years below 400, the fewest leap days that so many years in a row have. */
    private static int[] fewestLeapDays() {
        int[] fewest = new int[CYCLE];
        for (int years = 0; years < CYCLE; years++) {
            fewest[years] = years;
            for (int before = 0; before < CYCLE; before++) {
                fewest[years] = Math.min(fewest[years], leapDaysTo(before + years) - leapDaysTo(before));
            }
        }
        return fewest;
    }

    private static int leapDaysTo(int year) {
        return year / 4 - year / 100 + year / CYCLE;
    }

    /** With as few leap days as there can be in the Gregorian calendar. */
    static long leastDaysOfYears(long years) {
        return years * DAYS_OF_YEAR + years / CYCLE * LEAP_DAYS_OF_CYCLE + FEWEST_LEAP_DAYS[(int) (years % CYCLE)];
    }

    /** With as many leap days as there can be in the Julian calendar. */
    static long mostDaysOfYears(long years) {
        return years * DAYS_OF_YEAR + (years + 3) / 4;
    }

    static long leastDaysOfMonths(long months) {
        int least = Integer.MAX_VALUE;
        for (int first = 0; first < MONTHS; first++) {
            least = Math.min(least, days(first, (int) (months % MONTHS), 0));
        }
        return leastDaysOfYears(months / MONTHS) + least;
    }

    static long mostDaysOfMonths(long months) {
        int most = 0;
        for (int first = 0; first < MONTHS; first++) {
            most = Math.max(most, days(first, (int) (months % MONTHS), 1));
        }
        return mostDaysOfYears(months / MONTHS) + most;
    }

    private static int days(int first, int months, int leapDay) {
        int days = 0;
        for (int month = first; month < first + months; month++) {
            days += LENGTHS[month % MONTHS] + (month % MONTHS == FEBRUARY ? leapDay : 0);
        }
        return days;
    }
}
