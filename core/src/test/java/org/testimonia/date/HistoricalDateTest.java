package org.testimonia.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HistoricalDateTest {

    @Test
    void factories_say_their_meaning_in_words_that_read_the_same() {
        LocalDate day = LocalDate.of(1924, 7, 14);
        YearMonth month = YearMonth.of(1925, 8);
        List<HistoricalDate> dates = List.of(
                HistoricalDate.of(Year.of(1933)),
                HistoricalDate.of(month),
                HistoricalDate.of(day),
                HistoricalDate.before(Year.of(1933)),
                HistoricalDate.before(month),
                HistoricalDate.before(day),
                HistoricalDate.after(Year.of(-500)),
                HistoricalDate.after(month),
                HistoricalDate.after(day),
                HistoricalDate.by(Year.of(123_456)),
                HistoricalDate.by(month),
                HistoricalDate.by(day),
                HistoricalDate.between(Year.of(1920), Year.of(1925)),
                HistoricalDate.between(month, month.plusMonths(3)),
                HistoricalDate.between(day, day.plusDays(2)));
        assertThat(dates)
                .allSatisfy(date -> assertThat(HistoricalDate.parse(date.toString()))
                        .isEqualTo(date)
                        .hasSameHashCodeAs(date));
        assertThat(dates)
                .extracting(HistoricalDate::edtf)
                .containsExactly(
                        "1933",
                        "1925-08",
                        "1924-07-14",
                        "[..1932]",
                        "[..1925-07]",
                        "[..1924-07-13]",
                        "[-0499..]",
                        "[1925-09..]",
                        "[1924-07-15..]",
                        "[..Y123456]",
                        "[..1925-08]",
                        "[..1924-07-14]",
                        "[1920..1925]",
                        "[1925-08..1925-11]",
                        "[1924-07-14..1924-07-16]");
    }

    @Test
    void a_later_date_may_not_come_first() {
        assertThatThrownBy(() -> HistoricalDate.between(Year.of(1925), Year.of(1920)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1925")
                .hasMessageContaining("1920");
    }

    @Test
    void a_month_of_a_year_that_edtf_only_writes_alone_is_refused() {
        assertThatThrownBy(() -> HistoricalDate.of(YearMonth.of(12_345, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12345");
    }

    @Test
    void an_interval_fixes_its_start_within_the_first_date_and_its_end_within_the_second() {
        assertThat(period("1922/1928")).isEqualTo("start 1922-01-01 to 1922-12-31, end 1928-01-01 to 1928-12-31");
        assertThat(period("1925-12/1925")).isEqualTo("start 1925-12-01 to 1925-12-31, end 1925-12-01 to 1925-12-31");
        assertThat(period("1926/..")).isEqualTo("start 1926-01-01 to 1926-12-31, end from 1926-01-01");
        assertThat(period("/1938")).isEqualTo("start up to 1938-12-31, end 1938-01-01 to 1938-12-31");
        assertThat(period("..1924-06/1925")).isEqualTo("start up to 1924-06-30, end 1925-01-01 to 1925-12-31");
    }

    @Test
    void anything_but_an_interval_starts_and_ends_somewhere_within() {
        assertThat(period("1925")).isEqualTo("start 1925-01-01 to 1925-12-31, end 1925-01-01 to 1925-12-31");
        assertThat(period("between 1920 and 1922"))
                .isEqualTo("start 1920-01-01 to 1922-12-31, end 1920-01-01 to 1922-12-31");
    }

    @Test
    void the_ends_of_a_period_keep_whether_they_are_open_or_unknown() {
        assertThat(HistoricalDate.parse("1926/..").period().end().latest()).isEqualTo(Bound.OPEN);
        assertThat(HistoricalDate.parse("1926/").period().end().latest()).isEqualTo(Bound.UNKNOWN);
    }

    @Test
    void qualifiers_never_move_the_hard_bounds_but_a_policy_widens_what_is_approximate() {
        assertThat(HistoricalDate.parse("1925~").range()).hasToString("1925-01-01 to 1925-12-31");
        assertThat(widened("1925~")).isEqualTo("1920-01-01 to 1930-12-31");
        assertThat(widened("1925%")).isEqualTo("1920-01-01 to 1930-12-31");
        assertThat(widened("1925?")).isEqualTo("1925-01-01 to 1925-12-31");
        assertThat(widened("1925-02~")).isEqualTo("1924-02-01 to 1926-02-28");
        assertThat(widened("1923-02~")).isEqualTo("1922-02-01 to 1924-02-29");
        assertThat(widened("1925-09-14~")).isEqualTo("1925-08-14 to 1925-10-15");
        assertThat(widened("192X~")).isEqualTo("1910-01-01 to 1939-12-31");
        assertThat(widened("19XX~")).isEqualTo("1850-01-01 to 2049-12-31");
        assertThat(widened("1925-22~")).isEqualTo("1924-05-01 to 1926-09-30");
        assertThat(widened("before circa 1930")).isEqualTo("up to 1934-12-31");
        assertThat(widened("1920~/1925")).isEqualTo("1915-01-01 to 1925-12-31");
    }

    @Test
    void a_season_may_reach_a_month_beyond_its_own_and_be_southern_as_the_policy_says_but_its_hard_bounds_stay() {
        DatePolicy southern = DatePolicy.STANDARD.withSeasons(SeasonPolicy.SOUTHERN);
        HistoricalDate summer = HistoricalDate.parse("summer 1924");
        assertThat(summer.range()).hasToString("1924-06-01 to 1924-08-31");
        assertThat(widened("summer 1924")).isEqualTo("1924-05-01 to 1924-09-30");
        assertThat(widened("winter 1924-25")).isEqualTo("1924-11-01 to 1925-03-31");
        assertThat(widened("EDTF:1924-30")).isEqualTo("1924-11-01 to 1925-03-31");
        assertThat(widened("EDTF:1924-33")).isEqualTo("1924-01-01 to 1924-03-31");
        assertThat(summer.range(southern)).hasToString("1924-11-01 to 1925-03-31");
        assertThat(HistoricalDate.parse("EDTF:1924-26").range(southern)).hasToString("1924-05-01 to 1924-09-30");
        assertThat(summer.range(southern.withSeasons(SeasonPolicy.NORTHERN.withLatitudeMonths(0))))
                .isEqualTo(summer.range());
        assertThat(widened("before summer 1924")).isEqualTo("up to 1924-07-01");
    }

    @Test
    void a_policy_for_seasons_that_contradicts_the_other_end_of_an_interval_is_left_aside() {
        DatePolicy southern = DatePolicy.STANDARD.withSeasons(SeasonPolicy.SOUTHERN);
        assertThat(HistoricalDate.parse("summer to August 1924").range(southern))
                .hasToString("1924-06-01 to 1924-08-31");
    }

    @Test
    void a_season_does_not_reach_beyond_a_year() {
        assertThatThrownBy(() -> SeasonPolicy.NORTHERN.withLatitudeMonths(13))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("latitudeMonths 13, expected 0 to 12");
    }

    @Test
    void the_finest_part_that_is_approximate_says_how_far_a_date_may_be_off() {
        assertThat(widened("2004-06-~11")).isEqualTo("2004-05-11 to 2004-07-12");
        assertThat(widened("2004-06~-11")).isEqualTo("2003-06-11 to 2005-06-11");
        assertThat(widened("~2004-06-11")).isEqualTo("1999-06-11 to 2009-06-11");
        assertThat(widened("2004-XX~")).isEqualTo("1999-01-01 to 2009-12-31");
    }

    @Test
    void a_date_at_the_end_of_all_days_can_still_be_widened() {
        assertThat(HistoricalDate.parse("Y9999999999999999~")
                        .range(DatePolicy.STANDARD)
                        .latest())
                .isEqualTo(Bound.on(Day.of(Day.MAX_YEAR, 12, 31)));
    }

    @Test
    void a_date_says_whether_it_is_an_interval_approximate_or_uncertain() {
        assertThat(HistoricalDate.parse("1914-18").isInterval()).isTrue();
        assertThat(HistoricalDate.parse("1863 or 1864").isInterval()).isFalse();
        assertThat(HistoricalDate.parse("circa 1925").isApproximate()).isTrue();
        assertThat(HistoricalDate.parse("circa 1925").isUncertain()).isFalse();
        assertThat(HistoricalDate.parse("[1920,1921%]").isUncertain()).isTrue();
        assertThat(HistoricalDate.parse("1985-04-12T10:00:00").isApproximate()).isFalse();
    }

    @Test
    void dates_of_one_meaning_in_other_words_are_not_equal() {
        HistoricalDate words = HistoricalDate.parse("before 1933");
        HistoricalDate edtf = HistoricalDate.parse("[..1932]");
        assertThat(words.sameMeaning(edtf)).isTrue();
        assertThat(words).isNotEqualTo(edtf);
        assertThat(words.compareTo(edtf)).isNotZero();
    }

    @Test
    void a_text_of_more_than_a_thousand_characters_is_refused() {
        assertThat(HistoricalDate.read("1".repeat(1_001)))
                .hasToString("a text of 1001 characters, expected at most 1000");
    }

    @Test
    void a_policy_refuses_a_negative_width() {
        assertThatThrownBy(() -> ApproximatePolicy.STANDARD.withYear(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an approximate year off by -1, expected 0 to 1000000");
    }

    private static String period(String text) {
        return HistoricalDate.parse(text).period().toString();
    }

    private static String widened(String text) {
        return HistoricalDate.parse(text).range(DatePolicy.STANDARD).toString();
    }
}
