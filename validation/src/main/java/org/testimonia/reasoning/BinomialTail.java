package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How likely it is that chance does something at least so often.
 *
 * <p>The sum of the binomial distribution from a count upwards, term by term, each from the one before it, in decimals of
 * 34 digits; at least 20 of the result's are right.
 */
final class BinomialTail {

    /** What its arguments are best made with. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-25");

    private BinomialTail() {}

    /**
     * The probability of at least {@code count} successes.
     *
     * @param count the successes, 0 to {@code trials}
     * @param trials the independent trials
     * @param share the probability of success in each, above 0 and below 1
     */
    static BigDecimal atLeast(int count, int trials, BigDecimal share) {
        if (count < 0 || count > trials || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(count + " of " + trials + " at " + share
                    + ", expected a count within the trials and a share within 0 and 1");
        }
        BigDecimal odds = share.divide(BigDecimal.ONE.subtract(share), DIGITS);
        BigDecimal mean = share.multiply(BigDecimal.valueOf(trials));
        BigDecimal term = exactly(count, trials, share);
        BigDecimal sum = term;
        for (int k = count; k < trials && !isOver(k, mean, term, sum); k++) {
            term = term.multiply(odds, DIGITS)
                    .multiply(BigDecimal.valueOf(trials - k), DIGITS)
                    .divide(BigDecimal.valueOf(k + 1L), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.min(BigDecimal.ONE);
    }

    /** Whether the terms to come add nothing: beyond the mean each is smaller than the one before. */
    private static boolean isOver(int k, BigDecimal mean, BigDecimal term, BigDecimal sum) {
        return mean.compareTo(BigDecimal.valueOf(k)) < 0 && term.compareTo(sum.multiply(NEGLIGIBLE)) < 0;
    }

    private static BigDecimal exactly(int count, int trials, BigDecimal share) {
        BigDecimal probability =
                share.pow(count, DIGITS).multiply(BigDecimal.ONE.subtract(share).pow(trials - count, DIGITS), DIGITS);
        int chosen = Math.min(count, trials - count);
        for (int i = 1; i <= chosen; i++) {
            probability = probability
                    .multiply(BigDecimal.valueOf((long) trials - chosen + i), DIGITS)
                    .divide(BigDecimal.valueOf(i), DIGITS);
        }
        return probability;
    }
}
