package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads what most figures are, digits alone or with commas, without cutting it into tokens. */
final class PlainDigits {

    private static final int MAX_DIGITS = 18;
    private static final int GROUP = 3;

    private PlainDigits() {}

    /** The figure; empty if the text is anything else, which is not to say that it is none. */
    static Optional<Figure> read(String text, FigurePolicy policy) {
        int length = text.length();
        if (length == 0 || length > MAX_DIGITS) {
            return Optional.empty();
        }
        int comma = text.indexOf(',');
        if (comma >= 0 && !hasGroups(text, comma, policy.numbers())) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (DigitScanner.isDigit(c)) {
                value = value * 10 + c - '0';
            } else if (c != ',') {
                return Optional.empty();
            }
        }
        return Optional.of(figure(value, text, policy));
    }

    /** Whether every comma stands before a group of three, the first at {@code comma}. */
    private static boolean hasGroups(String text, int comma, NumberStyle style) {
        boolean english = style == NumberStyle.UNSTATED || style == NumberStyle.ENGLISH;
        if (!english || comma == 0 || comma > GROUP || text.charAt(0) == '0') {
            return false;
        }
        for (int i = comma; i < text.length(); i++) {
            boolean due = (i - comma) % (GROUP + 1) == 0;
            if (due != (text.charAt(i) == ',')) {
                return false;
            }
        }
        return (text.length() - comma) % (GROUP + 1) == 0;
    }

    private static Figure figure(long value, String text, FigurePolicy policy) {
        BigDecimal number = BigDecimal.valueOf(value);
        if (value % 10 != 0) {
            DecimalRange exactly = DecimalRange.exactly(number);
            return new Figure(FigureKind.EXACT, exactly, exactly, number, text, null);
        }
        return new FigurePhrase(Wording.PLAIN, new Numeral(number, 1), Optional.empty())
                .figure(text, policy, Optional.empty());
    }
}
