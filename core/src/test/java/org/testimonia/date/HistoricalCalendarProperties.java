package org.testimonia.date;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.time4j.PlainDate;
import net.time4j.engine.EpochDays;
import net.time4j.history.ChronoHistory;
import net.time4j.history.HistoricDate;
import net.time4j.history.HistoricEra;
import org.threeten.extra.chrono.BritishCutoverDate;
import org.threeten.extra.chrono.JulianDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Calendars against those of Time4J and threeten-extra, and against counting their days one by one. */
class HistoricalCalendarProperties {

    private static final long FIRST = LocalDate.of(-4000, 1, 1).toEpochDay();
    private static final long FIRST_OF_TIME4J = LocalDate.of(-43, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2100, 12, 31).toEpochDay();

    private static final HistoricalCalendar BRITAIN = HistoricalCalendar.of("Britain");
    private static final HistoricalCalendar SWEDEN = HistoricalCalendar.of("Sweden");

    @Provide
    Arbitrary<Long> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(FIRST, LAST),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1582, 1, 1).toEpochDay(),
                                LocalDate.of(1924, 1, 1).toEpochDay()));
    }

    @Provide
    Arbitrary<HistoricalCalendar> calendars() {
        return Arbitraries.of(HistoricalCalendar.names()).map(HistoricalCalendar::of);
    }

    @Provide
    Arbitrary<HistoricalCalendar> styled() {
        return Arbitraries.of(YearStart.values())
                .flatMap(start -> calendars().map(calendar -> calendar.withYearStart(start)));
    }

    @Property(tries = 5_000)
    void the_julian_day_is_that_of_threeten_extra_and_of_time4j(@ForAll("days") long day) {
        CalendarDay julian = HistoricalCalendar.JULIAN.dateOf(new Day(day));
        assertThat(julian).isEqualTo(calendarDay(JulianDate.from(LocalDate.ofEpochDay(day))));
        assertThat(julian).isEqualTo(calendarDay(ChronoHistory.PROLEPTIC_JULIAN, day));
    }

    @Property(tries = 5_000)
    void the_british_day_is_that_of_threeten_extra_and_of_time4j(@ForAll("days") long day) {
        CalendarDay british = BRITAIN.dateOf(new Day(day));
        assertThat(british).isEqualTo(calendarDay(BritishCutoverDate.from(LocalDate.ofEpochDay(day))));
        assertThat(british).isEqualTo(calendarDay(reform(1752, 9, 14), day));
    }

    @Property(tries = 5_000)
    void the_swedish_day_is_that_of_time4j(@ForAll("days") long day) {
        assertThat(SWEDEN.dateOf(new Day(day))).isEqualTo(calendarDay(ChronoHistory.ofSweden(), day));
    }

    @Property(tries = 2_000)
    void the_days_of_other_reforms_are_those_of_time4j(@ForAll("days") long day) {
        assertThat(HistoricalCalendar.of("Rome").dateOf(new Day(day)))
                .isEqualTo(calendarDay(ChronoHistory.ofFirstGregorianReform(), day));
        assertThat(HistoricalCalendar.of("France").dateOf(new Day(day)))
                .isEqualTo(calendarDay(reform(1582, 12, 20), day));
        assertThat(HistoricalCalendar.of("Protestant Germany").dateOf(new Day(day)))
                .isEqualTo(calendarDay(reform(1700, 3, 1), day));
        assertThat(HistoricalCalendar.of("Russia").dateOf(new Day(day)))
                .isEqualTo(calendarDay(reform(1918, 2, 14), day));
        assertThat(HistoricalCalendar.of("Greece").dateOf(new Day(day)))
                .isEqualTo(calendarDay(reform(1923, 3, 1), day));
    }

    @Property(tries = 2_000)
    void a_number_is_a_day_or_none_as_time4j_has_it(
            @ForAll @IntRange(min = 1, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        assertSameDay(HistoricalCalendar.JULIAN, ChronoHistory.PROLEPTIC_JULIAN, year, month, day);
        assertSameDay(SWEDEN, ChronoHistory.ofSweden(), year, month, day);
        assertSameDay(SWEDEN, ChronoHistory.ofSweden(), 1700 + year % 60, month, day);
        assertSameDay(BRITAIN, reform(1752, 9, 14), 1752, month, day);
        assertSameDay(HistoricalCalendar.of("Rome"), ChronoHistory.ofFirstGregorianReform(), 1582, month, day);
    }

    @Example
    void sweden_numbered_each_day_of_its_reforms_as_time4j_has_it() {
        for (int year = 1698; year <= 1755; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= 31; day++) {
                    assertSameDay(SWEDEN, ChronoHistory.ofSweden(), year, month, day);
                }
            }
        }
    }

    @Example
    void days_are_numbered_in_their_order_through_the_centuries_of_the_reforms() {
        long first = LocalDate.of(1582, 1, 1).toEpochDay();
        long last = LocalDate.of(1930, 12, 31).toEpochDay();
        List<HistoricalCalendar> calendars = HistoricalCalendar.names().stream()
                .map(HistoricalCalendar::of)
                .filter(HistoricalCalendar::hasYearsFromJanuary)
                .toList();
        for (HistoricalCalendar calendar : calendars) {
            CalendarDay before = numberOf(calendar, first - 1);
            for (long day = first; day <= last; day++) {
                CalendarDay number = numberOf(calendar, day);
                if (!before.isBefore(number)) {
                    fail(calendar + ": " + number + " after " + before);
                }
                before = number;
            }
        }
    }

    @Property(tries = 3_000)
    void every_day_has_one_number_and_every_number_that_day(
            @ForAll("days") long day, @ForAll("styled") HistoricalCalendar calendar) {
        CalendarDay number = calendar.dateOf(new Day(day));
        assertThat(calendar.day(number.year(), number.month(), number.dayOfMonth()))
                .contains(new Day(day));
        assertThat(has(calendar.days(number.year()), day)).isTrue();
        assertThat(has(calendar.days(number.year(), number.month()), day)).isTrue();
    }

    @Property(tries = 300)
    void a_year_has_exactly_the_days_told_with_it(
            @ForAll("days") long day, @ForAll("styled") HistoricalCalendar calendar) {
        DayRange year = calendar.days(calendar.dateOf(new Day(day)).year()).orElseThrow();
        long number = calendar.dateOf(new Day(day)).year();
        assertThat(numberOf(calendar, year.earliestEpochDay() - 1).year()).isNotEqualTo(number);
        assertThat(numberOf(calendar, year.latestEpochDay() + 1).year()).isNotEqualTo(number);
        for (long i = year.earliestEpochDay(); i <= year.latestEpochDay(); i++) {
            assertThat(numberOf(calendar, i).year()).isEqualTo(number);
        }
    }

    @Property(tries = 300)
    void a_month_begins_and_ends_with_the_first_and_last_day_told_with_it(
            @ForAll("days") long day, @ForAll("styled") HistoricalCalendar calendar) {
        CalendarDay number = numberOf(calendar, day);
        DayRange year = calendar.days(number.year()).orElseThrow();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (long i = year.earliestEpochDay(); i <= year.latestEpochDay(); i++) {
            boolean inMonth = numberOf(calendar, i).month() == number.month();
            first = inMonth ? Math.min(first, i) : first;
            last = inMonth ? i : last;
        }
        assertThat(calendar.days(number.year(), number.month())).contains(DayRange.ofEpochDays(first, last));
    }

    @Property
    void a_day_a_month_and_a_year_are_read_back_in_their_calendar(
            @ForAll("days") long day, @ForAll("styled") HistoricalCalendar calendar) {
        CalendarDay number = numberOf(calendar, day);
        int year = (int) number.year();
        List<HistoricalDate> dates = List.of(
                calendar.date(year, number.month(), number.dayOfMonth()),
                calendar.date(year, number.month()),
                calendar.date(year));
        assertThat(dates.get(0).range()).isEqualTo(DayRange.ofEpochDays(day, day));
        assertThat(Optional.of(dates.get(1).range())).isEqualTo(calendar.days(year, number.month()));
        assertThat(Optional.of(dates.get(2).range())).isEqualTo(calendar.days(year));
        assertThat(dates)
                .allSatisfy(date ->
                        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date));
    }

    @Property
    void no_expression_makes_reading_in_a_calendar_throw(
            @ForAll("expressions") String text, @ForAll("styled") HistoricalCalendar calendar) {
        if (calendar.read(text) instanceof DateReading.Read read) {
            assertThat(HistoricalDate.parse(read.date().toString())).isEqualTo(read.date());
            assertThat(HistoricalDate.parse("EDTF:" + read.date().edtf()).expression())
                    .isEqualTo(read.date().expression());
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> words = Arbitraries.of(Rows.fields("words.tsv")).map(fields -> fields[0]);
        Arbitrary<String> styles = Arbitraries.of(Rows.fields("styles.tsv")).map(fields -> fields[0]);
        return Arbitraries.oneOf(Expressions.any().map(DateExpression::edtf), words, styles);
    }

    private static boolean has(Optional<DayRange> range, long day) {
        return range.orElseThrow().contains(DayRange.ofEpochDays(day, day));
    }

    private static CalendarDay numberOf(HistoricalCalendar calendar, long day) {
        return calendar.dateOf(new Day(day));
    }

    private static CalendarDay calendarDay(ChronoLocalDate date) {
        return new CalendarDay(
                date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR), date.get(ChronoField.DAY_OF_MONTH));
    }

    /** What Time4J says of a day, or, before its reforms begin in 45 BC, what threeten-extra says. */
    private static CalendarDay calendarDay(ChronoHistory history, long day) {
        if (day < FIRST_OF_TIME4J) {
            return calendarDay(JulianDate.from(LocalDate.ofEpochDay(day)));
        }
        HistoricDate date = history.convert(PlainDate.of(day, EpochDays.UNIX));
        int year = date.getYearOfEra();
        return new CalendarDay(
                date.getEra() == HistoricEra.BC ? 1 - year : year, date.getMonth(), date.getDayOfMonth());
    }

    private static ChronoHistory reform(int year, int month, int day) {
        return ChronoHistory.ofGregorianReform(PlainDate.of(year, month, day));
    }

    private static void assertSameDay(
            HistoricalCalendar calendar, ChronoHistory history, int year, int month, int day) {
        HistoricDate date = HistoricDate.of(HistoricEra.AD, year, month, day);
        Optional<Day> expected = history.isValid(date)
                ? Optional.of(new Day(history.convert(date).get(EpochDays.UNIX)))
                : Optional.empty();
        assertThat(calendar.day(year, month, day)).isEqualTo(expected);
    }
}
