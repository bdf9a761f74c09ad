package org.testimonia.date;

/**
 * A day as a calendar numbers it: 25 October 1917 in one is 7 November 1917 in another.
 *
 * <p>It is only a name; which {@link Day} it names, if any, the {@link HistoricalCalendar} says.
 *
 * @param year the year, astronomical as everywhere: 0 is 1 BC
 * @param month the month, 1 to 12
 * @param dayOfMonth the day of the month, from 1
 */
public record CalendarDay(long year, int month, int dayOfMonth) {

    /** {@code YYYY-MM-DD} in that calendar's numbers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10).append(year < 0 ? "-" : "");
        Day.appendPadded(text, Math.abs(year), 4);
        Day.appendPadded(text.append('-'), month, 2);
        Day.appendPadded(text.append('-'), dayOfMonth, 2);
        return text.toString();
    }

    boolean isBefore(CalendarDay other) {
        if (year != other.year) {
            return year < other.year;
        }
        return month == other.month ? dayOfMonth < other.dayOfMonth : month < other.month;
    }
}
