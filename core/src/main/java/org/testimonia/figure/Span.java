package org.testimonia.figure;

/** A part of a text, from {@code start} to before {@code end}. */
record Span(int start, int end) {

    private static final String OPENING = "\"'“‘«‹„‚”’»›";
    private static final String CLOSING = "\"'”’»›“‘”’«‹";

    /** The whole text without white space at its ends, nor one pair of quotation marks, nor white space in these. */
    static Span ofContent(CharSequence text) {
        Span stripped = new Span(0, text.length()).stripped(text);
        return stripped.isQuoted(text) ? new Span(stripped.start + 1, stripped.end - 1).stripped(text) : stripped;
    }

    private Span stripped(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && TokenScanner.isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && TokenScanner.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean isQuoted(CharSequence text) {
        if (end - start < 2) {
            return false;
        }
        int quote = OPENING.indexOf(text.charAt(start));
        return quote >= 0 && CLOSING.charAt(quote) == text.charAt(end - 1);
    }
}
