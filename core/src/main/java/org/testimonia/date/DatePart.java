package org.testimonia.date;

/**
 * The year, month or day of a date as EDTF writes it: digits, any of which may be {@code X}, and qualifiers.
 *
 * @param negative whether a minus stands before the digits; only years have one
 * @param value the number, with 0 for each unspecified digit
 * @param unspecified the places of unspecified digits: bit 0 for the last digit, bit 1 for the one before, …
 * @param width how many digits are written: 4 for a year, 2 for a month or day, 0 for no part at all
 * @param before the qualifier to the left, of this part alone
 * @param after the qualifier to the right, of this part and all left of it
 */
public record DatePart(boolean negative, int value, int unspecified, int width, Qualifier before, Qualifier after) {

    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};

    /** No part: the day of a date that has none. */
    public static final DatePart NONE = new DatePart(false, 0, 0, 0, Qualifier.NONE, Qualifier.NONE);

    private static final DatePart[] TWO_DIGITS = twoDigits();

    /** @throws IllegalArgumentException if the digits do not fit the width, or an unspecified one is not 0 */
    public DatePart {
        boolean fits = (width == 0 || width == 2 || width == 4)
                && value >= 0
                && value < POWERS_OF_TEN[width]
                && unspecified >> width == 0
                && (!negative || (width == 4 && value + unspecified > 0))
                && (width > 0 || (value == 0 && before == Qualifier.NONE && after == Qualifier.NONE));
        if (!fits || !isZeroWhereUnspecified(value, unspecified)) {
            throw new IllegalArgumentException("value " + value + ", unspecified " + unspecified + ", width " + width
                    + ", expected a year of four digits or a month or day of two, and not -0000");
        }
    }

    /** A month or day, all digits known and nothing qualified. */
    static DatePart ofTwoDigits(int value) {
        return TWO_DIGITS[value];
    }

    /** A year from -9999 to 9999, all digits known and nothing qualified. */
    static DatePart ofYear(int year) {
        return new DatePart(year < 0, Math.abs(year), 0, 4, Qualifier.NONE, Qualifier.NONE);
    }

    /** Whether the part is there. */
    public boolean isPresent() {
        return width > 0;
    }

    /** Whether every digit is known. */
    public boolean isExact() {
        return unspecified == 0;
    }

    /** Whether no digit is known. */
    public boolean isWhollyUnspecified() {
        return width > 0 && unspecified == (1 << width) - 1;
    }

    DatePart qualified(Qualifier newBefore, Qualifier newAfter) {
        boolean same = newBefore == before && newAfter == after;
        return same ? this : new DatePart(negative, value, unspecified, width, newBefore, newAfter);
    }

    /** The least number, sign aside, that the digits allow. */
    int least() {
        return value;
    }

    /** The greatest number, sign aside, that the digits allow. */
    int greatest() {
        int greatest = value;
        for (int place = 0; place < width; place++) {
            if ((unspecified >> place & 1) == 1) {
                greatest += 9 * POWERS_OF_TEN[place];
            }
        }
        return greatest;
    }

    /** Whether the digits of the number, sign aside, agree with those that are known. */
    boolean matches(int number) {
        if (unspecified == 0) {
            return number == value;
        }
        int rest = number;
        int known = value;
        for (int place = 0; place < width; place++) {
            if ((unspecified >> place & 1) == 0 && rest % 10 != known % 10) {
                return false;
            }
            rest /= 10;
            known /= 10;
        }
        return rest == 0;
    }

    void appendTo(StringBuilder text) {
        text.append(before.symbol());
        if (negative) {
            text.append('-');
        }
        for (int place = width - 1; place >= 0; place--) {
            boolean known = (unspecified >> place & 1) == 0;
            text.append(known ? (char) ('0' + value / POWERS_OF_TEN[place] % 10) : 'X');
        }
        text.append(after.symbol());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(width + 3);
        appendTo(text);
        return text.toString();
    }

    private static boolean isZeroWhereUnspecified(int value, int unspecified) {
        if (unspecified == 0) {
            return true;
        }
        int rest = value;
        for (int mask = unspecified; mask != 0; mask >>= 1) {
            if ((mask & 1) == 1 && rest % 10 != 0) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    private static DatePart[] twoDigits() {
        DatePart[] parts = new DatePart[100];
        for (int value = 0; value < parts.length; value++) {
            parts[value] = new DatePart(false, value, 0, 2, Qualifier.NONE, Qualifier.NONE);
        }
        return parts;
    }
}
