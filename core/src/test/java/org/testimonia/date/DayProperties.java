package org.testimonia.date;

import java.time.LocalDate;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DayProperties {

    @Property
    void a_day_is_the_day_that_java_time_says(
            @ForAll @LongRange(min = -365_000_000_000L, max = 365_000_000_000L) long day) {
        LocalDate expected = LocalDate.ofEpochDay(day);
        Day actual = new Day(day);
        assertThat(actual.year()).isEqualTo(expected.getYear());
        assertThat(actual.month()).isEqualTo(expected.getMonthValue());
        assertThat(actual.dayOfMonth()).isEqualTo(expected.getDayOfMonth());
        assertThat(Day.of(expected)).isEqualTo(actual);
    }

    @Example
    void each_day_of_four_centuries_is_the_day_that_java_time_says() {
        for (LocalDate day = LocalDate.of(-201, 1, 1); day.getYear() < 210; day = day.plusDays(1)) {
            assertThat(Day.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                            .epochDay())
                    .isEqualTo(day.toEpochDay());
            assertThat(new Day(day.toEpochDay()).dayOfMonth()).isEqualTo(day.getDayOfMonth());
        }
    }

    @Property
    void year_month_and_day_make_the_day_again_however_far_the_year(
            @ForAll @LongRange(min = Day.MIN_YEAR, max = Day.MAX_YEAR) long year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
        Day day = Day.of(year, month, dayOfMonth);
        assertThat(day.year()).isEqualTo(year);
        assertThat(day.month()).isEqualTo(month);
        assertThat(day.dayOfMonth()).isEqualTo(dayOfMonth);
    }

    @Property
    void moving_by_any_number_of_days_gives_that_day_or_is_refused(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long day, @ForAll long days) {
        boolean exists = Math.abs(days / 2) <= Day.MAX_EPOCH_DAY / 2 - 1_000_000;
        if (exists) {
            assertThat(new Day(day).plusDays(days).epochDay()).isEqualTo(day + days);
        } else if (Math.abs(days / 2) > Day.MAX_EPOCH_DAY / 2 + 1_000_000) {
            assertThatThrownBy(() -> new Day(day).plusDays(days)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void a_year_has_at_least_four_digits_and_no_plus() {
        assertThat(Day.of(14, 1, 2)).hasToString("0014-01-02");
        assertThat(Day.of(-43, 3, 15)).hasToString("-0043-03-15");
        assertThat(Day.of(0, 12, 31)).hasToString("0000-12-31");
        assertThat(Day.of(170_000, 1, 1)).hasToString("170000-01-01");
    }

    @Example
    void a_day_that_does_not_exist_is_refused_with_what_would() {
        assertThatThrownBy(() -> Day.of(1900, 2, 29)).hasMessage("day 29, expected 1 to 28");
        assertThatThrownBy(() -> Day.of(1900, 13, 1)).hasMessage("month 13, expected 1 to 12");
        assertThatThrownBy(() -> Day.of(Long.MIN_VALUE, 1, 1)).hasMessageContaining("year -9223372036854775808");
        assertThatThrownBy(() -> new Day(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
