package org.testimonia.figure;

import java.math.BigDecimal;

/**
 * A word, a number in digits or a mark.
 *
 * @param text in lower case, without a full stop after it
 * @param value of a number, otherwise zero
 * @param start index of its first character
 * @param end index after its last character
 */
record Token(Type type, String text, BigDecimal value, int start, int end) {

    enum Type {
        WORD,
        NUMBER,
        DASH,
        COMMA,
        SEMICOLON,
        COLON,
        OPENING,
        CLOSING,
        /** A sign that only a name has in it: {@code &}, {@code /}. */
        OF_NAME
    }

    static Token of(Type type, String text, int start, int end) {
        return new Token(type, text, BigDecimal.ZERO, start, end);
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Whether this is a mark that can make the number after it negative. */
    boolean isMinus() {
        return type == Type.DASH && ("-".equals(text) || "−".equals(text));
    }

    /** Whether this is a mark that can join two words into one number: sixty-two. */
    boolean isHyphen() {
        return type == Type.DASH && ("-".equals(text) || "‐".equals(text) || "‑".equals(text));
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
