package org.testimonia.date;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RelationsTest {

    static List<Arguments> relations() {
        return Rows.of("relations.tsv");
    }

    @ParameterizedTest
    @MethodSource("relations")
    void dates_can_be_related_as_moments_and_as_periods(String first, String second, String moments, String periods) {
        HistoricalDate a = HistoricalDate.parse(first);
        HistoricalDate b = HistoricalDate.parse(second);
        assertThat(a.momentRelationsTo(b)).hasToString(moments);
        assertThat(a.periodRelationsTo(b)).hasToString(periods);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void what_is_asked_of_two_dates_is_told_in_a_word(
            String first,
            String second,
            String moments,
            String periods,
            String before,
            String contains,
            String shares) {
        HistoricalDate a = HistoricalDate.parse(first);
        HistoricalDate b = HistoricalDate.parse(second);
        assertThat(a.isBefore(b)).hasToString(before);
        assertThat(a.contains(b)).hasToString(contains);
        assertThat(a.sharesDayWith(b)).hasToString(shares);
    }

    @Test
    void possible_is_proved_by_days_for_which_it_is_so_and_days_for_which_it_is_not() {
        Relations relations = HistoricalDate.parse("1925").momentRelationsTo(HistoricalDate.parse("Aug. 1925"));
        assertThat(relations.truth(AllenRelation.MEETS)).isEqualTo(Truth.POSSIBLE);
        assertThat(relations.witness(AllenRelation.MEETS))
                .map(WitnessDays::toString)
                .contains("1925-07-31 and 1925-08-01");
        assertThat(relations.counterWitness(AllenRelation.MEETS))
                .map(WitnessDays::toString)
                .contains("1925-01-01 and 1925-08-01");
    }

    @Test
    void days_are_found_beside_open_ends_too_and_near_at_hand() {
        Relations relations = HistoricalDate.parse("before 1933").momentRelationsTo(HistoricalDate.parse("after 1928"));
        assertThat(relations.witness(AllenRelation.AFTER))
                .map(WitnessDays::toString)
                .contains("1929-01-03 and 1929-01-01");
        assertThat(Relations.between(DayRange.ANY, DayRange.ANY).possible()).hasSize(5);
    }

    @Test
    void what_would_take_a_day_beyond_all_days_is_impossible() {
        DayRange last = HistoricalDate.parse("Y9999999999999999").range();
        DayRange lastDay = DayRange.of(last.latest(), last.latest());
        assertThat(Relations.between(lastDay, DayRange.ANY).truth(AllenRelation.EARLIER))
                .isEqualTo(Truth.IMPOSSIBLE);
    }

    @Test
    void a_stretch_of_days_may_not_end_before_it_starts() {
        assertThatThrownBy(() -> new DaySpan(Day.of(1925, 1, 2), Day.of(1925, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1925-01-02")
                .hasMessageContaining("1925-01-01");
    }

    @Test
    void all_of_a_year_or_decade_is_known_to_the_day_and_what_is_left_open_is_not() {
        assertThat(whole("1925")).isEqualTo("start 1925-01-01, end 1925-12-31");
        assertThat(whole("1920s")).isEqualTo("start 1920-01-01, end 1929-12-31");
        assertThat(whole("summer 1924")).isEqualTo("start 1924-06-01, end 1924-08-31");
        assertThat(whole("1925-XX")).isEqualTo("start 1925-01-01 to 1925-12-31, end 1925-01-01 to 1925-12-31");
        assertThat(whole("192X-08")).isEqualTo("start 1920-08-01 to 1929-08-31, end 1920-08-01 to 1929-08-31");
        assertThat(whole("1922/1928")).isEqualTo("start 1922-01-01 to 1922-12-31, end 1928-01-01 to 1928-12-31");
        assertThat(whole("before 1933")).isEqualTo("start up to 1932-12-31, end up to 1932-12-31");
    }

    private static String whole(String text) {
        return HistoricalDate.parse(text).whole().toString();
    }
}
