package org.testimonia.date;

import org.jspecify.annotations.Nullable;

/** EDTF text being read: a place in it, and the first thing found wrong. */
final class EdtfInput {

    /** What {@link #peek()} gives at the end of the text. */
    static final char END = '\0';

    private final CharSequence text;
    private final int length;
    private int position;
    private DateReading.@Nullable NotRead failure;

    EdtfInput(CharSequence text, int start) {
        this.text = text;
        this.length = text.length();
        this.position = start;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == length;
    }

    /** The next character, or {@link #END}; a character of that code in the text is nothing EDTF knows either. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return position + ahead < length ? text.charAt(position + ahead) : END;
    }

    void skip(int characters) {
        position += characters;
    }

    /** Goes past the character if it is next. */
    boolean take(char expected) {
        boolean next = !atEnd() && text.charAt(position) == expected;
        if (next) {
            position++;
        }
        return next;
    }

    boolean isDots() {
        return peek() == '.' && peek(1) == '.';
    }

    boolean takeDots() {
        boolean dots = isDots();
        if (dots) {
            position += 2;
        }
        return dots;
    }

    Qualifier takeQualifier() {
        Qualifier qualifier = Qualifier.ofSign(peek());
        if (qualifier != Qualifier.NONE) {
            position++;
        }
        return qualifier;
    }

    /** Two digits, or -1 and a failure. */
    int takeTwoDigits(String expected) {
        if (!isDigit(peek()) || !isDigit(peek(1))) {
            skip(isDigit(peek()) ? 1 : 0);
            fail(expected);
            return -1;
        }
        int number = 10 * (peek() - '0') + peek(1) - '0';
        position += 2;
        return number;
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Notes that what comes next is not what was expected. */
    void fail(String expected) {
        fail(atEnd() ? "the text ends" : "got " + Quotation.ofCharacter(text, position), position, expected);
    }

    /** Notes what is wrong at a place; only the first failure counts. */
    void fail(String message, int at, String expected) {
        if (failure == null) {
            failure = new DateReading.NotRead(message, at + 1, expected);
        }
    }

    DateReading.NotRead failure() {
        return failure != null ? failure : new DateReading.NotRead("not a date", position + 1, "a date");
    }

    String between(int start, int end) {
        return text.subSequence(start, end).toString();
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
