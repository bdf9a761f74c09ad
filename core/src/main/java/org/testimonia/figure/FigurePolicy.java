package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How numbers are written, and how far a figure may be from the number that its words state.
 *
 * <pre>{@code
 * FigurePolicy generous = FigurePolicy.STANDARD
 *         .withName("generous")
 *         .withApproximateWithin(new BigDecimal("0.25"));
 * }</pre>
 *
 * @param name what reports call this policy
 * @param rounds whether a number that ends in zeros is taken as rounded to its significant digits; if not, it is exact
 * @param exactBelow numbers closer to zero than this were counted, and are exact even if they end in zeros
 * @param approximateWithin the part of a number by which "about" may miss it, from 0 to 1: 0.10 makes "about 500"
 *     450 to 550
 * @param neverNegative whether figures count things, so that "at most 500" begins at 0
 * @param numbers what points and commas in numbers mean
 */
public record FigurePolicy(
        String name,
        boolean rounds,
        long exactBelow,
        BigDecimal approximateWithin,
        boolean neverNegative,
        NumberStyle numbers) {

    /** Trailing zeros are rounding from 1,000 on, "about" is within a tenth, nothing is less than 0, no number style. */
    public static final FigurePolicy STANDARD =
            new FigurePolicy("standard", true, 1_000, new BigDecimal("0.10"), true, NumberStyle.UNSTATED);

    /** As {@link #STANDARD}, but every number means itself: 8,900,000 is exact. */
    public static final FigurePolicy EXACT = STANDARD.withName("exact").withRounds(false);

    private static final int MAX_PRECISION = 20;

    /**
     * @throws IllegalArgumentException if the name is blank, {@code exactBelow} is negative, or
     *     {@code approximateWithin} is not between 0 and 1 or has more than 20 digits
     */
    public FigurePolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(numbers, "numbers");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a policy needs a name");
        }
        if (exactBelow < 0) {
            throw new IllegalArgumentException("exactBelow is " + exactBelow + ", expected 0 or more");
        }
        if (approximateWithin.signum() < 0 || approximateWithin.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("approximateWithin is " + approximateWithin + ", expected 0 to 1");
        }
        if (approximateWithin.precision() > MAX_PRECISION || approximateWithin.scale() > MAX_PRECISION) {
            throw new IllegalArgumentException(
                    "approximateWithin is " + approximateWithin + ", expected at most " + MAX_PRECISION + " digits");
        }
    }

    public FigurePolicy withName(String newName) {
        return new FigurePolicy(newName, rounds, exactBelow, approximateWithin, neverNegative, numbers);
    }

    public FigurePolicy withRounds(boolean newRounds) {
        return new FigurePolicy(name, newRounds, exactBelow, approximateWithin, neverNegative, numbers);
    }

    public FigurePolicy withExactBelow(long newExactBelow) {
        return new FigurePolicy(name, rounds, newExactBelow, approximateWithin, neverNegative, numbers);
    }

    public FigurePolicy withApproximateWithin(BigDecimal newApproximateWithin) {
        return new FigurePolicy(name, rounds, exactBelow, newApproximateWithin, neverNegative, numbers);
    }

    public FigurePolicy withNeverNegative(boolean newNeverNegative) {
        return new FigurePolicy(name, rounds, exactBelow, approximateWithin, newNeverNegative, numbers);
    }

    public FigurePolicy withNumbers(NumberStyle newNumbers) {
        return new FigurePolicy(name, rounds, exactBelow, approximateWithin, neverNegative, newNumbers);
    }
}
