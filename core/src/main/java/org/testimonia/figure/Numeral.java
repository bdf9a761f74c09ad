package org.testimonia.figure;

import java.math.BigDecimal;

/**
 * One number as it is written: 8.9 and a million, not 8900000 alone.
 *
 * @param mantissa what stands before the last scale word
 * @param scale what that word multiplies it by, 1 without one
 */
record Numeral(BigDecimal mantissa, long scale) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final long DOZEN = 12;
    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    static Numeral of(long mantissa, long scale) {
        return new Numeral(BigDecimal.valueOf(mantissa), scale);
    }

    BigDecimal value() {
        return DecimalRange.normalized(scale == 1 ? mantissa : mantissa.multiply(BigDecimal.valueOf(scale)));
    }

    Numeral negated() {
        return new Numeral(mantissa.negate(), scale);
    }

    /** The number in plain digits, with the English words of its scale, that no style takes for another number. */
    String inEnglish(NumberStyle style) {
        return DecimalText.unambiguous(mantissa, style, scale == 1) + scaleInEnglish();
    }

    private String scaleInEnglish() {
        if (scale == DOZEN) {
            return " dozen";
        }
        String millions = scale >= MILLION * MILLION ? " million million" : scale >= MILLION ? " million" : "";
        long rest =
                scale >= MILLION * MILLION ? scale / (MILLION * MILLION) : scale >= MILLION ? scale / MILLION : scale;
        String hundred = rest == HUNDRED || rest == HUNDRED * THOUSAND ? " hundred" : "";
        return hundred + (rest >= THOUSAND ? " thousand" : "") + millions;
    }

    /** Whether nothing stands after a decimal mark, not even before a scale. */
    boolean isWhole() {
        return mantissa.scale() <= 0;
    }

    /** "5" before "6 million" is 5 million; "950,000" before "1 million" is what it says. */
    Numeral sharingScaleOf(Numeral next) {
        return scale == 1 && mantissa.compareTo(next.mantissa) < 0 ? new Numeral(mantissa, next.scale) : this;
    }

    /** Whether the policy takes trailing zeros for rounding in a number of this size. */
    boolean isRounded(FigurePolicy policy) {
        return policy.rounds() && value().abs().compareTo(BigDecimal.valueOf(policy.exactBelow())) >= 0;
    }

    /** The numbers that are rounded to this one if its trailing zeros stand for other digits. */
    DecimalRange roundedWhateverItsSize() {
        BigDecimal value = value();
        BigDecimal unit = lastSignificantUnit(value);
        if (unit.compareTo(BigDecimal.ONE) <= 0) {
            return DecimalRange.exactly(value);
        }
        BigDecimal half = unit.divide(TWO);
        return DecimalRange.of(value.subtract(half), value.add(half));
    }

    /** What the last digit that is not mere filling counts: 100,000 in 8,900,000 and in 8.9 million. */
    private BigDecimal lastSignificantUnit(BigDecimal value) {
        if (mantissa.scale() > 0) {
            return scale == 1 ? BigDecimal.ONE : BigDecimal.valueOf(scale).movePointLeft(mantissa.scale());
        }
        return value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros().ulp();
    }
}
