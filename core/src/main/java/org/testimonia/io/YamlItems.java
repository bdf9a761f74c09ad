package org.testimonia.io;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.source.Position;

/**
 * Splits a YAML text into the items of its list by their indentation alone.
 *
 * <p>A text that is no block list ({@code - …} on lines of one indentation) is one piece.
 */
final class YamlItems {

    private final RewindableReader text;
    private final String file;
    private final LineCounter place = new LineCounter();
    private long offset;
    private int indentation = -1;

    YamlItems(RewindableReader text, String file) {
        this.text = text;
        this.file = file;
    }

    /**
     * A piece of the text.
     *
     * @param text its lines
     * @param start where they start
     * @param isListItem whether it starts with {@code -}
     * @param strayAt the index in the text from which on lines stand that are less indented than an item's; -1 for none
     * @param strayLine the line number of the first of them
     * @param tooLong whether it was longer than can be kept; then the text is only its start
     */
    record Item(String text, Position start, boolean isListItem, int strayAt, int strayLine, boolean tooLong) {

        Optional<Item> strayFrom() {
            return strayAt < 0
                    ? Optional.empty()
                    : Optional.of(new Item(
                            text.substring(strayAt), new Position(start.file(), strayLine, 1), false, -1, 1, false));
        }

        Item withoutStrayLines() {
            return new Item(text.substring(0, strayAt), start, isListItem, -1, 1, false);
        }
    }

    /** The next piece, or null at the end of the text. */
    @Nullable
    Item next() {
        passFiller();
        if (text.charAt(offset) < 0) {
            return null;
        }
        if (indentation < 0) {
            indentation = isDash(offset + indentAt(offset)) ? indentAt(offset) : Integer.MAX_VALUE;
        }
        return piece();
    }

    private Item piece() {
        Position start = place.position(file);
        boolean isListItem = startsItem();
        StringBuilder lines = new StringBuilder();
        int strayAt = -1;
        int strayLine = 1;
        boolean tooLong = false;
        do {
            if (strayAt < 0 && !lines.isEmpty() && isStray()) {
                strayAt = lines.length();
                strayLine = place.line();
            }
            tooLong |= !passLine(lines);
        } while (text.charAt(offset) >= 0 && !startsItem() && !isDocumentMarker());
        return new Item(lines.toString(), start, isListItem, tooLong ? -1 : strayAt, strayLine, tooLong);
    }

    private boolean startsItem() {
        return indentation != Integer.MAX_VALUE && indentAt(offset) == indentation && isDash(offset + indentation);
    }

    private boolean isStray() {
        int indent = indentAt(offset);
        int first = text.charAt(offset + indent);
        return indentation != Integer.MAX_VALUE && indent <= indentation && !endsLine(first) && first != '#';
    }

    private boolean isDash(long at) {
        int behind = text.charAt(at + 1);
        return text.charAt(at) == '-' && (behind == ' ' || behind == '\t' || endsLine(behind));
    }

    private boolean isDocumentMarker() {
        return text.hasAt(offset, "---") || text.hasAt(offset, "...");
    }

    private int indentAt(long lineStart) {
        int indent = 0;
        while (text.charAt(lineStart + indent) == ' ' && indent < Limits.SHOWN_CHARS) {
            indent++;
        }
        return indent;
    }

    private void passFiller() {
        while (text.charAt(offset) >= 0 && isFiller()) {
            passLine(new StringBuilder());
        }
    }

    /** Blank lines, comments and document markers stand between items. */
    private boolean isFiller() {
        int first = text.charAt(offset + indentAt(offset));
        boolean bareMarker = isDocumentMarker() && endsLine(text.charAt(offset + 3));
        return first == '#' || endsLine(first) || bareMarker;
    }

    /** Passes a line and adds it, as long as there is room; says whether there was. */
    private boolean passLine(StringBuilder lines) {
        boolean room = true;
        while (!endsLine(text.charAt(offset))) {
            room &= passOne(lines);
        }
        if (text.charAt(offset) == '\r' && text.charAt(offset + 1) == '\n') {
            passOne(lines);
        }
        if (text.charAt(offset) >= 0) {
            passOne(lines);
        }
        return room;
    }

    private boolean passOne(StringBuilder lines) {
        char c = (char) text.charAt(offset);
        boolean room = lines.length() < Limits.RECORD_CHARS;
        if (room) {
            lines.append(c);
        }
        place.pass(c);
        offset++;
        text.release(offset);
        return room;
    }

    private static boolean endsLine(int c) {
        return c < 0 || c == '\n' || c == '\r';
    }
}
