package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All decimal numbers between two ends.
 *
 * <p>Both ends belong to the range, and either may be missing: a range without an upper end has no greatest number.
 * A range is never empty; where nothing is left, the result is an empty {@link Optional}. Arithmetic is exact. Ends
 * are compared as numbers, so that {@code exactly(1.0)} equals {@code exactly(1.00)}.
 *
 * <p>An end has at most 1,000 digits before the decimal point and as many after it; what is longer is
 * refused with an {@link IllegalArgumentException}, so that no number is too large to be written out.
 *
 * <pre>{@code
 * DecimalRange rounded = DecimalRange.of(new BigDecimal("8850000"), new BigDecimal("8950000"));
 * rounded.contains(new BigDecimal("8900001"));                        // true
 * rounded.gap(DecimalRange.exactly(new BigDecimal("8305454")));       // 544546
 * rounded.toString();                                                 // "8,850,000 to 8,950,000"
 * }</pre>
 */
public final class DecimalRange implements Comparable<DecimalRange> {

    /** Every number. */
    public static final DecimalRange ANY = new DecimalRange(null, null);

    private static final int MAX_DIGITS = 1_000;

    private static final Comparator<@Nullable BigDecimal> MISSING_IS_LEAST =
            Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder());
    private static final Comparator<@Nullable BigDecimal> MISSING_IS_GREATEST =
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder());

    private final @Nullable BigDecimal lower;
    private final @Nullable BigDecimal upper;

    private DecimalRange(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * The numbers from {@code lower} to {@code upper}, both inclusive.
     *
     * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}
     */
    public static DecimalRange of(BigDecimal lower, BigDecimal upper) {
        BigDecimal from = normalized(lower);
        BigDecimal to = normalized(upper);
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "lower end " + DecimalText.of(from) + " is greater than upper end " + DecimalText.of(to));
        }
        return new DecimalRange(from, to);
    }

    /** The one number {@code value}. */
    public static DecimalRange exactly(BigDecimal value) {
        BigDecimal both = normalized(value);
        return new DecimalRange(both, both);
    }

    /** {@code lower} and everything greater. */
    public static DecimalRange atLeast(BigDecimal lower) {
        return new DecimalRange(normalized(lower), null);
    }

    /** {@code upper} and everything less, negative numbers too. */
    public static DecimalRange atMost(BigDecimal upper) {
        return new DecimalRange(null, normalized(upper));
    }

    /** The least number of the range, empty if there is none. */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower);
    }

    /** The greatest number of the range, empty if there is none. */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper);
    }

    /** Whether the range is a single number. */
    public boolean isExact() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    public boolean contains(BigDecimal value) {
        return (lower == null || lower.compareTo(value) <= 0) && (upper == null || upper.compareTo(value) >= 0);
    }

    /** Whether every number of {@code other} is in this range. */
    public boolean contains(DecimalRange other) {
        return MISSING_IS_LEAST.compare(lower, other.lower) <= 0
                && MISSING_IS_GREATEST.compare(upper, other.upper) >= 0;
    }

    /** Whether the two share a number; ends that touch do. */
    public boolean overlaps(DecimalRange other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number of this range is less than every number of {@code other}. */
    public boolean isBelow(DecimalRange other) {
        return upper != null && other.lower != null && upper.compareTo(other.lower) < 0;
    }

    /** The distance of the nearest ends, zero if the two overlap. */
    public BigDecimal gap(DecimalRange other) {
        BigDecimal up = distance(upper, other.lower);
        return up.signum() > 0 ? up : distance(other.upper, lower);
    }

    /** All sums of a number of this range and one of {@code other}. */
    public DecimalRange plus(DecimalRange other) {
        return new DecimalRange(sum(lower, other.lower), sum(upper, other.upper));
    }

    /** All differences of a number of this range and one of {@code other}. */
    public DecimalRange minus(DecimalRange other) {
        return new DecimalRange(difference(lower, other.upper), difference(upper, other.lower));
    }

    /** The smallest range that contains both, and with them whatever lies between. */
    public DecimalRange hull(DecimalRange other) {
        return new DecimalRange(
                MISSING_IS_LEAST.compare(lower, other.lower) <= 0 ? lower : other.lower,
                MISSING_IS_GREATEST.compare(upper, other.upper) >= 0 ? upper : other.upper);
    }

    /** The numbers that are in both, empty if there are none. */
    public Optional<DecimalRange> intersection(DecimalRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DecimalRange(
                MISSING_IS_LEAST.compare(lower, other.lower) >= 0 ? lower : other.lower,
                MISSING_IS_GREATEST.compare(upper, other.upper) <= 0 ? upper : other.upper));
    }

    /** Orders by the lower end, then by the upper; a missing lower end comes first, a missing upper end last. */
    @Override
    public int compareTo(DecimalRange other) {
        int byLower = MISSING_IS_LEAST.compare(lower, other.lower);
        return byLower != 0 ? byLower : MISSING_IS_GREATEST.compare(upper, other.upper);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecimalRange range && compareTo(range) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /** The range in words: {@code 67}, {@code 100 to 200}, {@code at least 5}, {@code at most 5}, {@code any number}. */
    @Override
    public String toString() {
        if (lower == null) {
            return upper == null ? "any number" : "at most " + DecimalText.of(upper);
        }
        if (upper == null) {
            return "at least " + DecimalText.of(lower);
        }
        return isExact() ? DecimalText.of(lower) : DecimalText.of(lower) + " to " + DecimalText.of(upper);
    }

    /** One form for each number: no trailing zeros after the decimal point, no exponent. */
    static BigDecimal normalized(BigDecimal value) {
        long whole = (long) value.precision() - value.scale();
        if (whole > MAX_DIGITS || value.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException("a number of " + value.precision() + " digits and scale " + value.scale()
                    + " has more than " + MAX_DIGITS + " digits before or after its point");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal distance(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null
                ? BigDecimal.ZERO
                : normalized(to.subtract(from).max(BigDecimal.ZERO));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null || two == null ? null : normalized(one.add(two));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null || two == null ? null : normalized(one.subtract(two));
    }
}
