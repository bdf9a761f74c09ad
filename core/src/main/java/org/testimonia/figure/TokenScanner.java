package org.testimonia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a text into words, numbers and marks. */
final class TokenScanner {

    private final CharSequence text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>(4);
    private int at;

    TokenScanner(CharSequence text) {
        this.text = text;
        this.end = text.length();
    }

    /** What was cut; all of it if {@link #scan} found nothing wrong. */
    List<Token> tokens() {
        return tokens;
    }

    Optional<Misreading> scan() {
        while (at < end) {
            char c = text.charAt(at);
            if (DigitScanner.isDigit(c)) {
                Optional<Misreading> wrong = number();
                if (wrong.isPresent()) {
                    return wrong;
                }
            } else if (Character.isLetter(c)) {
                word();
            } else if (isSpace(c)) {
                at++;
            } else if (!mark(c)) {
                return Optional.of(Misreading.at(at));
            }
        }
        return Optional.empty();
    }

    private Optional<Misreading> number() {
        DigitScanner number = new DigitScanner(text, at, end);
        Optional<Misreading> wrong = number.scan();
        if (wrong.isEmpty()) {
            tokens.add(new Token(Token.Type.NUMBER, "", number.value(), at, number.end()));
            at = number.end();
        }
        return wrong;
    }

    /** A word keeps the full stop after it: "c." is an abbreviation. */
    private void word() {
        int start = at;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at < end && text.charAt(at) == '.') {
            at++;
        }
        add(Token.Type.WORD, start);
    }

    private boolean mark(char c) {
        Token.Type type = switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '−' -> Token.Type.DASH;
            case ',' -> Token.Type.COMMA;
            default -> Token.Type.WORD;
        };
        if (type == Token.Type.WORD && "~≈<>≤≥+".indexOf(c) < 0) {
            return false;
        }
        at++;
        add(type, at - 1);
        return true;
    }

    private void add(Token.Type type, int start) {
        String word = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
        tokens.add(Token.of(type, word, start, at));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
