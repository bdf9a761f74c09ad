package org.testimonia.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where numbers stand on an upright line of a height in pixels; zero is always on it, so that heights can be compared. */
final class NumberScale {

    private static final int MOST_TICKS = 5;
    private static final BigDecimal[] STEPS = {BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5)};

    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal step;
    private final double top;
    private final double bottom;

    private NumberScale(BigDecimal least, BigDecimal most, double top, double bottom) {
        this.step = step(most.subtract(least));
        this.least = roundedTo(least, step, RoundingMode.FLOOR);
        this.most = roundedTo(most, step, RoundingMode.CEILING);
        this.top = top;
        this.bottom = bottom;
    }

    /** A scale with room for all numbers between two heights. */
    static NumberScale spanning(Collection<BigDecimal> numbers, double top, double bottom) {
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new NumberScale(least, most.compareTo(least) == 0 ? least.add(BigDecimal.ONE) : most, top, bottom);
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(span.precision() - span.scale() - 2);
        while (true) {
            for (BigDecimal factor : STEPS) {
                BigDecimal candidate = factor.multiply(power);
                if (candidate.multiply(BigDecimal.valueOf(MOST_TICKS - 1L)).compareTo(span) >= 0) {
                    return candidate;
                }
            }
            power = power.scaleByPowerOfTen(1);
        }
    }

    private static BigDecimal roundedTo(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    double y(BigDecimal number) {
        BigDecimal share = number.subtract(least).divide(most.subtract(least), 12, RoundingMode.HALF_EVEN);
        return bottom - share.doubleValue() * (bottom - top);
    }

    /** Round numbers, from the least to the greatest. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal number = least; number.compareTo(most) <= 0; number = number.add(step)) {
            ticks.add(number);
        }
        return ticks;
    }
}
