package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A change from one positive number to another within some years, held against what a yearly rate allows.
 *
 * <p>A rate of 0.5 lets a number grow to at most 1.5 times itself within a year, or shrink to no less than half; in
 * {@code n} years that compounds to {@code 1.5^n} and {@code 0.5^n}. Where digits are cut off, they are cut off so that
 * more is allowed.
 *
 * @param from the number before, positive
 * @param to the number after, positive
 * @param years the years, at least 1
 */
record CompoundChange(BigDecimal from, BigDecimal to, long years) {

    private static final int DIGITS = 200;
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.UP);
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.DOWN);
    private static final int PLACES = 4;

    CompoundChange {
        if (from.signum() <= 0 || to.signum() <= 0 || years < 1) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + " in " + years + " years, expected positive numbers, and a year");
        }
    }

    private boolean isRise() {
        return to.compareTo(from) > 0;
    }

    /** Whether it is more than the rate allows. */
    boolean isBeyond(BigDecimal rate) {
        return excess(rate) > 0;
    }

    /**
     * The least rate that allows it, as a fraction cut off after four decimals: 0.5 for a rise by half within a year, -0.5
     * for a fall by half.
     */
    BigDecimal perYear() {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = isRise()
                ? to.divide(from, 0, RoundingMode.UP)
                        .movePointRight(PLACES)
                        .toBigInteger()
                        .add(BigInteger.ONE)
                : BigInteger.TEN.pow(PLACES);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (excess(new BigDecimal(middle, PLACES)) >= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigDecimal rate = new BigDecimal(isRise() ? low : low.negate(), PLACES).stripTrailingZeros();
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }

    /** Positive if the change is more than the rate allows, zero if it is just that, negative if it is less. */
    private int excess(BigDecimal rate) {
        BigDecimal factor = isRise() ? BigDecimal.ONE.add(rate) : BigDecimal.ONE.subtract(rate);
        MathContext rounding = isRise() ? UP : DOWN;
        if (factor.signum() <= 0) {
            return -1;
        }
        BigDecimal allowed = from;
        BigDecimal step = factor;
        for (long left = years; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                allowed = allowed.multiply(step, rounding);
            }
            boolean moreToCome = left > 1;
            if (moreToCome && (isShortOf(allowed) || isShortOf(from.multiply(step, rounding)))) {
                return -1;
            }
            step = step.multiply(step, rounding);
        }
        return isRise() ? to.compareTo(allowed) : allowed.compareTo(to);
    }

    /** Whether the change ends before this number, so that no further year matters. */
    private boolean isShortOf(BigDecimal allowed) {
        return isRise() ? to.compareTo(allowed) < 0 : to.compareTo(allowed) > 0;
    }
}
