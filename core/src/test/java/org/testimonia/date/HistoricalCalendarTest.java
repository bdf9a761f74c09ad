package org.testimonia.date;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HistoricalCalendarTest {

    private static final HistoricalCalendar RUSSIA = HistoricalCalendar.of("russia");

    static List<Arguments> calendars() {
        return Rows.of("told-in-calendars.tsv");
    }

    static List<Arguments> styles() {
        return Rows.of("styles.tsv");
    }

    static List<Arguments> read() {
        return Rows.fields("told-in-calendars.tsv").stream()
                .filter(fields -> !fields[2].equals("-"))
                .map(fields -> Arguments.of(fields[0], fields[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void a_text_is_read_in_its_calendar_and_said_in_the_gregorian(String calendar, String text, String edtf) {
        assertThat(edtf(HistoricalCalendar.of(calendar).read(text))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @MethodSource("read")
    void text_and_calendar_are_kept_and_read_the_same_again(String calendar, String text) {
        HistoricalDate date = HistoricalCalendar.of(calendar).parse(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.calendar()).isEqualTo(HistoricalCalendar.of(calendar));
        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(HistoricalDate.parse("EDTF:" + date.edtf()).sameMeaning(date))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void words_can_tell_their_calendar(String words, String edtf, String calendar) {
        DateReading reading = HistoricalDate.read(words);
        assertThat(edtf(reading)).isEqualTo(edtf);
        if (reading instanceof DateReading.Read read) {
            assertThat(read.date().calendar()).hasToString(calendar);
            assertThat(HistoricalDate.parse(read.date().toString())).isEqualTo(read.date());
        }
    }

    @Test
    void a_date_is_told_in_both_calendars() {
        assertThat(HistoricalCalendar.JULIAN.date(1917, 10, 25).inBothCalendars())
                .isEqualTo("25 October 1917 (Julian) = 1917-11-07");
        assertThat(HistoricalDate.parse("Oct. 25, 1917").in(RUSSIA).inBothCalendars())
                .isEqualTo("Oct. 25, 1917 (calendar of Russia) = 1917-11-07");
        assertThat(HistoricalDate.parse("25 Oct. 1917 O.S.").inBothCalendars())
                .isEqualTo("25 Oct. 1917 O.S. = 1917-11-07");
        assertThat(HistoricalDate.parse("before 1933").inBothCalendars()).isEqualTo("before 1933");
    }

    @Test
    void years_months_and_days_of_any_calendar_can_be_made() {
        assertThat(HistoricalCalendar.JULIAN.date(1917).range()).hasToString("1917-01-14 to 1918-01-13");
        assertThat(HistoricalCalendar.JULIAN.date(-43, 3, 15).range()).hasToString("-0043-03-13");
        assertThat(HistoricalCalendar.JULIAN.date(1900, 2).range()).hasToString("1900-02-13 to 1900-03-13");
        assertThat(RUSSIA.date(1918, 2).range()).hasToString("1918-02-14 to 1918-02-28");
        assertThat(HistoricalCalendar.of("Sweden").date(1712, 2, 30).range()).hasToString("1712-03-11");
        assertThat(HistoricalCalendar.JULIAN.date(44).range()).hasToString("0043-12-30 to 0044-12-29");
    }

    @Test
    void a_day_that_a_calendar_left_out_is_an_error_that_says_between_which_days() {
        assertThat(RUSSIA.read("1 February 1918"))
                .hasToString("no day 1918-02-01, expected 1918-01-31 or 1918-02-14, "
                        + "which came next in the calendar of Russia");
        assertThat(HistoricalCalendar.JULIAN.read("30 February 1900")).hasToString("day 30, expected 1 to 29");
        assertThat(HistoricalDate.read("29 February 1900")).hasToString("day 29, expected 1 to 28");
    }

    @Test
    void a_wrong_call_names_what_is_wrong() {
        assertThatThrownBy(() -> HistoricalCalendar.of("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendar \"Atlantis\", expected one of Albania; Augsburg;");
        assertThatThrownBy(() -> RUSSIA.date(1918, 13, 1)).hasMessage("month 13, expected 1 to 12");
        assertThatThrownBy(() -> RUSSIA.date(10_000)).hasMessage("year 10000, expected up to four digits");
        assertThatThrownBy(() -> RUSSIA.date(1918, 1, 0)).hasMessage("day 0, expected 1 or more");
        assertThatThrownBy(() -> RUSSIA.date(1918, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_start_of_a_year_can_be_changed_and_changed_back() {
        HistoricalCalendar pisan = HistoricalCalendar.JULIAN.withYearStart(YearStart.PISAN);
        assertThat(pisan.name()).isEqualTo("Julian, Pisan style");
        assertThat(HistoricalCalendar.of("julian, pisan style")).isEqualTo(pisan);
        assertThat(pisan.withYearStart(YearStart.JANUARY)).isSameAs(HistoricalCalendar.JULIAN);
        assertThat(pisan.withYearStart(YearStart.NATIVITY).name()).isEqualTo("Julian, Nativity style");
        HistoricalCalendar legal = HistoricalCalendar.of("England, legal year").withYearStart(YearStart.JANUARY);
        assertThat(HistoricalCalendar.of(legal.toString())).isEqualTo(legal);
        assertThat(legal.date(1649, 1, 30).edtf()).isEqualTo("1649-02-09");
    }

    @Test
    void equal_words_in_another_calendar_are_another_date() {
        HistoricalDate gregorian = HistoricalDate.parse("1925-08-01");
        HistoricalDate russian = gregorian.in(RUSSIA);
        assertThat(russian.edtf()).isEqualTo(gregorian.edtf());
        assertThat(russian.sameMeaning(gregorian)).isTrue();
        assertThat(russian).isNotEqualTo(gregorian);
        assertThat(russian.compareTo(gregorian)).isNotZero();
    }

    @Test
    void what_is_approximate_is_widened_as_it_would_be_in_the_gregorian_calendar() {
        assertThat(HistoricalCalendar.JULIAN.parse("circa 1700").range(DatePolicy.STANDARD))
                .hasToString("1695-01-01 to 1706-12-31");
        assertThat(HistoricalCalendar.JULIAN.parse("c. 1700-c. 1720").range(DatePolicy.STANDARD))
                .hasToString("1695-01-01 to 1726-12-31");
    }

    private static String edtf(DateReading reading) {
        return reading instanceof DateReading.Read read ? read.date().edtf() : "-";
    }
}
