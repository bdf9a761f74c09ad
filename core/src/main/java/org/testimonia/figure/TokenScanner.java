package org.testimonia.figure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a text into words, numbers and marks. */
final class TokenScanner {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final CharSequence text;
    private final int end;
    private final Marks marks;
    private final List<Token> tokens = new ArrayList<>(4);
    private int at;
    private boolean hasWords;
    private boolean isLikeGroups;

    TokenScanner(CharSequence text, Marks marks) {
        this.text = text;
        this.end = text.length();
        this.marks = marks;
    }

    /** The words of a phrase, as they are compared with those of a text. */
    static List<String> words(String phrase) {
        TokenScanner scanner = new TokenScanner(phrase, Marks.ENGLISH);
        if (scanner.scan().isPresent()) {
            throw new IllegalStateException("\"" + phrase + "\" cannot be cut into words");
        }
        return scanner.tokens.stream().map(Token::text).toList();
    }

    /** What was cut; all of it if {@link #scan} found nothing wrong. */
    List<Token> tokens() {
        return tokens;
    }

    /** Whether there is a word, which may belong to a language. */
    boolean hasWords() {
        return hasWords;
    }

    /** Whether the decimals of a number could as well be a group of three. */
    boolean isLikeGroups() {
        return isLikeGroups;
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
        DigitScanner number = new DigitScanner(text, at, end, marks);
        Optional<Misreading> wrong = number.scan();
        if (wrong.isEmpty()) {
            tokens.add(new Token(Token.Type.NUMBER, "", number.value(), at, number.end()));
            at = number.end();
            isLikeGroups |= number.isLikeGroups();
        }
        return wrong;
    }

    /** A word takes the full stop after it, which may abbreviate it, and the apostrophe that joins it to the next. */
    private void word() {
        int start = at;
        while (at < end && isOfWord(text.charAt(at))) {
            at++;
        }
        boolean last = at + 1 >= end;
        if (at < end && isApostrophe(text.charAt(at)) && (last || Character.isLetter(text.charAt(at + 1)))) {
            at++;
        }
        String word = normal(text.subSequence(start, at).toString());
        if (at < end && text.charAt(at) == '.') {
            at++;
        }
        hasWords = true;
        tokens.add(Token.of(Token.Type.WORD, word, start, at));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == SOFT_HYPHEN || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Lower case, letters and their accents in one, no soft hyphens; Russian is printed with ё or without. */
    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; i < lower.length() && ascii; i++) {
            ascii = lower.charAt(i) < 128;
        }
        return ascii
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC)
                        .replace("\u00AD", "")
                        .replace('ё', 'е')
                        .replace('’', '\'');
    }

    private boolean mark(char c) {
        Token.Type type = switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '−' -> Token.Type.DASH;
            case ',' -> Token.Type.COMMA;
            case ';' -> Token.Type.SEMICOLON;
            case ':' -> Token.Type.COLON;
            case '(', '[' -> Token.Type.OPENING;
            case ')', ']' -> Token.Type.CLOSING;
            case '&', '/' -> Token.Type.OF_NAME;
            default -> Token.Type.WORD;
        };
        if (type == Token.Type.WORD && "~≈<>≤≥+".indexOf(c) < 0) {
            return false;
        }
        at++;
        tokens.add(Token.of(type, String.valueOf(c), at - 1, at));
        return true;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
