package org.testimonia.date;

/** A year, month or day of any calendar in words that read as it, also where the Gregorian calendar has no such day. */
final class CalendarWords {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private static final int GREATEST_YEAR = 9999;

    private CalendarWords() {}

    static String of(int year) {
        if (Math.abs((long) year) > GREATEST_YEAR) {
            throw new IllegalArgumentException("year " + year + ", expected up to four digits");
        }
        StringBuilder text = new StringBuilder(8);
        Day.appendPadded(text, year > 0 ? year : 1L - year, year > 0 ? 4 : 1);
        return text.append(year > 0 ? "" : " BC").toString();
    }

    static String of(int year, int month) {
        if (month < 1 || month > MONTHS.length) {
            throw new IllegalArgumentException("month " + month + ", expected 1 to " + MONTHS.length);
        }
        return MONTHS[month - 1] + " " + of(year);
    }

    static String of(int year, int month, int day) {
        if (day < 1) {
            throw new IllegalArgumentException("day " + day + ", expected 1 or more");
        }
        return day + " " + of(year, month);
    }
}
