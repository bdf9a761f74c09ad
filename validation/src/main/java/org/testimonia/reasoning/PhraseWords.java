package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as they may make up a date: parted by spaces, and joined again without the punctuation around them. */
final class PhraseWords {

    private static final int LONGEST_PHRASE = 9;
    private static final int MOST_WORDS = 500;
    private static final int LONGEST_ABBREVIATION = "approx.".length();
    private static final String ENDS_OF_CLAUSES = ";:!";
    private static final String OPENING = "(['\"\u201c\u2018\u201e\u201a\u00ab\u00bb";
    private static final String CLOSING = ".,;:!)]'\"\u201d\u2019\u201c\u2018\u00bb\u00ab";

    private record Word(int start, int end) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private PhraseWords(String text) {
        this.text = text;
    }

    /** The words of a text, at most the first 500. */
    static PhraseWords of(String text) {
        PhraseWords words = new PhraseWords(text);
        int start = 0;
        while (start < text.length() && words.count() < MOST_WORDS) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.words.add(new Word(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    int count() {
        return words.size();
    }

    /** The furthest end, exclusive, of a phrase that begins with this word: not beyond the end of a clause. */
    int furthestEnd(int from) {
        int end = from + 1;
        while (end < count() && end - from < LONGEST_PHRASE && !endsClause(end - 1)) {
            end++;
        }
        return end;
    }

    /** The words from one to another, exclusive, as they stand, without the punctuation around them. */
    String text(int from, int to) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        while (start < end && isIn(OPENING, start) && !isClosedWithin(start, end)) {
            start++;
        }
        while (end > start && isIn(CLOSING, end - 1) && !isOpenedWithin(start, end)) {
            end--;
        }
        return text.substring(start, end);
    }

    boolean hasDigit(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end())
                .chars()
                .anyMatch(Character::isDigit);
    }

    /** Whether a word belongs to what comes before it whatever follows: it has a digit, a bracket or a question mark. */
    boolean closes(int word) {
        char last = text.charAt(words.get(word).end() - 1);
        return hasDigit(word, word + 1) || last == ')' || last == '?';
    }

    boolean isBeforeNumber(int word) {
        return word < count() && hasDigit(word, word + 1);
    }

    /** Whether a word begins with a capital, but for the first of the text. */
    boolean isName(int word) {
        return word > 0 && Character.isUpperCase(text.charAt(words.get(word).start()));
    }

    /** A full stop ends one only after a word that is too long for an abbreviation. */
    private boolean endsClause(int word) {
        Word last = words.get(word);
        char sign = text.charAt(last.end() - 1);
        boolean fullStop = sign == '.' && last.end() - last.start() > LONGEST_ABBREVIATION && !hasDigit(word, word + 1);
        return fullStop || ENDS_OF_CLAUSES.indexOf(sign) >= 0;
    }

    private boolean isIn(String signs, int at) {
        return signs.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isClosedWithin(int start, int end) {
        return text.charAt(start) == '(' && text.substring(start, end - 1).indexOf(')') >= 0;
    }

    private boolean isOpenedWithin(int start, int end) {
        return text.charAt(end - 1) == ')' && text.substring(start, end).indexOf('(') >= 0;
    }
}
