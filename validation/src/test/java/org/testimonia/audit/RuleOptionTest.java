package org.testimonia.audit;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleOptionTest {

    private static final RuleOption<Integer> DATES =
            RuleOption.whole("min-dates", 20, 2, 100, "dates", "fewer are few");
    private static final RuleOption<BigDecimal> CHANCE =
            RuleOption.decimal("probability", "0.001", "0", "0.5", "", "more is chance");

    @Test
    void its_bounds_are_inclusive() {
        assertThat(DATES.read("2")).contains(2);
        assertThat(DATES.read("100")).contains(100);
        assertThat(DATES.read("1")).isEmpty();
        assertThat(DATES.read("101")).isEmpty();
        assertThat(CHANCE.read("0.50")).contains(new BigDecimal("0.50"));
        assertThat(CHANCE.read("0.51")).isEmpty();
        assertThat(CHANCE.read("-0.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "many", "8.0", "1e1", "0x8", "8-", "٨", "99999999999999999999999999999999999999999"})
    void other_texts_are_no_whole_number(String text) {
        assertThat(DATES.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.2.3", "1e-3", "0,1", "10%"})
    void other_texts_are_no_number(String text) {
        assertThat(CHANCE.read(text)).isEmpty();
    }

    @Test
    void it_says_what_it_expects() {
        assertThat(DATES).hasToString("min-dates: a whole number from 2 to 100");
        assertThat(CHANCE.expected()).isEqualTo("a number from 0 to 0.5");
    }

    @Test
    void its_standard_value_is_one_that_it_can_have() {
        assertThatThrownBy(() -> RuleOption.whole("a", 1, 2, 3, "", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a: 1 is not from 2 to 3");
    }
}
