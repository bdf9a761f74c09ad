package org.testimonia.date;

import org.jspecify.annotations.Nullable;

/** Reads the years of EDTF that stand alone: those with {@code Y}, and those with significant digits. */
final class EdtfYearParser {

    private static final int MOST_DIGITS = 17;

    private final EdtfInput input;

    EdtfYearParser(EdtfInput input) {
        this.input = input;
    }

    /** A year from {@code Y} on, or null and a failure. */
    @Nullable
    LongYear parseLong() {
        int start = input.position();
        input.skip(1);
        boolean negative = input.take('-');
        long coefficient = number("a digit from 1 to 9");
        int exponent = LongYear.NO_EXPONENT;
        if (!input.hasFailed() && input.take('E')) {
            exponent = (int) Math.min(99, exponent());
        }
        if (input.hasFailed() || !isInReach(start, coefficient, exponent)) {
            return null;
        }
        int significant = significantDigits(SignificantDigits.count(LongYear.magnitude(coefficient, exponent)));
        return input.hasFailed()
                ? null
                : new LongYear(negative, coefficient, exponent, significant, input.takeQualifier());
    }

    /** The rest of a year of four digits from {@code S} on, or null and a failure. */
    @Nullable
    EstimatedYear parseEstimated(DatePart year, int start) {
        if (!year.isExact() || year.before() != Qualifier.NONE || year.after() != Qualifier.NONE) {
            input.fail("significant digits of " + year, start, "a year of four digits and nothing else before S");
            return null;
        }
        int significant = significantDigits(4);
        return input.hasFailed()
                ? null
                : new EstimatedYear(year.negative(), year.value(), significant, input.takeQualifier());
    }

    private boolean isInReach(int start, long coefficient, int exponent) {
        if (exponent == LongYear.NO_EXPONENT && coefficient < LongYear.LEAST) {
            input.fail(
                    "year " + input.between(start, input.position()), start, "more than four digits after Y, or no Y");
            return false;
        }
        if (LongYear.magnitude(coefficient, exponent) > Day.MAX_YEAR) {
            input.fail("year " + input.between(start, input.position()), start, "years up to " + Day.MAX_YEAR);
            return false;
        }
        return true;
    }

    /** How many digits are told to be significant: 0 if it is not told, at most the limit. */
    private int significantDigits(int limit) {
        if (!input.take('S')) {
            return 0;
        }
        int start = input.position();
        long significant = number("a digit from 1 to 9");
        if (!input.hasFailed() && significant > limit) {
            input.fail(significant + " significant digits", start, "1 to " + limit);
        }
        return (int) significant;
    }

    private long exponent() {
        if (input.peek() == '0' && !EdtfInput.isDigit(input.peek(1))) {
            input.skip(1);
            return 0;
        }
        return number("a digit");
    }

    /** A number that does not begin with 0; one of too many digits gives a greater one than any year. */
    private long number(String expected) {
        if (!EdtfInput.isDigit(input.peek()) || input.peek() == '0') {
            input.fail(expected);
            return 0;
        }
        long number = 0;
        for (int digits = 0; EdtfInput.isDigit(input.peek()); digits++) {
            number = digits < MOST_DIGITS ? 10 * number + input.peek() - '0' : Long.MAX_VALUE;
            input.skip(1);
        }
        return number;
    }
}
