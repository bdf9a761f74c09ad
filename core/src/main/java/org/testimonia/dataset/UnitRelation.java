package org.testimonia.dataset;

import java.math.BigDecimal;
import java.util.Optional;

import org.testimonia.figure.DecimalRange;

/**
 * How many of a smaller unit one of a larger unit is: one household is 3 to 6 persons.
 *
 * <p>It is what the dataset's authors hold, not what a source says. Figures of different units are compared only where such
 * a relation is stated.
 *
 * <pre>{@code
 * UnitRelation household = new UnitRelation("household", "person", new BigDecimal(3), new BigDecimal(6));
 * household.inSmaller(DecimalRange.exactly(new BigDecimal(1_000)));     // 3,000 to 6,000 persons
 * }</pre>
 *
 * @param larger the unit that is counted as one
 * @param smaller the unit that it is made of
 * @param least the least number of the smaller unit in one of the larger, more than 0
 * @param most the greatest number
 */
public record UnitRelation(String larger, String smaller, BigDecimal least, BigDecimal most) {

    /** @throws IllegalArgumentException if the units are one, {@code least} is not positive or greater than {@code most} */
    public UnitRelation {
        if (larger.isBlank() || smaller.isBlank() || larger.equals(smaller)) {
            throw new IllegalArgumentException("got \"" + larger + "\" and \"" + smaller + "\", expected two units");
        }
        if (least.signum() <= 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("got " + least + " to " + most + ", expected positive numbers in order");
        }
    }

    /** How many of the smaller unit a number of the larger one is; empty if that number may be negative. */
    public Optional<DecimalRange> inSmaller(DecimalRange count) {
        Optional<BigDecimal> lower = count.lower().filter(number -> number.signum() >= 0);
        return lower.map(number -> count.upper()
                .map(upper -> DecimalRange.of(number.multiply(least), upper.multiply(most)))
                .orElseGet(() -> DecimalRange.atLeast(number.multiply(least))));
    }

    /** The relation in words: {@code one household is 3 to 6 person}. */
    @Override
    public String toString() {
        return "one " + larger + " is " + DecimalRange.of(least, most) + " " + smaller;
    }
}
