package org.testimonia.figure;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DecimalRangeTest {

    private static DecimalRange range(long lower, long upper) {
        return DecimalRange.of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    @Test
    void a_range_prints_as_words() {
        assertThat(range(8_850_000, 8_950_000)).hasToString("8,850,000 to 8,950,000");
        assertThat(DecimalRange.exactly(BigDecimal.valueOf(67))).hasToString("67");
        assertThat(DecimalRange.exactly(new BigDecimal("-1234567.0125"))).hasToString("-1,234,567.0125");
        assertThat(DecimalRange.atLeast(BigDecimal.valueOf(5))).hasToString("at least 5");
        assertThat(DecimalRange.atMost(new BigDecimal("1E+3"))).hasToString("at most 1,000");
        assertThat(DecimalRange.ANY).hasToString("any number");
    }

    @Test
    void the_gap_is_the_distance_of_the_nearest_ends() {
        assertThat(range(1, 3).gap(range(7, 9))).isEqualByComparingTo("4");
        assertThat(range(7, 9).gap(range(1, 3))).isEqualByComparingTo("4");
        assertThat(range(1, 3).gap(range(3, 9))).isEqualByComparingTo("0");
        assertThat(range(1, 9).gap(range(3, 4))).isEqualByComparingTo("0");
        assertThat(DecimalRange.atLeast(BigDecimal.TEN).gap(range(3, 4))).isEqualByComparingTo("6");
        assertThat(DecimalRange.ANY.gap(range(3, 4))).isEqualByComparingTo("0");
    }

    @Test
    void ends_that_touch_overlap() {
        assertThat(range(1, 3).overlaps(range(3, 5))).isTrue();
        assertThat(range(1, 3).isBelow(range(3, 5))).isFalse();
        assertThat(range(1, 2).isBelow(range(3, 5))).isTrue();
    }

    @Test
    void the_remainder_of_the_founding_example_is_exact() {
        DecimalRange all = DecimalRange.exactly(BigDecimal.valueOf(8_305_454));
        DecimalRange outside = DecimalRange.exactly(BigDecimal.valueOf(1_278_274));

        assertThat(all.minus(outside)).hasToString("7,027,180");
    }

    @Test
    void ends_in_the_wrong_order_are_refused_with_their_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(2_000, 1))
                .withMessage("lower end 2,000 is greater than upper end 1");
    }

    @Test
    void a_number_too_long_to_write_out_is_refused() {
        for (String number : new String[] {"1E+999999999", "1E-999999999", "1E+1000", "1E-1001"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> DecimalRange.exactly(new BigDecimal(number)));
        }
    }

    @Test
    void ranges_are_ordered_by_their_lower_then_their_upper_end() {
        assertThat(DecimalRange.ANY).isLessThan(range(1, 2)).isGreaterThan(DecimalRange.atMost(BigDecimal.ONE));
        assertThat(range(1, 2)).isLessThan(range(1, 3)).isLessThan(DecimalRange.atLeast(BigDecimal.ONE));
    }
}
