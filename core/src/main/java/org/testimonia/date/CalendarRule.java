package org.testimonia.date;

/** How years, months and days are counted while one rule holds; years begin on 1 January here. */
enum CalendarRule {
    /** A leap day every four years. */
    JULIAN {
        @Override
        int lengthOfMonth(long year, int month) {
            return month == 2 ? (year & 3) == 0 ? 29 : 28 : Day.lengthOfMonth(year, month);
        }

        @Override
        long epochDay(long year, int month, int day) {
            long marchYear = month > 2 ? year : year - 1;
            int fromMarch = month > 2 ? month - 3 : month + 9;
            return 365 * marchYear
                    + Math.floorDiv(marchYear, 4L)
                    + (153 * fromMarch + 2) / 5
                    + day
                    - 1
                    - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
        }

        @Override
        CalendarDay dateOf(long epochDay) {
            long days = epochDay + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
            long fourYears = Math.floorDiv(days, (long) DAYS_OF_FOUR_YEARS);
            int dayOfFour = (int) (days - fourYears * DAYS_OF_FOUR_YEARS);
            int yearOfFour = Math.min(dayOfFour / 365, 3);
            int dayOfYear = dayOfFour - 365 * yearOfFour;
            int fromMarch = (5 * dayOfYear + 2) / 153;
            long marchYear = 4 * fourYears + yearOfFour;
            int dayOfMonth = dayOfYear - (153 * fromMarch + 2) / 5 + 1;
            return fromMarch < 10
                    ? new CalendarDay(marchYear, fromMarch + 3, dayOfMonth)
                    : new CalendarDay(marchYear + 1, fromMarch - 9, dayOfMonth);
        }
    },
    /**
     * What Sweden had from 1 March 1700 to 30 February 1712: the leap day of 1700 was left out, so that it was a day
     * ahead of the Julian calendar, and given back as a second leap day in 1712.
     */
    SWEDISH {
        @Override
        int lengthOfMonth(long year, int month) {
            if (month != 2) {
                return JULIAN.lengthOfMonth(year, month);
            }
            return year == 1700 ? 28 : year == 1712 ? 30 : JULIAN.lengthOfMonth(year, month);
        }

        @Override
        long epochDay(long year, int month, int day) {
            boolean givenBack = year > 1712 || (year == 1712 && month > 2);
            return JULIAN.epochDay(year, month, day) - (givenBack ? 0 : 1);
        }

        @Override
        CalendarDay dateOf(long epochDay) {
            boolean secondLeapDay = epochDay == JULIAN.epochDay(1712, 2, 29);
            return secondLeapDay ? new CalendarDay(1712, 2, 30) : JULIAN.dateOf(epochDay + 1);
        }
    },
    /** A leap day every four years, but for three centuries in four. */
    GREGORIAN {
        @Override
        int lengthOfMonth(long year, int month) {
            return Day.lengthOfMonth(year, month);
        }

        @Override
        long epochDay(long year, int month, int day) {
            return Day.epochDay(year, month, day);
        }

        @Override
        CalendarDay dateOf(long epochDay) {
            Day day = new Day(epochDay);
            return new CalendarDay(day.year(), day.month(), day.dayOfMonth());
        }
    };

    private static final int DAYS_OF_FOUR_YEARS = 1461;

    /** 1 March of year 0 in the Julian calendar is 28 February in the Gregorian. */
    private static final int DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_470;

    abstract int lengthOfMonth(long year, int month);

    /** Days since 1970-01-01 of a day that the rule has. */
    abstract long epochDay(long year, int month, int day);

    abstract CalendarDay dateOf(long epochDay);
}
