package org.testimonia.io;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.dataset.OneLine;

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
        return StringUtils.abbreviate(OneLine.of(head), MAX_LENGTH);
    }
}
