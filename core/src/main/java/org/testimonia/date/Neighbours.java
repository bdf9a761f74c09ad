package org.testimonia.date;

/** The dates next to a date: the year before a year, the day after a day, and edges told in finer units. */
final class Neighbours {

    private static final int GREATEST_FOUR_DIGITS = 9999;

    private Neighbours() {}

    /** A year, written as EDTF writes one of its size. */
    static SingleDate year(long year) {
        return Math.abs(year) <= GREATEST_FOUR_DIGITS ? CalendarDate.of((int) year) : LongYear.of(year);
    }

    /**
     * What ends on the day before the date begins, told as finely: the year before a year or decade. The day before a
     * season is approximate, as no season begins on a certain day.
     */
    static SingleDate before(SingleDate date) {
        Day eve = new Day(date.range().earliestEpochDay()).plusDays(-1);
        return onDay(eve, SetElement.Consecutive.precision(date)).qualified(qualifierOfEdge(date));
    }

    /** What begins on the day after the date ends, told as finely. */
    static SingleDate after(SingleDate date) {
        Day morrow = new Day(date.range().latestEpochDay()).plusDays(1);
        return onDay(morrow, SetElement.Consecutive.precision(date)).qualified(qualifierOfEdge(date));
    }

    /** The first year, month or day of a date. */
    static SingleDate first(SingleDate date, Precision precision) {
        return onDay(new Day(date.range().earliestEpochDay()), precision).qualified(date.qualifier());
    }

    /** The last year, month or day of a date. */
    static SingleDate last(SingleDate date, Precision precision) {
        return onDay(new Day(date.range().latestEpochDay()), precision).qualified(date.qualifier());
    }

    private static Qualifier qualifierOfEdge(SingleDate date) {
        boolean vague = date instanceof Season division && division.isSeason();
        return vague ? date.qualifier().and(Qualifier.APPROXIMATE) : date.qualifier();
    }

    /** The year, month or day that has the day; a year of more than four digits always stands alone. */
    static SingleDate onDay(Day day, Precision precision) {
        long year = day.year();
        if (precision == Precision.YEAR || Math.abs(year) > GREATEST_FOUR_DIGITS) {
            return year(year);
        }
        return precision == Precision.MONTH
                ? CalendarDate.of((int) year, day.month())
                : CalendarDate.of((int) year, day.month(), day.dayOfMonth());
    }
}
