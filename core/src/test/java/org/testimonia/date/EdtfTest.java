package org.testimonia.date;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EdtfTest {

    static List<Arguments> bounds() {
        return Rows.of("edtf-bounds.tsv");
    }

    static List<Arguments> valid() {
        return Rows.of("edtf-valid.tsv");
    }

    static List<Arguments> invalid() {
        return Rows.of("edtf-invalid.tsv");
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void the_bounds_are_those_that_independent_implementations_agree_on(String edtf, String earliest, String latest) {
        DayRange range = HistoricalDate.parse("EDTF:" + edtf).range();
        assertThat(Rows.day(range.earliest()) + " " + Rows.day(range.latest())).isEqualTo(earliest + " " + latest);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void every_feature_of_the_standard_is_read_and_written_back_unchanged(String feature, String edtf) {
        HistoricalDate date = HistoricalDate.parse("EDTF:" + edtf);
        assertThat(date.edtf()).as(feature).isEqualTo(edtf);
        assertThat(meanings(edtf)).as(feature).anyMatch(date::sameMeaning);
    }

    /** What a text means without a prefix: one date, or, of a season that may be two years, two. */
    private static List<HistoricalDate> meanings(String text) {
        return HistoricalDate.read(text) instanceof DateReading.Ambiguous ambiguous
                ? ambiguous.candidates().stream()
                        .map(DateReading.Candidate::date)
                        .toList()
                : List.of(HistoricalDate.parse(text));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void what_the_standard_forbids_is_not_read_as_edtf(String feature, String text) {
        assertThat(HistoricalDate.read("EDTF:" + text)).as(feature).isInstanceOf(DateReading.NotRead.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984-13       | 6 | month 13, expected 01 to 12",
                "2001-02-30    | 9 | day 30, expected 01 to 28",
                "EDTF:2001-42  | 11 | month 42, expected 01 to 12, or 21 to 41 for a season or other part of a year",
                "-0000         | 1 | year -0000, expected 0000, which has no sign",
                "Y1985         | 1 | year Y1985, expected more than four digits after Y, or no Y",
                "1950S5        | 6 | 5 significant digits, expected 1 to 4",
                "2008/1964     | 6 | end 1964 before start 2008, expected the earlier date first",
                "../..         | 1 | no date at either end, expected a date at one end of the interval",
                "[1667}        | 6 | got \"}\", expected \",\" or \"]\"",
                "1985-04-12T25:00:00 | 12 | time 25:00:00, expected 00:00:00 to 23:59:59",
                "EDTF:1984-13  | 11 | month 13, expected 01 to 12",
                "Y99999999999999999 | 1 | year Y99999999999999999, expected years up to 9999999999999999",
                "Y1E99999      | 1 | year Y1E99999, expected years up to 9999999999999999",
            })
    void an_error_says_what_is_wrong_and_where(String text, int column, String message) {
        assertThatThrownBy(() -> HistoricalDate.parse(text))
                .isInstanceOf(DateParseException.class)
                .hasMessage(message)
                .extracting(e -> ((DateParseException) e).column())
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-21?, 2001-03-01, 2001-05-31",
        "2001-24, 2001-12-01, 2002-02-28",
        "2001-30, 2001-12-01, 2002-02-28",
        "200X-24, 2000-12-01, 2010-02-28",
        "2001-21/2001-23, 2001-03-01, 2001-11-30",
        "-01XX, -0199-01-01, -0100-12-31",
        "-000X, -0009-01-01, -0001-12-31",
        "XXXX, 0000-01-01, 9999-12-31",
        "XXXX-02-29, 0000-02-29, 9996-02-29",
        "190X-02-29, 1904-02-29, 1908-02-29",
        "2016-XX-31, 2016-01-31, 2016-12-31",
        "Y12345?, 12345-01-01, 12345-12-31",
        "2016-12-31T23:59:60Z, 2016-12-31, 2016-12-31",
    })
    void disputed_points_are_settled(String edtf, String earliest, String latest) {
        HistoricalDate date = HistoricalDate.parse("EDTF:" + edtf);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(Rows.day(date.range().earliest())).isEqualTo(earliest);
        assertThat(Rows.day(date.range().latest())).isEqualTo(latest);
    }

    @Test
    void qualified_and_masked_dates_may_be_elements_of_a_set() {
        assertThat(HistoricalDate.parse("[192X,1931~]").range()).hasToString("1920-01-01 to 1931-12-31");
    }

    @ParameterizedTest
    @CsvSource({"/", "../..", "../", "/..", "..1984", "1984..", "2016-12-31T24:00:00", "2016-12-31T12:00:00-00:00"})
    void what_implementations_differ_on_is_refused_where_it_says_nothing(String edtf) {
        assertThat(HistoricalDate.read("EDTF:" + edtf)).isInstanceOf(DateReading.NotRead.class);
    }

    @Test
    void an_unknown_end_is_not_an_open_end() {
        assertThat(HistoricalDate.parse("1985/").range().latest()).isEqualTo(Bound.UNKNOWN);
        assertThat(HistoricalDate.parse("1985/..").range().latest()).isEqualTo(Bound.OPEN);
        assertThat(HistoricalDate.parse("1985/")).isNotEqualTo(HistoricalDate.parse("1985/.."));
    }

    @Test
    void a_qualifier_means_the_same_wherever_it_may_be_written() {
        assertThat(HistoricalDate.parse("?1984").sameMeaning(HistoricalDate.parse("1984?")))
                .isTrue();
        assertThat(HistoricalDate.parse("?2004-?06-11").sameMeaning(HistoricalDate.parse("2004-06?-11")))
                .isTrue();
        assertThat(HistoricalDate.parse("2004-06?-11").sameMeaning(HistoricalDate.parse("2004-06-11?")))
                .isFalse();
    }

    static List<Arguments> loose() {
        return Rows.of("loose.tsv");
    }

    @ParameterizedTest
    @MethodSource("loose")
    void edtf_that_is_written_loosely_is_read_where_it_means_one_thing(String text, String strict) {
        HistoricalDate date = HistoricalDate.parse(text);
        assertThat(date.edtf()).isEqualTo(strict);
        assertThat(date.text()).isEqualTo(text);
        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @MethodSource("loose")
    void what_says_that_it_is_edtf_is_read_strictly(String text) {
        assertThat(HistoricalDate.read("EDTF:" + text)).isInstanceOf(DateReading.NotRead.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..1984", "1984..", "1984...", "open", "open/unknown", "19 84", "1984 -06", "u", "y", "19x8"})
    void what_is_left_out_or_parted_is_no_date(String text) {
        assertThat(HistoricalDate.read(text)).isInstanceOf(DateReading.NotRead.class);
    }
}
