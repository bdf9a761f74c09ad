package org.testimonia.date;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmbiguousTest {

    static List<Arguments> ambiguous() {
        return Rows.of("ambiguous.tsv");
    }

    static List<Arguments> spans() {
        return Rows.of("spans.tsv");
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void all_that_a_text_can_mean_is_told_and_nothing_is_chosen(String text, String meanings) {
        DateReading.Ambiguous ambiguous = ambiguous(text, DatePolicy.STANDARD);
        assertThat(ambiguous.candidates().stream()
                        .map(candidate -> candidate.date().edtf() + " as " + candidate.reason())
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(meanings);
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void each_meaning_has_a_text_that_means_it_alone(String text) {
        assertThat(ambiguous(text, DatePolicy.STANDARD).candidates())
                .allSatisfy(candidate -> assertThat(
                                HistoricalDate.parse(candidate.date().text()))
                        .isEqualTo(candidate.date()));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void every_part_of_a_text_was_taken_for_something(String text, String spans) {
        DateReading.Read read = (DateReading.Read) HistoricalDate.read(text);
        assertThat(told(read.spans())).isEqualTo(spans);
    }

    @Test
    void the_parts_of_an_ambiguous_text_are_taken_for_different_things() {
        List<DateReading.Candidate> candidates =
                ambiguous("12/04/1985", DatePolicy.STANDARD).candidates();
        assertThat(told(candidates.get(0).spans())).isEqualTo("0-2 day, 3-5 month, 6-10 year");
        assertThat(told(candidates.get(1).spans())).isEqualTo("0-2 month, 3-5 day, 6-10 year");
        candidates = ambiguous("1924-25", DatePolicy.STANDARD).candidates();
        assertThat(told(candidates.get(0).spans())).isEqualTo("0-4 year, 4-5 word, 5-7 year");
        assertThat(told(candidates.get(1).spans())).isEqualTo("0-4 year, 4-5 word, 5-7 season");
    }

    @Test
    void a_date_in_edtf_has_no_spans_as_it_says_itself_what_is_what() {
        assertThat(((DateReading.Read) HistoricalDate.read("1925-08")).spans()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/04/1985", "31/12/1985", "12/31/1985", "1985/04/12", "1985-4-12", "vor dem 12.04.1985"})
    void a_date_in_numbers_that_can_mean_but_one_day_is_read(String text) {
        assertThat(HistoricalDate.read(text)).isInstanceOf(DateReading.Read.class);
    }

    @Test
    void edtf_is_nothing_else_when_it_says_so() {
        assertThat(HistoricalDate.parse("EDTF:1924-25").range()).hasToString("1924-03-01 to 1924-05-31");
    }

    @Test
    void a_month_is_no_year_and_a_year_before_the_first_is_none() {
        assertThat(HistoricalDate.parse("1905-07").range()).hasToString("1905-07-01 to 1905-07-31");
        assertThat(HistoricalDate.parse("1924-22").range()).hasToString("1924-06-01 to 1924-08-31");
        assertThat(HistoricalDate.parse("1905–07").range()).hasToString("1905-01-01 to 1907-12-31");
    }

    @Test
    void a_policy_says_what_years_two_digits_are() {
        DatePolicy policy = DatePolicy.STANDARD.withTwoDigitYears(YearWindow.from(1930));
        assertThat(HistoricalDate.read("31/12/85", policy))
                .isInstanceOfSatisfying(
                        DateReading.Read.class,
                        read -> assertThat(read.date().edtf()).isEqualTo("1985-12-31"));
        assertThat(HistoricalDate.read("31.12.00", policy))
                .isInstanceOfSatisfying(
                        DateReading.Read.class,
                        read -> assertThat(read.date().edtf()).isEqualTo("2000-12-31"));
        assertThat(ambiguous("12/04/85", policy).candidates())
                .extracting(candidate -> candidate.date().edtf())
                .containsExactly("1985-04-12", "1985-12-04");
        assertThatThrownBy(() -> new YearWindow(1950, 1930)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parsing_an_ambiguous_text_says_what_it_can_mean() {
        assertThatThrownBy(() -> HistoricalDate.parse("12/04/1985"))
                .isInstanceOf(DateParseException.class)
                .hasMessage("\"12/04/1985\" is ambiguous (1985-04-12 as day/month/year or 1985-12-04 as "
                        + "month/day/year), expected a date with one meaning, such as 1985-04-12");
    }

    @Test
    void an_ambiguous_text_is_ambiguous_in_another_calendar() {
        DateReading reading = HistoricalCalendar.JULIAN.read("12/04/1700");
        assertThat(((DateReading.Ambiguous) reading).candidates())
                .extracting(candidate -> candidate.date().edtf())
                .containsExactly("1700-04-23", "1700-12-15");
    }

    private static DateReading.Ambiguous ambiguous(String text, DatePolicy policy) {
        return (DateReading.Ambiguous) HistoricalDate.read(text, policy);
    }

    private static String told(List<DateSpan> spans) {
        return spans.stream()
                .map(span -> span.start() + "-" + span.end() + " "
                        + span.role().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
