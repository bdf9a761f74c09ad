package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads tokens in one language: words about a number, a number, or two numbers and what stands between them. */
final class PhraseReader {

    private final List<Token> tokens;
    private final NumberWords words;
    private final NumeralReader numerals;
    private Optional<Misreading> backwards = Optional.empty();

    PhraseReader(List<Token> tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
        this.numerals = new NumeralReader(tokens, words);
    }

    /** The index of the first token that no reading so far has got past. */
    int furthest() {
        return numerals.furthest();
    }

    /** That the second number of two was less than the first, if it was. */
    Optional<Misreading> backwards() {
        return backwards;
    }

    /** What the tokens {@code from} to {@code end}, exclusive, are; empty unless all of them belong to it. */
    Optional<FigurePhrase> read(int from, int end) {
        if (from >= end) {
            return Optional.empty();
        }
        Optional<FigurePhrase> worded = wordedBefore(from, end).or(() -> wordedAfter(from, end));
        return worded.isPresent() ? worded : read(Wording.PLAIN, from, end);
    }

    private Optional<FigurePhrase> wordedBefore(int from, int end) {
        for (Phrases.Phrase<Wording> phrase : words.before().at(from, tokens)) {
            int start = from + phrase.size();
            numerals.advance(start, end);
            Optional<FigurePhrase> read = start < end ? read(phrase.meaning(), start, end) : Optional.empty();
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<FigurePhrase> wordedAfter(int from, int end) {
        for (Phrases.Phrase<Wording> phrase : words.after().endingBefore(end, tokens)) {
            int until = end - phrase.size();
            Optional<FigurePhrase> read = until > from ? read(phrase.meaning(), from, until) : Optional.empty();
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<FigurePhrase> read(Wording wording, int start, int end) {
        Optional<Numeral> numeral = numerals.read(start, end);
        if (numeral.isPresent()) {
            return Optional.of(new FigurePhrase(wording, numeral.get(), Optional.empty()));
        }
        return wording == Wording.PLAIN || wording == Wording.ABOUT ? range(wording, start, end) : Optional.empty();
    }

    /** "between one hundred and two and three hundred": of all splits, the first that gives two numbers in order. */
    private Optional<FigurePhrase> range(Wording wording, int start, int end) {
        boolean between = words.isBetween(tokens.get(start).text());
        boolean from = words.isFrom(tokens.get(start).text());
        int first = between || from ? start + 1 : start;
        numerals.advance(first, end);
        for (int middle = first + 1; middle < end; middle++) {
            if (joins(middle, between)) {
                Optional<FigurePhrase> range = range(wording, first, middle, end);
                if (range.isPresent()) {
                    return range;
                }
            }
        }
        return Optional.empty();
    }

    private boolean joins(int middle, boolean between) {
        Token token = tokens.get(middle);
        return between ? words.isBetweenAnd(token.text()) : token.is(Token.Type.DASH) || words.isTo(token.text());
    }

    private Optional<FigurePhrase> range(Wording wording, int first, int middle, int end) {
        Optional<Numeral> lower = numerals.read(first, middle);
        Optional<Numeral> upper = lower.isPresent() ? numerals.read(middle + 1, end) : Optional.empty();
        if (upper.isEmpty()) {
            return Optional.empty();
        }
        Numeral least = lower.get().sharingScaleOf(upper.get());
        BigDecimal most = upper.get().value();
        if (least.value().compareTo(most) > 0) {
            backwards = Optional.of(new Misreading(
                    tokens.get(middle + 1).start(), "a number not less than " + DecimalText.of(least.value())));
            return Optional.empty();
        }
        return Optional.of(new FigurePhrase(wording, least, upper));
    }
}
