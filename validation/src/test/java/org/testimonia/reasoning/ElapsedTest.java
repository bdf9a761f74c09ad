package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.dataset.DurationUnit;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class ElapsedTest {

    private static Elapsed elapsed(String figure, DurationUnit unit) {
        return Elapsed.of(Figure.parse(figure).bounds(), unit).orElseThrow();
    }

    private static Elapsed exactly(long count, DurationUnit unit) {
        return Elapsed.of(DecimalRange.exactly(BigDecimal.valueOf(count)), unit).orElseThrow();
    }

    private static void assertWithin(long days, Elapsed elapsed) {
        assertThat(days).isBetween(elapsed.leastDays(), elapsed.mostDays().getAsLong());
    }

    @Property
    void the_days_between_two_dates_are_within_those_of_the_completed_years_and_months(
            @ForAll @IntRange(min = -400_000, max = 400_000) int from, @ForAll @IntRange(max = 300_000) int days) {
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate second = first.plusDays(days);
        assertWithin(days, exactly(ChronoUnit.YEARS.between(first, second), DurationUnit.YEAR));
        assertWithin(days, exactly(ChronoUnit.MONTHS.between(first, second), DurationUnit.MONTH));
    }

    @Property
    void years_and_months_of_the_julian_calendar_have_as_many_days(
            @ForAll @IntRange(min = -400_000, max = 400_000) int from, @ForAll @IntRange(max = 9_000) int count) {
        assertWithin(julianDays(from, Calendar.YEAR, count), exactly(count, DurationUnit.YEAR));
        assertWithin(julianDays(from, Calendar.YEAR, count + 1) - 1, exactly(count, DurationUnit.YEAR));
        assertWithin(julianDays(from, Calendar.MONTH, count), exactly(count, DurationUnit.MONTH));
        assertWithin(julianDays(from, Calendar.MONTH, count + 1) - 1, exactly(count, DurationUnit.MONTH));
    }

    private static long julianDays(int fromEpochDay, int field, int count) {
        GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        julian.setGregorianChange(new Date(Long.MAX_VALUE));
        julian.setTimeInMillis(TimeUnit.DAYS.toMillis(fromEpochDay));
        julian.add(field, count);
        return TimeUnit.MILLISECONDS.toDays(julian.getTimeInMillis()) - fromEpochDay;
    }

    @Test
    void the_fewest_days_of_years_occur() {
        for (int years = 1; years <= 400; years++) {
            int span = years;
            long fewest = IntStream.range(1600, 2000)
                    .mapToLong(year -> LocalDate.of(year + span, 1, 1).toEpochDay()
                            - LocalDate.of(year, 1, 1).toEpochDay())
                    .min()
                    .getAsLong();
            assertThat(exactly(years, DurationUnit.YEAR).leastDays()).isEqualTo(fewest);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            70, YEAR, 25566, 25932
            0, YEAR, 0, 365
            about 60, YEAR, 19722, 24471
            3.5, YEAR, 1095, 1460
            1, MONTH, 28, 61
            13, MONTH, 393, 427
            3, DAY, 2, 3
            0, DAY, 0, 0
            2.5, DAY, 1, 3
            100-200, DAY, 99, 200
            at most 5, DAY, 0, 5
            """)
    void figures_are_as_many_days(String figure, DurationUnit unit, long least, long most) {
        assertThat(elapsed(figure, unit)).isEqualTo(new Elapsed(unit, least, OptionalLong.of(most)));
    }

    @Test
    void numbers_without_end_or_beyond_all_time_have_no_most_days() {
        assertThat(elapsed("at least 5", DurationUnit.YEAR).mostDays()).isEmpty();
        assertThat(elapsed("exactly 99999999999999999999999", DurationUnit.YEAR).mostDays())
                .isEmpty();
        assertThat(Elapsed.of(DecimalRange.exactly(new BigDecimal(-1)), DurationUnit.YEAR))
                .isEmpty();
    }

    @Property
    void units_are_found_again_from_days(@ForAll @IntRange(max = 100_000) int days) {
        for (DurationUnit unit : DurationUnit.values()) {
            long least = Elapsed.leastUnits(days, unit);
            long most = Elapsed.mostUnits(days, unit);
            assertWithin(days, exactly(least, unit));
            assertWithin(days, exactly(most, unit));
            assertThat(exactly(most + 1, unit).leastDays()).isGreaterThan(days);
            assertThat(least == 0 || exactly(least - 1, unit).mostDays().getAsLong() < days)
                    .isTrue();
        }
    }
}
