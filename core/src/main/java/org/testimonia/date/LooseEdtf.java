package org.testimonia.date;

import java.util.Optional;

/**
 * EDTF as people and older programs write it, where only one date can be meant: with spaces, with lower case letters, with
 * both signs {@code ?~} for {@code %}, and in the terms of the draft of 2012 ({@code 19uu}, {@code 1984/open},
 * {@code unknown/1984}, {@code y17e7}).
 */
final class LooseEdtf {

    private static final String OPEN = "open";
    private static final String UNKNOWN = "unknown";

    private final String text;
    private final StringBuilder strict;
    private int position;

    private LooseEdtf(String text) {
        this.text = text;
        this.strict = new StringBuilder(text.length());
    }

    /** The date, if the text is EDTF but for how it is written. */
    static Optional<DateExpression> read(String text) {
        LooseEdtf loose = new LooseEdtf(text);
        return loose.rewrite() ? Optional.ofNullable(new EdtfParser(loose.strict, 0).parse()) : Optional.empty();
    }

    /** Whether the text has nothing but what EDTF is made of, written loosely; none without a digit is a date. */
    private boolean rewrite() {
        boolean digit = false;
        while (position < text.length()) {
            digit |= EdtfInput.isDigit(text.charAt(position));
            if (!takeSpace() && !takeEnd(OPEN, "..") && !takeEnd(UNKNOWN, "") && !takeBothSigns() && !takeCharacter()) {
                return false;
            }
        }
        return digit;
    }

    /** Spaces part nothing in EDTF, so they may stand at its signs, but not within a date. */
    private boolean takeSpace() {
        int stop = position;
        while (stop < text.length() && WordLexer.isSpace(text.charAt(stop))) {
            stop++;
        }
        boolean taken = stop > position && (isEdge(position - 1) || isEdge(stop));
        position = taken ? stop : position;
        return taken;
    }

    private boolean isEdge(int at) {
        return at < 0 || at >= text.length() || "/,.[]{}".indexOf(text.charAt(at)) >= 0;
    }

    /** A word for the end of an interval, alone on its side of the stroke. */
    private boolean takeEnd(String word, String sign) {
        int stop = position + word.length();
        boolean taken = text.startsWith(word, position) && isAloneAtEnd(stop);
        if (taken) {
            strict.append(sign);
            position = stop;
        }
        return taken;
    }

    private boolean isAloneAtEnd(int stop) {
        String rest = text.substring(stop).strip();
        boolean first = strict.length() == 0 && rest.startsWith("/");
        boolean last = strict.length() > 0 && strict.charAt(strict.length() - 1) == '/' && rest.isEmpty();
        return first || last;
    }

    private boolean takeBothSigns() {
        boolean both = text.startsWith("?~", position) || text.startsWith("~?", position);
        if (both) {
            strict.append('%');
            position += 2;
        }
        return both;
    }

    /** The draft leaves the last digits of a year open, not the first. */
    private boolean isBeforeDigit() {
        return position + 1 < text.length() && EdtfInput.isDigit(text.charAt(position + 1));
    }

    private boolean takeCharacter() {
        char character = switch (text.charAt(position)) {
            case 'u' -> isBeforeDigit() ? 'u' : 'X';
            case 'y' -> 'Y';
            case 'e' -> 'E';
            case 't' -> 'T';
            case 'z' -> 'Z';
            default -> text.charAt(position);
        };
        boolean known = EdtfInput.isDigit(character) || DateReader.EDTF_SIGNS.indexOf(character) >= 0;
        if (known) {
            strict.append(character);
            position++;
        }
        return known;
    }
}
