package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a run of tokens as one number, in digits or in words. */
final class NumeralReader {

    private static final long NONE = -1;

    private final List<Token> tokens;
    private final NumberWords words;
    private int at;
    private int to;
    private int furthest;

    NumeralReader(List<Token> tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The number that the tokens {@code from} to {@code to}, exclusive, are; empty unless all of them belong to it. */
    Optional<Numeral> read(int from, int end) {
        at = from;
        to = end;
        boolean negative = takeMinus();
        Optional<Numeral> numeral = isAt(Token.Type.NUMBER) ? digits() : words();
        furthest = Math.max(furthest, at);
        if (at < to) {
            return Optional.empty();
        }
        return negative ? numeral.map(Numeral::negated) : numeral;
    }

    /** Reads as far as a number goes, so that {@link #furthest} is after it. */
    void advance(int from, int end) {
        furthest = Math.max(furthest, read(from, end).isPresent() ? end : at);
    }

    /** The index of the first token that no reading so far has got past. */
    int furthest() {
        return furthest;
    }

    private boolean takeMinus() {
        boolean minus = at + 1 < to
                && tokens.get(at).isMinus()
                && tokens.get(at + 1).is(Token.Type.NUMBER)
                && tokens.get(at).touches(tokens.get(at + 1));
        if (minus) {
            at++;
        }
        return minus;
    }

    private Optional<Numeral> digits() {
        BigDecimal mantissa = tokens.get(at++).value();
        long hundred = Math.max(takeHundred(), 1);
        long scale = Math.max(takeScale(Long.MAX_VALUE), 1);
        return Optional.of(new Numeral(mantissa, hundred * scale));
    }

    private Optional<Numeral> words() {
        if (words.standsAlone(word(at))) {
            return Optional.of(new Numeral(BigDecimal.ONE, words.scale(word(at++))));
        }
        Optional<Numeral> first = part(Long.MAX_VALUE);
        if (first.isEmpty() || first.get().scale() == 1 || !takeJoint()) {
            return first;
        }
        return sum(first.get());
    }

    /** The parts of "one million two hundred thousand and five", each counted in a smaller scale than the last. */
    private Optional<Numeral> sum(Numeral first) {
        BigDecimal total = first.value();
        long scale = first.scale();
        do {
            Optional<Numeral> part = part(scale);
            if (part.isEmpty() || part.get().value().signum() == 0) {
                return Optional.empty();
            }
            total = total.add(part.get().value());
            scale = part.get().scale();
        } while (scale > 1 && takeJoint());
        return Optional.of(new Numeral(total, 1));
    }

    /** "twelve", "three hundred and five", "sixty-two thousand": less than {@code limit}, and its scale too. */
    private Optional<Numeral> part(long limit) {
        Optional<Numeral> group = group();
        if (group.isEmpty() || group.get().value().compareTo(BigDecimal.valueOf(limit)) >= 0) {
            return Optional.empty();
        }
        long scale = takeScale(limit);
        return scale == NONE ? group : group.map(count -> new Numeral(count.value(), scale));
    }

    /** A number below 10,000: "sixty-two", "one hundred and fifty", "a hundred", "twelve hundred". */
    private Optional<Numeral> group() {
        long count = takeArticle() ? 1 : belowHundred();
        if (count == NONE) {
            return Optional.empty();
        }
        long hundred = takeHundred();
        if (hundred == NONE) {
            return Optional.of(new Numeral(BigDecimal.valueOf(count), 1));
        }
        if (!takeJoint()) {
            return Optional.of(new Numeral(BigDecimal.valueOf(count), hundred));
        }
        long rest = belowHundred();
        return rest < 1 ? Optional.empty() : Optional.of(new Numeral(BigDecimal.valueOf(count * hundred + rest), 1));
    }

    private long belowHundred() {
        long small = words.belowTwenty(word(at));
        long tens = words.tens(word(at));
        if (small == NONE && tens == NONE) {
            return NONE;
        }
        at++;
        return tens == NONE ? small : tens + unitAfterTens();
    }

    private long unitAfterTens() {
        int unitAt = isHyphenAt(at) ? at + 1 : at;
        long unit = words.belowTwenty(word(unitAt));
        if (unit < 1 || unit > 9) {
            return 0;
        }
        at = unitAt + 1;
        return unit;
    }

    /** "a" counts as one only before what it can count: "a hundred", "a million". */
    private boolean takeArticle() {
        String counted = word(at + 1);
        boolean article = words.isArticle(word(at)) && (words.hundred(counted) != NONE || words.scale(counted) != NONE);
        if (article) {
            at++;
        }
        return article;
    }

    private long takeHundred() {
        int hundredAt = isHyphenAt(at) ? at + 1 : at;
        long hundred = words.hundred(word(hundredAt));
        if (hundred != NONE) {
            at = hundredAt + 1;
        }
        return hundred;
    }

    private long takeScale(long below) {
        int scaleAt = isHyphenAt(at) ? at + 1 : at;
        long scale = words.scale(word(scaleAt));
        if (scale == NONE || scale >= below) {
            return NONE;
        }
        at = scaleAt + 1;
        return scale;
    }

    /** Whether the number goes on, after "and" or a comma or neither. */
    private boolean takeJoint() {
        int next = words.isAnd(word(at)) || isAt(Token.Type.COMMA) ? at + 1 : at;
        boolean goesOn =
                words.belowTwenty(word(next)) != NONE || words.tens(word(next)) != NONE || words.isArticle(word(next));
        if (goesOn) {
            at = next;
        }
        return goesOn;
    }

    private boolean isAt(Token.Type type) {
        return at < to && tokens.get(at).is(type);
    }

    private boolean isHyphenAt(int index) {
        return index > 0
                && index + 1 < to
                && tokens.get(index).isHyphen()
                && tokens.get(index - 1).touches(tokens.get(index))
                && tokens.get(index).touches(tokens.get(index + 1));
    }

    /** The word here, or nothing that is a word. */
    private String word(int index) {
        return index < to && tokens.get(index).is(Token.Type.WORD)
                ? tokens.get(index).text()
                : "";
    }
}
