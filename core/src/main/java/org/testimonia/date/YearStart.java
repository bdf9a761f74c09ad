package org.testimonia.date;

/**
 * On which day a year begins that is told with its number: 10 January 1731 of a year from 25 March is 10 January 1732 of
 * a year from 1 January.
 *
 * <p>After H. Grotefend, <em>Zeitrechnung des deutschen Mittelalters und der Neuzeit</em> (1891), and C. R. Cheney,
 * <em>Handbook of Dates for Students of English History</em> (1945). Easter style, in which a year is from one Easter to
 * the next, is not among them: it has days that occur twice in a year.
 */
public enum YearStart {
    /** 1 January, Circumcision style: the one that is used today. */
    JANUARY("January style", 1, 1, 0),
    /** 25 March, after 1 January: England until 1751, Florence until 1749. */
    ANNUNCIATION("Annunciation style", 3, 25, 0),
    /** 25 March, before 1 January: Pisa until 1749. */
    PISAN("Pisan style", 3, 25, -1),
    /** 25 December, before 1 January. */
    NATIVITY("Nativity style", 12, 25, -1),
    /** 1 March, after 1 January: Venice until 1797. */
    VENETIAN("Venetian style", 3, 1, 0),
    /** 1 September, before 1 January: Byzantium. */
    BYZANTINE("Byzantine style", 9, 1, -1);

    private final String label;
    private final int month;
    private final int dayOfMonth;
    private final int yearsAhead;

    YearStart(String label, int month, int dayOfMonth, int yearsAhead) {
        this.label = label;
        this.month = month;
        this.dayOfMonth = dayOfMonth;
        this.yearsAhead = yearsAhead;
    }

    /** What historians call it: {@code Annunciation style}. */
    @Override
    public String toString() {
        return label;
    }

    int month() {
        return month;
    }

    int dayOfMonth() {
        return dayOfMonth;
    }

    /** The year from 1 January in which the year begins. */
    long firstJanuaryYear(long year) {
        return year + yearsAhead;
    }

    /** The year from 1 January that a day is in which is told with the year. */
    long januaryYear(long year, int monthOfDay, int day) {
        return firstJanuaryYear(year) + (isBeforeStart(monthOfDay, day) ? 1 : 0);
    }

    /** The year that a day is told with which is in the year from 1 January. */
    long yearOf(long januaryYear, int monthOfDay, int day) {
        return januaryYear - yearsAhead - (isBeforeStart(monthOfDay, day) ? 1 : 0);
    }

    private boolean isBeforeStart(int monthOfDay, int day) {
        return monthOfDay < month || (monthOfDay == month && day < dayOfMonth);
    }
}
