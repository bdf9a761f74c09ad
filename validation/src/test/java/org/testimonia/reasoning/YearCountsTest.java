package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.reasoning.YearCounts.Heap;

import static org.assertj.core.api.Assertions.assertThat;

/** How often lists of dates, drawn at random with a fixed seed, are said to have a heap. */
class YearCountsTest {

    private static final BigDecimal PROBABILITY = new BigDecimal("0.001");
    private static final int LISTS = 3_000;

    /** The share of lists with a heap, when each date is drawn alike. */
    private static double alarms(int lists, int dates, double bareShare, ToLongFunction<Random> year) {
        Random random = new Random(20_260_101L + dates);
        int alarms = 0;
        for (int i = 0; i < lists; i++) {
            YearCounts counts = new YearCounts(HeapThresholds.STANDARD);
            for (int j = 0; j < dates; j++) {
                add(counts, year.applyAsLong(random), random.nextDouble() < bareShare);
            }
            alarms += counts.heaps().isEmpty() ? 0 : 1;
        }
        return (double) alarms / lists;
    }

    private static void add(YearCounts counts, long year, boolean bare) {
        if (bare) {
            counts.addBare(year);
        } else {
            counts.addFiner(year);
        }
    }

    private static YearCounts counts(long first, int... bareYears) {
        YearCounts counts = new YearCounts(HeapThresholds.STANDARD);
        for (int i = 0; i < bareYears.length; i++) {
            for (int j = 0; j < bareYears[i]; j++) {
                counts.addBare(first + i);
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "20, 3, 1",
        "20, 10, 1",
        "20, 40, 0.5",
        "30, 60, 1",
        "40, 12, 0.7",
        "60, 5, 1",
        "60, 30, 0.8",
        "100, 100, 1",
        "200, 20, 0.5",
        "300, 50, 1"
    })
    void dates_that_are_spread_evenly_raise_an_alarm_less_often_than_stated(int dates, int years, double bareShare) {
        assertThat(alarms(LISTS, dates, bareShare, random -> 1900L + random.nextInt(years)))
                .isLessThanOrEqualTo(PROBABILITY.doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"40, 1.5", "60, 2", "100, 1.5", "100, 4", "1000, 1.5", "1000, 10"})
    void a_wave_that_rises_and_falls_over_years_hardly_ever_raises_an_alarm(int dates, double width) {
        assertThat(alarms(2_000, dates, 1, random -> Math.round(1925 + width * random.nextGaussian())))
                .isLessThanOrEqualTo(0.004);
    }

    @ParameterizedTest
    @CsvSource({"40, 8", "100, 30", "1000, 100"})
    void growth_that_ends_at_its_height_raises_an_alarm_less_often_than_stated(int dates, int years) {
        assertThat(alarms(1_000, dates, 1, random -> 1900L + (long) (years * Math.sqrt(random.nextDouble()))))
                .isLessThanOrEqualTo(PROBABILITY.doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"60, 12", "60, 30", "200, 30"})
    void a_third_of_all_dates_on_one_year_is_nearly_always_found(int dates, int years) {
        double found = alarms(1_000, dates, 1, random -> random.nextInt(3) == 0 ? 1905 : 1900L + random.nextInt(years));

        assertThat(found).isGreaterThan(0.8);
    }

    @Test
    void half_of_all_dates_on_round_years_are_found_as_such() {
        Random random = new Random(5);
        YearCounts counts = new YearCounts(HeapThresholds.STANDARD);
        for (int i = 0; i < 120; i++) {
            long year = 1850L + random.nextInt(80);
            counts.addBare(random.nextInt(2) == 0 ? year / 5 * 5 : year);
        }

        assertThat(counts.heaps())
                .anyMatch(
                        heap -> heap.years().size() > 1 && heap.years().stream().allMatch(year -> year % 5 == 0));
    }

    @Test
    void a_year_is_held_against_two_years_on_either_side_within_the_list() {
        Heap heap = counts(1922, 1, 6, 3, 4, 1, 1, 13, 1, 2, 1, 2, 1).heaps().get(0);

        assertThat(heap.years()).containsExactly(1928L);
        assertThat(List.of(heap.first(), heap.last())).containsExactly(1926L, 1930L);
        assertThat(heap.around()).isEqualTo(18);
        assertThat(heap.share()).isEqualByComparingTo("0.2");
        assertThat(heap.probability())
                .isEqualByComparingTo(BinomialTail.atLeast(13, 18, heap.share()).multiply(BigDecimal.valueOf(13)));
    }

    @Test
    void the_last_year_can_be_a_heap_too() {
        assertThat(counts(1922, 1, 6, 3, 4, 1, 1, 13).heaps()).hasSize(1);
    }

    @Test
    void a_year_in_which_dates_with_a_day_are_many_as_well_is_no_heap() {
        YearCounts wave = counts(1926, 1, 1, 13, 1, 2);
        for (int i = 0; i < 8; i++) {
            wave.addFiner(1928);
        }
        wave.addFiner(1927);

        assertThat(wave.heaps()).isEmpty();
    }

    @Test
    void a_list_of_one_year_or_of_few_dates_has_no_heap() {
        assertThat(counts(1928, 500).heaps()).isEmpty();
        assertThat(counts(1926, 1, 1, 13, 1, 2).heaps()).isEmpty();
        assertThat(new YearCounts(HeapThresholds.STANDARD).heaps()).isEmpty();
    }

    @Test
    void years_a_billion_apart_cost_no_time() {
        YearCounts counts = counts(-2_000_000_000, 20, 1);
        counts.addBare(2_000_000_000);

        assertThat(counts.heaps()).hasSizeLessThanOrEqualTo(1);
    }
}
