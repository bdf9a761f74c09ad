package org.testimonia.date;

import java.util.List;
import java.util.Optional;

/**
 * A calendar that a source may have told its days in: the Gregorian, the Julian, or that of a place, which was the one
 * and became the other on a certain day.
 *
 * <p>It says which {@link Day} of the proleptic Gregorian calendar a day was. Days that a reform left out do not exist:
 * in Rome there is no 10 October 1582. Years are from 1 January unless {@linkplain #withYearStart otherwise said}; a place
 * whose own years were other has a second calendar, such as {@code England, legal year}. The years of the Julian calendar
 * before AD 8, in which leap years were irregular, are taken as regular (proleptic).
 *
 * <pre>{@code
 * HistoricalCalendar.JULIAN.date(1917, 10, 25).edtf()               // 1917-11-07
 * HistoricalCalendar.of("Russia").parse("31 January 1918").range()  // 1918-02-13
 * HistoricalDate.parse("before May 1752").in(HistoricalCalendar.of("England")).edtf() // [..1752-05-11]
 * }</pre>
 *
 * <p>The places stand, with sources, in {@code calendars.tsv}; {@link #names()} lists them.
 */
public final class HistoricalCalendar {

    /** The calendar in use today, on all days before and after; that of EDTF and of {@code java.time}. */
    public static final HistoricalCalendar GREGORIAN =
            new HistoricalCalendar("Gregorian", false, List.of(CalendarStep.always(CalendarRule.GREGORIAN)));

    /** The calendar of Julius Caesar, on all days before and after: Old Style. */
    public static final HistoricalCalendar JULIAN =
            new HistoricalCalendar("Julian", false, List.of(CalendarStep.always(CalendarRule.JULIAN)));

    private final String name;
    private final boolean ofPlace;
    private final List<CalendarStep> steps;

    HistoricalCalendar(String name, boolean ofPlace, List<CalendarStep> steps) {
        this.name = name;
        this.ofPlace = ofPlace;
        this.steps = List.copyOf(steps);
    }

    /**
     * The calendar of this name, in capitals or not: {@code Julian}, {@code Russia}, {@code Julian, Pisan style}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static HistoricalCalendar of(String name) {
        return CalendarFile.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "calendar " + Quotation.of(name) + ", expected one of " + String.join("; ", names())));
    }

    /** The names of all calendars there are, in alphabetical order. */
    public static List<String> names() {
        return CalendarFile.names();
    }

    /** Its name: {@code Russia}. */
    public String name() {
        return name;
    }

    /** This calendar with years that begin on another day, whatever its own did. */
    public HistoricalCalendar withYearStart(YearStart start) {
        HistoricalCalendar base =
                CalendarFile.find(CalendarFile.withoutStyle(name)).orElse(this);
        if (start == YearStart.JANUARY && base.hasYearsFromJanuary()) {
            return base;
        }
        return new HistoricalCalendar(
                base.name + ", " + start,
                base.ofPlace,
                base.steps.stream().map(step -> step.withYearStart(start)).toList());
    }

    /** The day that it numbers so; none if there was no such day. */
    public Optional<Day> day(long year, int month, int day) {
        if (!Day.isYear(year) || month < 1 || month > 12) {
            return Optional.empty();
        }
        for (CalendarStep step : steps) {
            long epochDay = step.epochDay(year, month, day);
            if (epochDay != CalendarStep.NONE) {
                return Optional.of(new Day(epochDay));
            }
        }
        return Optional.empty();
    }

    /** The first to the last day of a year; none if it had no day, or begins or ends beyond all days. */
    public Optional<DayRange> days(long year) {
        if (!Day.isYear(year)) {
            return Optional.empty();
        }
        return hull(
                steps.stream().mapToLong(step -> step.firstOf(year)).toArray(),
                steps.stream().mapToLong(step -> step.lastOf(year)).toArray());
    }

    /**
     * The first to the last day of a month; none if it had no day. March of a year from 25 March lies at both of its ends,
     * so that its days are those of the year.
     */
    public Optional<DayRange> days(long year, int month) {
        if (!Day.isYear(year) || month < 1 || month > 12) {
            return Optional.empty();
        }
        return hull(
                steps.stream().mapToLong(step -> step.firstOf(year, month)).toArray(),
                steps.stream().mapToLong(step -> step.lastOf(year, month)).toArray());
    }

    /** How it numbers a day. */
    public CalendarDay dateOf(Day day) {
        for (CalendarStep step : steps) {
            if (day.epochDay() <= step.last()) {
                return step.dateOf(day.epochDay());
            }
        }
        throw new AssertionError("the last step has no end");
    }

    /**
     * Some day of a year.
     *
     * @throws IllegalArgumentException if it had none, or the year is not one of up to four digits
     */
    public HistoricalDate date(int year) {
        return parse(CalendarWords.of(year));
    }

    /**
     * Some day of a month.
     *
     * @throws IllegalArgumentException if it had none, or the year is not one of up to four digits
     */
    public HistoricalDate date(int year, int month) {
        return parse(CalendarWords.of(year, month));
    }

    /**
     * A day.
     *
     * @throws IllegalArgumentException if there was no such day, or the year is not one of up to four digits
     */
    public HistoricalDate date(int year, int month, int day) {
        return parse(CalendarWords.of(year, month, day));
    }

    /**
     * The date that a text tells in this calendar.
     *
     * @throws DateParseException if it tells none, saying where and why
     */
    public HistoricalDate parse(CharSequence text) {
        return HistoricalDate.dateOf(read(text));
    }

    /** The date that a text tells in this calendar, or what is wrong with the text; never throws. */
    public DateReading read(CharSequence text) {
        return read(text, DatePolicy.STANDARD);
    }

    /** The date that a text tells in this calendar, with words as the policy has them; never throws. */
    public DateReading read(CharSequence text, DatePolicy policy) {
        return DateReader.read(text, policy, this);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof HistoricalCalendar other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** As it is told after a date: {@code Julian}, {@code calendar of Russia}. */
    @Override
    public String toString() {
        return ofPlace ? CalendarFile.OF_PLACE + name : name;
    }

    boolean isGregorian() {
        return equals(GREGORIAN);
    }

    /** Whether all of its years are from 1 January. */
    boolean hasYearsFromJanuary() {
        return steps.stream().allMatch(step -> step.yearStart() == YearStart.JANUARY);
    }

    /** What is wrong with a day that does not exist; nothing if it does, or if its month does not. */
    Optional<DateReading.NotRead> missing(long year, int month, int day) {
        Optional<DayRange> days = days(year, month);
        if (days.isEmpty() || day(year, month, day).isPresent()) {
            return Optional.empty();
        }
        CalendarDay missing = new CalendarDay(year, month, day);
        for (int i = 1; i < steps.size(); i++) {
            CalendarDay last = steps.get(i - 1).dateOf(steps.get(i - 1).last());
            CalendarDay next = steps.get(i).dateOf(steps.get(i).first());
            if (last.isBefore(missing) && missing.isBefore(next)) {
                return Optional.of(new DateReading.NotRead(
                        "no day " + missing, 1, last + " or " + next + ", which came next in the " + this));
            }
        }
        int length = days.get()
                .latest()
                .day()
                .map(latest -> dateOf(latest).dayOfMonth())
                .orElse(0);
        return Optional.of(new DateReading.NotRead("day " + day, 1, "1 to " + length));
    }

    private static Optional<DayRange> hull(long[] firsts, long[] lasts) {
        long first = CalendarStep.NONE;
        long last = CalendarStep.NONE;
        for (int i = 0; i < firsts.length; i++) {
            first = first == CalendarStep.NONE ? firsts[i] : first;
            last = lasts[i] == CalendarStep.NONE ? last : lasts[i];
        }
        return first == CalendarStep.NONE ? Optional.empty() : Optional.of(DayRange.ofEpochDays(first, last));
    }
}
