package org.testimonia.date;

import java.util.Optional;

/** In what order a date in numbers only tells day, month and year; a year of four digits says where it is itself. */
public enum NumericOrder {
    /** 12/04/1985 is 12 April. */
    DAY_MONTH_YEAR("day/month/year", 0, 1, 2),
    /** 12/04/1985 is 4 December. */
    MONTH_DAY_YEAR("month/day/year", 1, 0, 2),
    /** 85/04/12 is 12 April. */
    YEAR_MONTH_DAY("year/month/day", 2, 1, 0);

    private final String told;
    private final int day;
    private final int month;
    private final int year;

    NumericOrder(String told, int day, int month, int year) {
        this.told = told;
        this.day = day;
        this.month = month;
        this.year = year;
    }

    /** The order that people call so: {@code day/month/year}. */
    public static Optional<NumericOrder> told(String told) {
        for (NumericOrder order : values()) {
            if (order.told.equals(told)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** Which of the three numbers is the day, from 0. */
    int day() {
        return day;
    }

    /** Which of the three numbers is the month, from 0. */
    int month() {
        return month;
    }

    /** Which of the three numbers is the year, from 0. */
    int year() {
        return year;
    }

    /** As people say it: {@code day/month/year}. */
    @Override
    public String toString() {
        return told;
    }
}
