package org.testimonia.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A date as a historical source tells it: what it says, as an EDTF expression (ISO 8601-2:2019), and the words it says
 * it in.
 *
 * <p>It is not a day but what is known of one: it has an earliest and a latest day, either of which may be missing.
 * Two dates are equal if expression, words and calendar are; {@link #sameMeaning} asks for the expression only. A text that begins
 * with {@code EDTF:}, or that is EDTF, is read as EDTF, any other as words.
 *
 * <pre>{@code
 * HistoricalDate.parse("before 1933").range().latest()  // 1932-12-31
 * HistoricalDate.parse("July 14-16, 1924").edtf()       // 1924-07-14/1924-07-16
 * HistoricalDate.parse("1925~").range(DatePolicy.STANDARD).earliest() // 1920-01-01
 * }</pre>
 *
 * <p>{@code parse(date.toString())} gives the same date, provided that it was not read under a policy of its own.
 */
public final class HistoricalDate implements Comparable<HistoricalDate> {

    /** The natural order: by earliest day, a missing one first; then by latest day, then by what is said and how. */
    public static final Comparator<HistoricalDate> BY_EARLIEST_DAY = Comparator.naturalOrder();

    /** By latest day, a missing one last; then as {@link #BY_EARLIEST_DAY}. Total, and consistent with equals. */
    public static final Comparator<HistoricalDate> BY_LATEST_DAY = Comparator.comparingLong(
                    (HistoricalDate date) -> date.range.latestEpochDay())
            .thenComparing(Comparator.naturalOrder());

    private final DateExpression expression;
    private final String text;
    private final HistoricalCalendar calendar;
    private final DayRange range;

    HistoricalDate(DateExpression expression, String text) {
        this(expression, text, HistoricalCalendar.GREGORIAN);
    }

    HistoricalDate(DateExpression expression, String text, HistoricalCalendar calendar) {
        this.expression = expression;
        this.text = text;
        this.calendar = calendar;
        this.range = expression.range();
    }

    /**
     * The date that a text tells.
     *
     * @throws DateParseException if it tells none, saying where and why, or several, saying which
     */
    public static HistoricalDate parse(CharSequence text) {
        return dateOf(read(text));
    }

    /** The date that a text tells, all that it can mean if it is ambiguous, or what is wrong with it; never throws. */
    public static DateReading read(CharSequence text) {
        return read(text, DatePolicy.STANDARD);
    }

    /** As {@link #read(CharSequence)}, with words such as "before" as the policy has them; never throws. */
    public static DateReading read(CharSequence text, DatePolicy policy) {
        return DateReader.read(text, policy, HistoricalCalendar.GREGORIAN);
    }

    /** Some day of a year. */
    public static HistoricalDate of(Year year) {
        return ofEdtf(JavaDates.of(year));
    }

    /** Some day of a month. */
    public static HistoricalDate of(YearMonth month) {
        return ofEdtf(JavaDates.of(month));
    }

    /** A day. */
    public static HistoricalDate of(LocalDate day) {
        return ofEdtf(JavaDates.of(day));
    }

    /** Some day before a year began. */
    public static HistoricalDate before(Year year) {
        return JavaDates.before(JavaDates.of(year));
    }

    /** Some day before a month began. */
    public static HistoricalDate before(YearMonth month) {
        return JavaDates.before(JavaDates.of(month));
    }

    /** Some day before a day. */
    public static HistoricalDate before(LocalDate day) {
        return JavaDates.before(JavaDates.of(day));
    }

    /** Some day after a year ended. */
    public static HistoricalDate after(Year year) {
        return JavaDates.after(JavaDates.of(year));
    }

    /** Some day after a month ended. */
    public static HistoricalDate after(YearMonth month) {
        return JavaDates.after(JavaDates.of(month));
    }

    /** Some day after a day. */
    public static HistoricalDate after(LocalDate day) {
        return JavaDates.after(JavaDates.of(day));
    }

    /** Some day before a year ended. */
    public static HistoricalDate by(Year year) {
        return JavaDates.by(JavaDates.of(year));
    }

    /** Some day before a month ended. */
    public static HistoricalDate by(YearMonth month) {
        return JavaDates.by(JavaDates.of(month));
    }

    /** A day or some day before it. */
    public static HistoricalDate by(LocalDate day) {
        return JavaDates.by(JavaDates.of(day));
    }

    /**
     * Some day from the beginning of a year to the end of another.
     *
     * @throws IllegalArgumentException if the first is after the last
     */
    public static HistoricalDate between(Year first, Year last) {
        return JavaDates.between(JavaDates.of(first), JavaDates.of(last));
    }

    /**
     * Some day from the beginning of a month to the end of another.
     *
     * @throws IllegalArgumentException if the first is after the last
     */
    public static HistoricalDate between(YearMonth first, YearMonth last) {
        return JavaDates.between(JavaDates.of(first), JavaDates.of(last));
    }

    /**
     * Some day from one to another, both inclusive.
     *
     * @throws IllegalArgumentException if the first is after the last
     */
    public static HistoricalDate between(LocalDate first, LocalDate last) {
        return JavaDates.between(JavaDates.of(first), JavaDates.of(last));
    }

    /**
     * The same words, told in another calendar: read again, under the standard policy, with its years, months and days
     * those of the calendar.
     *
     * @throws DateParseException if it has no such days
     */
    public HistoricalDate in(HistoricalCalendar other) {
        return other.parse(text);
    }

    /**
     * What it says, in the Gregorian calendar, as people of a language tell it: {@code before 1933}, {@code vor 1933}. It
     * reads back as a date of the same meaning; what has no words is told in EDTF.
     *
     * @param locale its language; English if that is none of {@link #languages()}
     */
    public String humanise(Locale locale) {
        return new Humaniser(LanguageFiles.of(locale)).tell(expression);
    }

    /** The languages that dates are read and told in. */
    public static List<Locale> languages() {
        return LanguageFiles.all().stream()
                .map(language -> Locale.forLanguageTag(language.code()))
                .toList();
    }

    /** What it says, in the Gregorian calendar whatever it was told in. */
    public DateExpression expression() {
        return expression;
    }

    /** The words it was read from, as they were. */
    public String text() {
        return text;
    }

    /** The calendar it was told in, Gregorian if nothing else was said. */
    public HistoricalCalendar calendar() {
        return calendar;
    }

    /**
     * What it says, in EDTF and so in the Gregorian calendar. Read it back with {@code EDTF:} before it, since a season
     * such as {@code 1924-25} can be taken for years.
     */
    public String edtf() {
        return expression.edtf();
    }

    /** The hard bounds of a moment that lies somewhere within; qualifiers never move them. */
    public DayRange range() {
        return range;
    }

    /** The bounds of a moment that lies somewhere within, widened by the policy where the date is approximate. */
    public DayRange range(DatePolicy policy) {
        return expression.range(policy);
    }

    /** The days on which the moment can lie, where the date names several that are apart, as of {@link #range(DatePolicy)}. */
    public List<DayRange> ranges(DatePolicy policy) {
        return expression.ranges(policy);
    }

    /**
     * The bounds of something that lasts: {@code A/B} starts within A and ends within B; anything else starts and ends
     * somewhere within its range.
     */
    public Period period() {
        return expression.period();
    }

    /** The bounds of something that lasts, widened by the policy where the date is approximate. */
    public Period period(DatePolicy policy) {
        return expression.period(policy);
    }

    /**
     * All of it, as something that lasts: all of 1925, from its first day to its last. An interval lasts as its
     * {@link #period()} does, and so does what names no days without a gap, such as {@code [1920, 1925]}.
     */
    public Period whole() {
        return expression.whole();
    }

    /** How a moment somewhere within this can be related to a moment somewhere within the other. */
    public Relations momentRelationsTo(HistoricalDate other) {
        return Relations.between(range, other.range);
    }

    /** How what lasts as this tells can be related to what lasts as the other tells, as of {@link #period()}. */
    public Relations periodRelationsTo(HistoricalDate other) {
        return Relations.between(period(), other.period());
    }

    /** Whether a moment somewhere within this is on an earlier day than one somewhere within the other. */
    public Truth isBefore(HistoricalDate other) {
        return range.before(other.range);
    }

    /**
     * Whether a moment somewhere within the other is on a day of this as a {@link #whole()}: 1925 certainly contains
     * August 1925, and August 1925 possibly contains 1925.
     */
    public Truth contains(HistoricalDate moment) {
        return whole().contains(moment.range);
    }

    /** Whether what lasts as this tells shares a day with what lasts as the other tells, as of {@link #period()}. */
    public Truth sharesDayWith(HistoricalDate other) {
        return period().sharesDayWith(other.period());
    }

    /** Whether it is an interval with a start and an end, though either may be open or unknown. */
    public boolean isInterval() {
        return expression instanceof Interval;
    }

    /** Whether any part of it is approximate: {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return expression.isApproximate();
    }

    /** Whether any part of it is uncertain: {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return expression.isUncertain();
    }

    /** Whether both say the same, in whatever words, and whichever way their qualifiers are written. */
    public boolean sameMeaning(HistoricalDate other) {
        return expression.canonical().equals(other.expression.canonical());
    }

    /** By earliest day, then latest day (a missing one is before or after all), then EDTF, the words, the calendar. */
    @Override
    public int compareTo(HistoricalDate other) {
        int order = Long.compare(range.earliestEpochDay(), other.range.earliestEpochDay());
        if (order == 0) {
            order = Long.compare(range.latestEpochDay(), other.range.latestEpochDay());
        }
        if (order == 0) {
            order = edtf().compareTo(other.edtf());
        }
        if (order == 0) {
            order = text.compareTo(other.text);
        }
        return order == 0 ? calendar.name().compareTo(other.calendar.name()) : order;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof HistoricalDate other
                && text.equals(other.text)
                && expression.equals(other.expression)
                && calendar.equals(other.calendar);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The words, and the calendar where they do not tell it: {@code 25 October 1917 (Julian)}. */
    @Override
    public String toString() {
        return tellsCalendar() ? text : text + " (" + calendar + ")";
    }

    /** As told and in the Gregorian calendar: {@code 25 October 1917 (Julian) = 1917-11-07}. */
    public String inBothCalendars() {
        return calendar.isGregorian() ? text : this + " = " + edtf();
    }

    static HistoricalDate dateOf(DateReading reading) {
        if (reading instanceof DateReading.Read read) {
            return read.date();
        }
        throw new DateParseException(reading.problem().orElseThrow());
    }

    private boolean tellsCalendar() {
        return calendar.isGregorian()
                || (read(text) instanceof DateReading.Read read
                        && read.date().calendar.equals(calendar));
    }

    private static HistoricalDate ofEdtf(SingleDate date) {
        return new HistoricalDate(date, date.edtf());
    }
}
