package org.testimonia.figure;

import java.math.BigDecimal;

/** Writes a number as an English text does: digits in groups of three, a point before the decimals. */
final class DecimalText {

    private DecimalText() {}

    static String of(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = value.signum() < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + (end - start) / 3);
        text.append(plain, 0, start);
        for (int at = start; at < end; at++) {
            if (at > start && (end - at) % 3 == 0) {
                text.append(',');
            }
            text.append(plain.charAt(at));
        }
        return text.append(plain, end, plain.length()).toString();
    }
}
