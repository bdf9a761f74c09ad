package org.testimonia.figure;

import java.math.BigDecimal;

/** Writes a number in digits. */
final class DecimalText {

    private static final int GROUP = 3;

    private DecimalText() {}

    /** As an English text does: digits in groups of three, a point before the decimals. */
    static String of(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = value.signum() < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + (end - start) / GROUP);
        text.append(plain, 0, start);
        for (int at = start; at < end; at++) {
            if (at > start && (end - at) % GROUP == 0) {
                text.append(',');
            }
            text.append(plain.charAt(at));
        }
        return text.append(plain, end, plain.length()).toString();
    }

    /** Plainly and with no separators, so that it reads back as the same number in every style. */
    static String unambiguous(BigDecimal value) {
        return unambiguous(value, NumberStyle.UNSTATED, true);
    }

    /**
     * Plainly and with no separators, so that it reads back as the same number in one style.
     *
     * @param mayAddZero whether a zero after the decimals says nothing more
     */
    static String unambiguous(BigDecimal value, NumberStyle style, boolean mayAddZero) {
        String plain = value.toPlainString();
        if (style == NumberStyle.CONTINENTAL) {
            return plain.replace('.', ',');
        }
        int point = plain.indexOf('.');
        boolean likeGroup = point >= 0 && plain.length() - point == GROUP + 1 && style != NumberStyle.ENGLISH;
        if (!likeGroup) {
            return plain;
        }
        return mayAddZero ? plain + "0" : plain.replace('.', Marks.RAISED_POINT);
    }
}
