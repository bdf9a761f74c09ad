package org.testimonia.date;

/**
 * A year written with {@code Y}: of five digits or more ({@code Y-12000}), with an exponent ({@code Y17E7}), or with
 * only some of its digits significant ({@code Y171010000S3}).
 *
 * @param negative whether the year is before year 0
 * @param coefficient the digits after {@code Y}, not 0; at least 10,000 without an exponent
 * @param exponent by which power of ten they are multiplied, or {@link #NO_EXPONENT}
 * @param significantDigits how many digits of the year count, or 0 if all do
 * @param qualifier on the whole
 */
public record LongYear(boolean negative, long coefficient, int exponent, int significantDigits, Qualifier qualifier)
        implements SingleDate {

    /** The exponent of a year that is written out. */
    public static final int NO_EXPONENT = -1;

    /** The least year, sign aside, that is written with Y and no exponent. */
    static final long LEAST = 10_000;

    /** No exponent above it gives a year that has days. */
    private static final int GREATEST_EXPONENT = 16;

    /** @throws IllegalArgumentException if it is not such a year, or beyond {@link Day#MAX_YEAR} */
    public LongYear {
        long magnitude = magnitude(coefficient, exponent);
        boolean shaped = coefficient > 0 && exponent >= NO_EXPONENT && (exponent >= 0 || coefficient >= LEAST);
        if (!shaped || magnitude > Day.MAX_YEAR) {
            throw new IllegalArgumentException("year " + coefficient + " with exponent " + exponent
                    + ", expected one of five digits or an exponent, up to " + Day.MAX_YEAR);
        }
        if (significantDigits < 0 || significantDigits > SignificantDigits.count(magnitude)) {
            throw new IllegalArgumentException(
                    significantDigits + " significant digits, expected up to " + SignificantDigits.count(magnitude));
        }
    }

    static LongYear of(long year) {
        return new LongYear(year < 0, Math.abs(year), NO_EXPONENT, 0, Qualifier.NONE);
    }

    /** The year, sign aside, or more than {@link Day#MAX_YEAR} if it has no days. */
    static long magnitude(long coefficient, int exponent) {
        if (exponent > GREATEST_EXPONENT) {
            return Long.MAX_VALUE;
        }
        long magnitude = coefficient;
        for (int i = 0; i < exponent && magnitude <= Day.MAX_YEAR; i++) {
            magnitude *= 10;
        }
        return magnitude;
    }

    /** The year named, whatever digits count. */
    public long year() {
        long magnitude = magnitude(coefficient, exponent);
        return negative ? -magnitude : magnitude;
    }

    @Override
    public DayRange range() {
        long magnitude = magnitude(coefficient, exponent);
        return SignificantDigits.range(negative, magnitude, SignificantDigits.count(magnitude), significantDigits);
    }

    @Override
    public DayRange range(DatePolicy policy) {
        return isApproximate() ? policy.approximate().widen(range(), Precision.YEAR) : range();
    }

    @Override
    public Period whole() {
        return significantDigits > 0 ? period() : Period.whole(range());
    }

    @Override
    public LongYear canonical() {
        return this;
    }

    @Override
    public String edtf() {
        return (negative ? "Y-" : "Y")
                + coefficient
                + (exponent >= 0 ? "E" + exponent : "")
                + (significantDigits > 0 ? "S" + significantDigits : "")
                + qualifier.symbol();
    }

    @Override
    public String toString() {
        return edtf();
    }

    @Override
    public LongYear qualified(Qualifier further) {
        return new LongYear(negative, coefficient, exponent, significantDigits, qualifier.and(further));
    }
}
