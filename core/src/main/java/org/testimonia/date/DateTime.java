package org.testimonia.date;

/**
 * A day and a time of the day. The time says nothing of the day: the day is that of the place the time is told for.
 *
 * @param date one day, unqualified
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 59, or 60 for a leap second after minute 59
 * @param shift from UTC as written: empty for local time, {@code Z}, {@code +hh}, {@code -hh:mm}
 */
public record DateTime(CalendarDate date, int hour, int minute, int second, String shift) implements DateExpression {

    /** @throws IllegalArgumentException if there is no such time, or the shift is not one */
    public DateTime {
        if (!date.isDay() || date.qualifier() != Qualifier.NONE) {
            throw new IllegalArgumentException("date " + date + ", expected a day without qualifiers");
        }
        if (!isTime(hour, minute, second)) {
            throw new IllegalArgumentException(
                    "time " + hour + ":" + minute + ":" + second + ", expected 0:00:00 to 23:59:59");
        }
        if (!isShift(shift)) {
            throw new IllegalArgumentException("shift " + shift + ", expected nothing, Z, +hh or +hh:mm");
        }
    }

    static boolean isTime(int hour, int minute, int second) {
        boolean leapSecond = second == 60 && minute == 59;
        return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && (second <= 59 || leapSecond);
    }

    @Override
    public DayRange range() {
        return date.range();
    }

    @Override
    public DayRange range(DatePolicy policy) {
        return date.range();
    }

    @Override
    public boolean isUncertain() {
        return false;
    }

    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public DateTime canonical() {
        return this;
    }

    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder(25).append(date.edtf());
        Day.appendPadded(text.append('T'), hour, 2);
        Day.appendPadded(text.append(':'), minute, 2);
        Day.appendPadded(text.append(':'), second, 2);
        return text.append(shift).toString();
    }

    @Override
    public String toString() {
        return edtf();
    }

    private static boolean isShift(String shift) {
        return shift.isEmpty() || shift.equals("Z") || new EdtfTimeParser(new EdtfInput(shift, 0)).readsShift();
    }
}
