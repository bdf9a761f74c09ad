package org.testimonia.dataset;

/** Makes text from files fit for a message: whatever it holds, a reader sees one line, and a terminal takes no orders. */
public final class OneLine {

    private OneLine() {}

    /** The text with every line end and control character shown as a space. */
    public static String of(String text) {
        int first = firstControl(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text);
        for (int i = first; i < line.length(); i++) {
            if (isControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static int firstControl(String text) {
        int at = 0;
        while (at < text.length() && !isControl(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Control characters, line and paragraph separators, and marks that turn the direction of writing. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
