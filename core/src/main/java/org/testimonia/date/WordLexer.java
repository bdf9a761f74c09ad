package org.testimonia.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a text into numbers, words and signs, the same for all languages. */
final class WordLexer {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String APOSTROPHES = "'\u2019";
    private static final String OPENING_QUOTE = "\u2018";
    private static final int LONGEST_DATE = 30;
    private static final int YEAR_DIGITS = 4;
    private static final String ANNO_DOMINI = "AD";
    private static final String DIGITS_LEFT_OPEN = "-\u2010\u2011\u2013\u2014?_uxX";
    private static final String EDTF_SIGNS = "-?~%XYES";
    private static final String SIGNS_OF_PLAIN_YEARS = "?~";

    private final String text;
    private final int end;
    private final List<WordToken> tokens = new ArrayList<>();
    private int position;
    private boolean inBrackets;

    private WordLexer(String text, int start, int end) {
        this.text = text;
        this.position = start;
        this.end = end;
    }

    static List<WordToken> lex(String text, int start, int end) {
        WordLexer lexer = new WordLexer(text, start, end);
        while (lexer.position < end) {
            lexer.next();
        }
        return lexer.tokens;
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void next() {
        char character = text.charAt(position);
        if (isSpace(character) || isIdleDot(character) || isBracket(character)) {
            position++;
        } else if (!takeDate() && !takeOpenYear()) {
            if (EdtfInput.isDigit(character)) {
                add(WordToken.Kind.NUMBER, runOfDigits(position));
            } else if (startsWord()) {
                addWord(runOfLetters());
            } else {
                sign();
            }
        }
    }

    /**
     * A full stop that ends an abbreviation or a sentence; between digits it parts the numbers of a date, and two of them
     * leave something out.
     */
    private boolean isIdleDot(char character) {
        if (character != '.') {
            return false;
        }
        char before = position > 0 ? text.charAt(position - 1) : EdtfInput.END;
        char after = position + 1 < end ? text.charAt(position + 1) : EdtfInput.END;
        return before != '.' && after != '.' && !(EdtfInput.isDigit(before) && EdtfInput.isDigit(after));
    }

    /** Square brackets say who supplied what is in them, and nothing of the date. */
    private boolean isBracket(char character) {
        boolean opens = character == '[' && !inBrackets && text.indexOf(']', position) >= 0;
        boolean closes = character == ']' && inBrackets;
        inBrackets = (inBrackets || opens) && !closes;
        return opens || closes;
    }

    /** An EDTF date among words, if one begins here; plain numbers are left to the words around them. */
    private boolean takeDate() {
        int stop = position;
        int limit = Math.min(end, position + LONGEST_DATE);
        boolean plain = true;
        while (stop < limit && isEdtf(text.charAt(stop))) {
            plain &= EdtfInput.isDigit(text.charAt(stop)) || SIGNS_OF_PLAIN_YEARS.indexOf(text.charAt(stop)) >= 0;
            stop++;
        }
        if (plain || (stop < end && Character.isLetterOrDigit(text.charAt(stop))) || !mayBeginDate()) {
            return false;
        }
        EdtfInput input = new EdtfInput(text.substring(position, stop), 0);
        SingleDate date = new EdtfDateParser(input).parse();
        if (date == null || !input.atEnd() || date instanceof Season || isAtTheLimit(date.range())) {
            return false;
        }
        tokens.add(new WordToken(WordToken.Kind.DATE, "", position, stop, Optional.of(date), false));
        position = stop;
        return true;
    }

    /** "188-", "18--", "19??" or "194u", as catalogues write decades and centuries. */
    private boolean takeOpenYear() {
        int digits = runOfDigits(position) - position;
        int stop = position + YEAR_DIGITS;
        if (digits < 2 || digits >= YEAR_DIGITS || stop > end || !mayBeginDate()) {
            return false;
        }
        String filler = text.substring(position + digits, stop);
        boolean open = DIGITS_LEFT_OPEN.indexOf(filler.charAt(0)) >= 0
                && filler.chars().distinct().count() == 1;
        if (!open || (stop < end && (isDash(stop) || Character.isLetterOrDigit(text.charAt(stop))))) {
            return false;
        }
        String written = text.substring(position, position + digits);
        SingleDate date = new EdtfDateParser(new EdtfInput(written + "X".repeat(YEAR_DIGITS - digits), 0)).parse();
        boolean doubtful = filler.equals("?");
        tokens.add(new WordToken(
                WordToken.Kind.DATE, doubtful ? written : "", position, stop, Optional.ofNullable(date), false));
        position = stop;
        return true;
    }

    /** Nothing is before the first day there is, or after the last. */
    private static boolean isAtTheLimit(DayRange range) {
        return range.earliestEpochDay() == Day.MIN_EPOCH_DAY || range.latestEpochDay() == Day.MAX_EPOCH_DAY;
    }

    /** Not within a word or number, and a minus after a number is a dash. */
    private boolean mayBeginDate() {
        WordToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null) {
            return true;
        }
        boolean dash = text.charAt(position) == '-' && last.kind() != WordToken.Kind.WORD;
        return !dash && (last.end() < position || (last.kind() == WordToken.Kind.SIGN && !isWithinNumericDate(last)));
    }

    /** The year of 31/12/1985-02/01/1986 begins no date. */
    private boolean isWithinNumericDate(WordToken last) {
        boolean sign = last.text().equals("/") || last.text().equals(".");
        WordToken before = tokens.size() < 2 ? last : tokens.get(tokens.size() - 2);
        return sign && before.kind() == WordToken.Kind.NUMBER && before.end() == last.start();
    }

    private void sign() {
        if (text.startsWith("(?)", position) && position + 3 <= end) {
            addAs("?", 3);
            return;
        }
        int character = text.codePointAt(position);
        int length = Math.min(Character.charCount(character), end - position);
        boolean dash = length == 1 && DASHES.indexOf(character) >= 0;
        String sign = text.substring(position, position + length);
        addAs(dash ? "-" : OPENING_QUOTE.equals(sign) || isApostrophe(position) ? "'" : sign, length);
    }

    private void addAs(String sign, int length) {
        tokens.add(new WordToken(WordToken.Kind.SIGN, sign, position, position + length, Optional.empty(), false));
        position += length;
    }

    /** AD in capitals is short for A.D., and not the Italian for "to". */
    private void addWord(int stop) {
        if (text.startsWith(ANNO_DOMINI, position) && stop == position + ANNO_DOMINI.length()) {
            add(WordToken.Kind.WORD, position + 1);
        }
        add(WordToken.Kind.WORD, stop);
    }

    private void add(WordToken.Kind kind, int stop) {
        boolean capital = Character.isUpperCase(text.charAt(position));
        String normal = normal(text.substring(position, stop));
        tokens.add(new WordToken(kind, normal, position, stop, Optional.empty(), capital));
        position = stop;
    }

    private int runOfDigits(int start) {
        int stop = start;
        while (stop < end && EdtfInput.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Letters, with an apostrophe before them ('s) or one that joins them to the next word (l'). */
    private int runOfLetters() {
        int stop = isApostrophe(position) ? position + 1 : position;
        while (stop < end && isLetter(text.charAt(stop))) {
            stop++;
        }
        boolean joins = isApostrophe(stop) && (stop + 1 == end || Character.isLetterOrDigit(text.charAt(stop + 1)));
        return joins ? stop + 1 : stop;
    }

    private boolean startsWord() {
        return isLetter(text.charAt(position))
                || (isApostrophe(position) && position + 1 < end && isLetter(text.charAt(position + 1)));
    }

    private boolean isApostrophe(int at) {
        return at < end && APOSTROPHES.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDash(int at) {
        return DASHES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isEdtf(char character) {
        return EdtfInput.isDigit(character) || EDTF_SIGNS.indexOf(character) >= 0;
    }

    /** Lower case, with letters and their accents in one; most words are ASCII and have neither. */
    private static String normal(String word) {
        boolean ascii = word.chars().allMatch(character -> character < 128);
        String composed = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
