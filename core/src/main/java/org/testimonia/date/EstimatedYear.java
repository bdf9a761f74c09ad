package org.testimonia.date;

/**
 * A year of four digits of which only the first count: {@code 1950S2} is estimated as 1950 and somewhere in 1900 to
 * 1999.
 *
 * @param negative whether the year is before year 0
 * @param magnitude the year, sign aside, up to 9999
 * @param significantDigits how many of the four digits count, 1 to 4
 * @param qualifier on the whole
 */
public record EstimatedYear(boolean negative, int magnitude, int significantDigits, Qualifier qualifier)
        implements SingleDate {

    private static final int WIDTH = 4;

    /** @throws IllegalArgumentException if it is not such a year */
    public EstimatedYear {
        if (magnitude < 0 || magnitude > 9999 || (negative && magnitude == 0)) {
            throw new IllegalArgumentException("year " + magnitude + ", expected 0000 to 9999, and not -0000");
        }
        if (significantDigits < 1 || significantDigits > WIDTH) {
            throw new IllegalArgumentException(significantDigits + " significant digits, expected 1 to 4");
        }
    }

    @Override
    public DayRange range() {
        return SignificantDigits.range(negative, magnitude, WIDTH, significantDigits);
    }

    @Override
    public DayRange range(DatePolicy policy) {
        return isApproximate() ? policy.approximate().widen(range(), Precision.YEAR) : range();
    }

    @Override
    public EstimatedYear qualified(Qualifier further) {
        return new EstimatedYear(negative, magnitude, significantDigits, qualifier.and(further));
    }

    @Override
    public EstimatedYear canonical() {
        return this;
    }

    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder(8).append(negative ? "-" : "");
        Day.appendPadded(text, magnitude, WIDTH);
        return text.append('S')
                .append(significantDigits)
                .append(qualifier.symbol())
                .toString();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
