package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms.
 *
 * @param numerator with the sign
 * @param denominator positive
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int DIGITS = 10;

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    int signum() {
        return numerator.signum();
    }

    Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction plus(Fraction other) {
        return minus(other.negate());
    }

    Fraction minus(Fraction other) {
        return reduced(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** As a decimal number, rounded where its digits do not end. */
    BigDecimal toDecimal(RoundingMode rounding) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DIGITS, rounding)
                .stripTrailingZeros();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
