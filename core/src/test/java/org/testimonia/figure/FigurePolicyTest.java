package org.testimonia.figure;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigurePolicyTest {

    private static DecimalRange bounds(String text, FigurePolicy policy) {
        return Figure.read(text, policy).orThrow().bounds();
    }

    @Test
    void the_exact_policy_rounds_nothing() {
        assertThat(bounds("8,900,000", FigurePolicy.EXACT)).hasToString("8,900,000");
        assertThat(bounds("8.9 million", FigurePolicy.EXACT)).hasToString("8,900,000");
        assertThat(bounds("about 1,000", FigurePolicy.EXACT)).hasToString("900 to 1,100");
        assertThat(Figure.read("8,900,000", FigurePolicy.EXACT).orThrow().kind())
                .isEqualTo(FigureKind.EXACT);
    }

    @Test
    void a_policy_says_from_where_on_numbers_are_rounded() {
        assertThat(bounds("500", FigurePolicy.STANDARD.withExactBelow(100))).hasToString("450 to 550");
        assertThat(bounds("1,280", FigurePolicy.STANDARD.withExactBelow(10_000)))
                .hasToString("1,280");
    }

    @Test
    void a_policy_says_how_near_about_is() {
        FigurePolicy generous = FigurePolicy.STANDARD.withApproximateWithin(new BigDecimal("0.25"));

        assertThat(bounds("about 500", generous)).hasToString("375 to 625");
        assertThat(bounds("about 5-6 million", generous)).hasToString("3,750,000 to 7,500,000");
    }

    @Test
    void a_policy_says_whether_figures_can_be_negative() {
        assertThat(bounds("at most 500", FigurePolicy.STANDARD.withNeverNegative(false)))
                .hasToString("at most 500");
    }

    @Test
    void a_policy_is_named_and_within_its_bounds() {
        assertThat(FigurePolicy.STANDARD.withName("mine").name()).isEqualTo("mine");
        assertThatIllegalArgumentException().isThrownBy(() -> FigurePolicy.STANDARD.withName(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> FigurePolicy.STANDARD.withExactBelow(-1));
        for (String within : new String[] {"-0.1", "1.1", "1E-999999999"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigurePolicy.STANDARD.withApproximateWithin(new BigDecimal(within)));
        }
    }
}
