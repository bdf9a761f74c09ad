package org.testimonia.io;

import java.util.Collection;
import java.util.Set;

/**
 * Finds where to go on behind a broken record of a JSON text.
 *
 * <p>In a list, the next record is the next <code>{</code> that is followed by the name of a known field, or that starts a
 * line; in a text of lines, it is the next line. Brackets and quotation marks of the broken record itself cannot be
 * trusted.
 */
final class JsonResumption {

    private final RewindableReader text;
    private final String file;
    private final Set<String> keys;
    private final int longestKey;
    private LineCounter place;
    private long offset;

    JsonResumption(RewindableReader text, JsonRecords.Mark start, Collection<String> keys) {
        this.text = text;
        this.file = start.position().file();
        this.place = new LineCounter(start.position().line(), start.position().column());
        this.keys = Set.copyOf(keys);
        this.longestKey = keys.stream().mapToInt(String::length).max().orElse(0);
    }

    JsonRecords.Mark mark() {
        return new JsonRecords.Mark(offset, place.position(file));
    }

    boolean atEnd() {
        return text.charAt(offset) < 0;
    }

    /** Goes to the next character that is no white space, and gives it. */
    int passWhitespace() {
        while (isWhitespace(text.charAt(offset))) {
            pass();
        }
        return text.charAt(offset);
    }

    /** Goes behind a record whose brackets and quotation marks can be trusted. */
    void goBehindRecord(JsonRecords.Mark record, boolean list) {
        goTo(record);
        if (list) {
            passValue();
            passWhitespace();
            passComma();
        } else {
            passLine();
        }
    }

    /** Goes to the next record that a broken one may be followed by. */
    void goToNextRecord(JsonRecords.Mark record, boolean list, boolean inside) {
        goTo(record);
        if (!list) {
            passWhitespace();
            passLine();
            return;
        }
        if (inside) {
            pass();
        }
        while (text.charAt(offset) >= 0 && !startsRecord()) {
            pass();
        }
    }

    private void goTo(JsonRecords.Mark mark) {
        offset = mark.offset();
        place = new LineCounter(mark.position().line(), mark.position().column());
    }

    /** Passes a character; CR LF is one. */
    private void pass() {
        int c = text.charAt(offset);
        place.pass((char) c);
        offset++;
        if (c == '\r' && text.charAt(offset) == '\n') {
            place.pass('\n');
            offset++;
        }
        text.release(offset);
    }

    private void passComma() {
        if (text.charAt(offset) == ',') {
            pass();
        }
    }

    private void passLine() {
        int line = place.line();
        while (text.charAt(offset) >= 0 && place.line() == line) {
            pass();
        }
    }

    private void passValue() {
        int depth = 0;
        do {
            int c = text.charAt(offset);
            if (c == '"') {
                passString();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c < 0) {
                return;
            }
            pass();
        } while (depth > 0);
    }

    private void passString() {
        pass();
        while (text.charAt(offset) >= 0 && text.charAt(offset) != '"') {
            if (text.charAt(offset) == '\\') {
                pass();
            }
            if (text.charAt(offset) >= 0) {
                pass();
            }
        }
        if (text.charAt(offset) >= 0) {
            pass();
        }
    }

    private boolean startsRecord() {
        if (text.charAt(offset) != '{') {
            return false;
        }
        long quote = behindWhitespace(offset + 1);
        return text.charAt(quote) == '"' && namesKnownField(quote + 1);
    }

    private boolean namesKnownField(long start) {
        StringBuilder name = new StringBuilder();
        for (long at = start; name.length() <= longestKey; at++) {
            int c = text.charAt(at);
            if (c < 0 || c == '"') {
                return c == '"' && keys.contains(name.toString());
            }
            name.append((char) c);
        }
        return false;
    }

    private long behindWhitespace(long start) {
        long at = start;
        while (isWhitespace(text.charAt(at)) && at - start < Limits.SHOWN_CHARS) {
            at++;
        }
        return at;
    }

    private static boolean isWhitespace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
