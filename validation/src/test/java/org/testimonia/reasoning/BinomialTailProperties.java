package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BinomialTailProperties {

    private static final BigDecimal RELATIVE_ERROR = new BigDecimal("1e-20");
    private static final MathContext DIGITS = new MathContext(60);

    /** The tail by whole numbers alone: of so many equally likely ways, how many have the count. */
    private static BigDecimal exactly(int count, int trials, int favourable, int possible) {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choices = BigInteger.ONE;
        for (int k = 0; k <= trials; k++) {
            if (k >= count) {
                ways = ways.add(choices.multiply(BigInteger.valueOf(favourable).pow(k))
                        .multiply(BigInteger.valueOf(possible - favourable).pow(trials - k)));
            }
            choices = choices.multiply(BigInteger.valueOf(trials - k)).divide(BigInteger.valueOf(k + 1));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(BigInteger.valueOf(possible).pow(trials)), DIGITS);
    }

    @Property
    void the_tail_is_what_whole_numbers_make_it(
            @ForAll @IntRange(max = 120) int trials,
            @ForAll @IntRange(max = 120) int some,
            @ForAll @IntRange(min = 1, max = 9) int favourable) {
        int count = some % (trials + 1);

        assertTail(count, trials, favourable, 10);
    }

    private static void assertTail(int count, int trials, int favourable, int possible) {
        BigDecimal exact = exactly(count, trials, favourable, possible);
        BigDecimal share = BigDecimal.valueOf(favourable).divide(BigDecimal.valueOf(possible), BinomialTail.DIGITS);

        assertThat(BinomialTail.atLeast(count, trials, share)).isCloseTo(exact, within(exact.multiply(RELATIVE_ERROR)));
    }

    @Example
    void a_large_list_is_as_exact() {
        assertTail(900, 4_000, 1, 5);
        assertTail(2_000, 4_000, 1, 7);
    }

    @Example
    void thirteen_of_eighteen_at_a_fifth() {
        assertThat(BinomialTail.atLeast(13, 18, new BigDecimal("0.2")))
                .isCloseTo(new BigDecimal("0.000002519659184128"), within(new BigDecimal("1e-20")));
        assertThat(BinomialTail.atLeast(0, 0, new BigDecimal("0.2"))).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Example
    void a_share_that_is_none_is_refused() {
        assertThatThrownBy(() -> BinomialTail.atLeast(1, 2, BigDecimal.ONE))
                .hasMessageContaining("expected a count within the trials");
        assertThatThrownBy(() -> BinomialTail.atLeast(3, 2, new BigDecimal("0.5")))
                .hasMessageContaining("3 of 2");
    }
}
