package org.testimonia.io;

import org.testimonia.source.Position;

/** How the characters of a text lie in the file, so that a place inside the text can be found there. */
enum Layout {
    /** As they are, from the position on. */
    PLAIN,
    /** As they are, from one character behind the position on. */
    QUOTED,
    /** As they are, but for quotation marks, which are doubled; the position is that of the first character. */
    CSV_QUOTED,
    /** Escaped or folded: only the position of the whole is known. */
    OPAQUE;

    /** The position of the character at an index of the text. */
    Position inside(Position start, String text, int index) {
        if (this == OPAQUE) {
            return start;
        }
        LineCounter place = new LineCounter(start.line(), start.column() + (this == QUOTED ? 1 : 0));
        for (int i = 0; i < Math.min(index, text.length()); i++) {
            place.pass(text.charAt(i));
            if (this == CSV_QUOTED && text.charAt(i) == '"') {
                place.pass('"');
            }
        }
        return place.position(start.file());
    }
}
