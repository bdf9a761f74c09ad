package org.testimonia.io;

import org.apache.commons.lang3.StringUtils;

/** How a message shows what was found: on one line, and not longer than a reader wants. */
final class Quoting {

    private static final int MAX_LENGTH = 60;

    private Quoting() {}

    /** {@code got "19x8"}. */
    static String got(String text) {
        return "got \"" + abbreviate(text) + "\"";
    }

    static String abbreviate(String text) {
        String head = text.length() > 2 * MAX_LENGTH ? text.substring(0, 2 * MAX_LENGTH) : text;
        return StringUtils.abbreviate(oneLine(head), MAX_LENGTH);
    }

    /** The text with every line end and control character shown as a space. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return line.toString();
    }
}
