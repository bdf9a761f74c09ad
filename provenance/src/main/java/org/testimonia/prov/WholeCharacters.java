package org.testimonia.prov;

import java.nio.charset.StandardCharsets;

/** Texts that can be written in UTF-8. */
final class WholeCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private WholeCharacters() {}

    /** The text with U+FFFD for each half of a character. */
    static String of(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? REPLACEMENT : sign)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
