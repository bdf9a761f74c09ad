package org.testimonia.io;

import org.apache.commons.lang3.StringUtils;

/** White space around and between words, the no-break space of web pages included. */
final class Blanks {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Blanks() {}

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String[] words(String text) {
        return StringUtils.split(text.replace(NO_BREAK_SPACE, ' '));
    }

    private static boolean isBlank(char c) {
        return c == NO_BREAK_SPACE || Character.isWhitespace(c);
    }
}
