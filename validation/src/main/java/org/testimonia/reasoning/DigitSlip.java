package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.Optional;

/** A slip of the pen that turns one whole number into another. */
public enum DigitSlip {
    ONE_DIGIT_WRONG("one digit differs"),
    TWO_DIGITS_SWAPPED("two neighbouring digits are swapped"),
    ONE_DIGIT_MISSING("one digit is missing");

    private final String words;

    DigitSlip(String words) {
        this.words = words;
    }

    /** What happened, for a sentence. */
    public String words() {
        return words;
    }

    /** The slip that explains the difference of two whole numbers of two digits or more, if one does. */
    public static Optional<DigitSlip> between(BigDecimal first, BigDecimal second) {
        if (!isWhole(first) || !isWhole(second) || first.compareTo(second) == 0) {
            return Optional.empty();
        }
        String a = first.toBigInteger().toString();
        String b = second.toBigInteger().toString();
        if (Math.min(a.length(), b.length()) < 2) {
            return Optional.empty();
        }
        if (a.length() == b.length()) {
            return ofSameLength(a, b);
        }
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return lacksOneDigit(longer, shorter) ? Optional.of(ONE_DIGIT_MISSING) : Optional.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<DigitSlip> ofSameLength(String a, String b) {
        int first = firstDifference(a, b);
        if (a.substring(first + 1).equals(b.substring(first + 1))) {
            return Optional.of(ONE_DIGIT_WRONG);
        }
        boolean swapped = first + 1 < a.length()
                && a.charAt(first) == b.charAt(first + 1)
                && a.charAt(first + 1) == b.charAt(first)
                && a.substring(first + 2).equals(b.substring(first + 2));
        return swapped ? Optional.of(TWO_DIGITS_SWAPPED) : Optional.empty();
    }

    private static boolean lacksOneDigit(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = firstDifference(longer, shorter);
        return longer.substring(at + 1).equals(shorter.substring(at));
    }

    private static int firstDifference(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
