package org.testimonia.date;

/**
 * A year, month or day, any digit of which may be unspecified and any part qualified: {@code 1925-09},
 * {@code 192X}, {@code 1925?-~09-1X}.
 *
 * @param year a year of four digits
 * @param month a month, or {@link DatePart#NONE}
 * @param day a day, or {@link DatePart#NONE}
 */
public record CalendarDate(DatePart year, DatePart month, DatePart day) implements SingleDate {

    /** @throws IllegalArgumentException if the parts are not in place, or there is no such day */
    public CalendarDate {
        boolean shaped =
                year.width() == 4 && month.width() <= 2 && day.width() <= 2 && (month.isPresent() || !day.isPresent());
        if (!shaped || Completions.first(year, month, day) == Completions.NONE) {
            throw new IllegalArgumentException(
                    "year " + year + ", month " + month + ", day " + day + ", expected a day of the calendar");
        }
    }

    static CalendarDate of(int year) {
        return new CalendarDate(DatePart.ofYear(year), DatePart.NONE, DatePart.NONE);
    }

    static CalendarDate of(int year, int month) {
        return new CalendarDate(DatePart.ofYear(year), DatePart.ofTwoDigits(month), DatePart.NONE);
    }

    static CalendarDate of(int year, int month, int day) {
        return new CalendarDate(DatePart.ofYear(year), DatePart.ofTwoDigits(month), DatePart.ofTwoDigits(day));
    }

    /** Whether it is one day, with every digit known. */
    public boolean isDay() {
        return day.isPresent() && day.isExact() && month.isExact() && year.isExact();
    }

    @Override
    public CalendarDate qualified(Qualifier further) {
        DatePart last = lastPart();
        DatePart marked = last.qualified(last.before(), last.after().and(further));
        if (day.isPresent()) {
            return new CalendarDate(year, month, marked);
        }
        return month.isPresent() ? new CalendarDate(year, marked, day) : new CalendarDate(marked, month, day);
    }

    @Override
    public Qualifier qualifier() {
        return Qualification.ofAny(year, month, day);
    }

    @Override
    public DayRange range() {
        return DayRange.ofEpochDays(Completions.first(year, month, day), Completions.last(year, month, day));
    }

    @Override
    public DayRange range(DatePolicy policy) {
        return isApproximate() ? policy.approximate().widen(range(), approximatePrecision()) : range();
    }

    /** A decade is all its years; but which month or day is meant stays open where a digit of it is. */
    @Override
    public Period whole() {
        boolean connected = month.isExact() && day.isExact() && (year.isExact() || isLongerUnit());
        return connected ? Period.whole(range()) : period();
    }

    @Override
    public CalendarDate canonical() {
        if (day.isPresent()) {
            DatePart[] parts = Qualification.canonical(year, month, day);
            return new CalendarDate(parts[0], parts[1], parts[2]);
        }
        if (month.isPresent()) {
            DatePart[] parts = Qualification.canonical(year, month);
            return new CalendarDate(parts[0], parts[1], day);
        }
        return new CalendarDate(Qualification.canonical(year)[0], month, day);
    }

    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder(14);
        year.appendTo(text);
        if (month.isPresent()) {
            month.appendTo(text.append('-'));
        }
        if (day.isPresent()) {
            day.appendTo(text.append('-'));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return edtf();
    }

    /** How finely it is written: as a day, a month or a year, whatever digits are unspecified. */
    Precision precision() {
        if (day.isPresent()) {
            return Precision.DAY;
        }
        return month.isPresent() ? Precision.MONTH : Precision.YEAR;
    }

    /** The finest part that is approximate and has a known digit says how far the date may be off. */
    private Precision approximatePrecision() {
        DatePart[] parts = {year, month, day};
        if (day.isPresent()
                && !day.isWhollyUnspecified()
                && Qualification.of(parts, 2).isApproximate()) {
            return Precision.DAY;
        }
        if (month.isPresent()
                && !month.isWhollyUnspecified()
                && Qualification.of(parts, 1).isApproximate()) {
            return Precision.MONTH;
        }
        return switch (year.unspecified()) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
    }

    /** Whether it is a decade, century or millennium: only last digits of the year are unspecified. */
    private boolean isLongerUnit() {
        return !month.isPresent() && !year.isWhollyUnspecified() && (year.unspecified() & year.unspecified() + 1) == 0;
    }

    private DatePart lastPart() {
        if (day.isPresent()) {
            return day;
        }
        return month.isPresent() ? month : year;
    }
}
