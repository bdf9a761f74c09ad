package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a run of tokens as one number, in digits or in words. */
final class NumeralReader {

    private static final long NONE = NumberWords.NONE;
    private static final long THOUSAND = 1_000;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

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
        Optional<Numeral> numeral = isAt(Token.Type.NUMBER) ? digits() : spelled();
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

    /** "8.9 million", "2 mil millones", "1 million 278 thousand". */
    private Optional<Numeral> digits() {
        Numeral first = counted(tokens.get(at++).value());
        Numeral sum = first;
        long scale = first.scale();
        while (scale > 1 && sum.isWhole() && isAt(Token.Type.NUMBER)) {
            int before = at;
            Numeral part = counted(tokens.get(at++).value());
            boolean smaller = part.scale() > 1 && part.value().compareTo(BigDecimal.valueOf(scale)) < 0;
            if (!smaller || !part.isWhole()) {
                at = before;
                return Optional.of(sum);
            }
            sum = new Numeral(sum.value().add(part.value()), 1);
            scale = part.scale();
        }
        return Optional.of(sum);
    }

    /** A number in digits with the words after it that say what it counts. */
    private Numeral counted(BigDecimal mantissa) {
        long collective = takeCollective();
        if (collective != NONE) {
            return new Numeral(mantissa, collective);
        }
        long hundred = Math.max(takeHundred(), 1);
        long thousand = takeThousand() ? THOUSAND : 1;
        BigDecimal count = mantissa.multiply(BigDecimal.valueOf(hundred * thousand));
        long scale = Math.max(takeScale(count, Long.MAX_VALUE), 1);
        return new Numeral(mantissa, hundred * thousand * scale);
    }

    private Optional<Numeral> spelled() {
        if (isAloneAt(at) && words.collective(word(at)) != NONE) {
            return Optional.of(new Numeral(BigDecimal.ONE, takeCollective()));
        }
        Optional<Numeral> first = period(Long.MAX_VALUE);
        if (first.isPresent()) {
            long collective = takeCollective();
            if (collective != NONE) {
                return Optional.of(new Numeral(first.get().value(), collective));
            }
        }
        return first.isEmpty() || first.get().scale() == 1 || !takeJoint(this::startsNumber) ? first : sum(first.get());
    }

    /** The parts of "one million two hundred thousand and five", each counted in a smaller scale than the last. */
    private Optional<Numeral> sum(Numeral first) {
        BigDecimal total = first.value();
        long scale = first.scale();
        do {
            Optional<Numeral> part = period(scale);
            if (part.isEmpty() || part.get().value().signum() == 0) {
                return Optional.empty();
            }
            total = total.add(part.get().value());
            scale = part.get().scale();
        } while (scale > 1 && takeJoint(this::startsNumber));
        return Optional.of(new Numeral(total, 1));
    }

    /** "twelve", "sixty-two thousand", "five million", "dos mil millones": less than {@code limit}, and its scale too. */
    private Optional<Numeral> period(long limit) {
        int start = at;
        boolean one = isAloneAt(at) && words.scale(word(at)) > THOUSAND;
        Optional<Numeral> count = one ? Optional.of(new Numeral(BigDecimal.ONE, 1)) : belowMillion();
        if (count.isEmpty()) {
            return count;
        }
        if (count.get().value().compareTo(BigDecimal.valueOf(limit)) >= 0) {
            at = start;
            return Optional.empty();
        }
        BigDecimal value = count.get().value();
        long scale = takeScale(value, limit);
        return scale == NONE ? count : Optional.of(new Numeral(value, scale));
    }

    /** "twelve", "three hundred and five", "sixty-two thousand", "mil doscientos". */
    private Optional<Numeral> belowMillion() {
        boolean one = isAloneAt(at) && words.scale(word(at)) == THOUSAND;
        Optional<Numeral> group = one ? Optional.of(new Numeral(BigDecimal.ONE, 1)) : group();
        if (group.isEmpty() || !takeThousand()) {
            return group;
        }
        BigDecimal count = group.get().value();
        int before = at;
        if (takeJoint(this::startsGroup)) {
            Optional<Numeral> rest = group().map(Numeral::value)
                    .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(THOUSAND)) < 0)
                    .filter(value -> !isThousandAt(at))
                    .map(value -> new Numeral(
                            count.multiply(BigDecimal.valueOf(THOUSAND)).add(value), 1));
            if (rest.isPresent()) {
                return rest;
            }
            furthest = Math.max(furthest, at);
            at = before;
        }
        return Optional.of(new Numeral(count, THOUSAND));
    }

    /** Not so of "one thousand two thousand": thousands are counted once. */
    private boolean isThousandAt(int index) {
        return words.scale(word(index)) == THOUSAND;
    }

    /** A number below 10,000: "sixty-two", "one hundred and fifty", "a hundred", "twelve hundred", "doscientos". */
    private Optional<Numeral> group() {
        long hundreds = words.hundreds(word(at));
        if (hundreds != NONE) {
            at++;
            return withRest(hundreds, 1);
        }
        boolean one = takeArticle() || (isAloneAt(at) && words.hundred(word(at)) != NONE);
        long count = one ? 1 : belowHundred();
        if (count == NONE) {
            return Optional.empty();
        }
        long hundred = takeHundred();
        return hundred == NONE ? Optional.of(Numeral.of(count, 1)) : withRest(count, hundred);
    }

    private Optional<Numeral> withRest(long count, long hundred) {
        if (!takeJoint(this::startsBelowHundred)) {
            return Optional.of(Numeral.of(count, hundred));
        }
        long rest = belowHundred();
        return rest < 1 ? Optional.empty() : Optional.of(Numeral.of(count * hundred + rest, 1));
    }

    private long belowHundred() {
        long small = words.belowTwenty(word(at));
        if (words.hasUnitsFirst() && small >= 1 && small <= 9 && words.isAnd(word(at + 1))) {
            long tensAfter = words.tens(word(at + 2));
            if (tensAfter != NONE) {
                at += 3;
                return tensAfter + small;
            }
        }
        long tens = words.tens(word(at));
        if (small == NONE && tens == NONE) {
            return NONE;
        }
        at++;
        return tens == NONE ? small : tens + unitAfter(tens);
    }

    private long unitAfter(long tens) {
        int unitAt = afterHyphen(at);
        if (words.isTensAnd(word(unitAt))) {
            unitAt = afterHyphen(unitAt + 1);
        }
        long unit = words.belowTwenty(word(unitAt));
        if (unit < 1 || unit > (words.takesTeens(tens) ? 19 : 9)) {
            return 0;
        }
        at = unitAt + 1;
        return unit;
    }

    /** "a" counts as one only before what it can count: "a hundred", "a million", "a dozen". */
    private boolean takeArticle() {
        boolean article = words.isArticle(word(at)) && isCounter(word(at + 1));
        if (article) {
            at++;
        }
        return article;
    }

    private boolean isCounter(String word) {
        return words.hundred(word) != NONE || words.scale(word) != NONE || words.collective(word) != NONE;
    }

    private long takeHundred() {
        int hundredAt = afterHyphen(at);
        long hundred = words.hundred(word(hundredAt));
        if (hundred != NONE) {
            at = hundredAt + 1;
        }
        return hundred;
    }

    private long takeCollective() {
        int collectiveAt = afterHyphen(at);
        long collective = words.collective(word(collectiveAt));
        if (collective != NONE) {
            at = collectiveAt + 1;
        }
        return collective;
    }

    private boolean takeThousand() {
        int thousandAt = afterHyphen(at);
        boolean thousand = words.scale(word(thousandAt)) == THOUSAND;
        if (thousand) {
            at = thousandAt + 1;
        }
        return thousand;
    }

    /** A scale from a million on. */
    private long takeScale(BigDecimal count, long below) {
        int scaleAt = afterHyphen(at);
        long scale = words.scale(word(scaleAt));
        boolean singular = words.isSingular(word(scaleAt)) && count.abs().compareTo(TWO) >= 0;
        if (scale <= THOUSAND || scale >= below || singular) {
            return NONE;
        }
        at = scaleAt + 1;
        return scale;
    }

    /** Whether the number goes on, after "and" or a comma or neither. */
    private boolean takeJoint(Predicate<String> start) {
        int next = words.isHyphenated() ? afterHyphen(at) : at;
        if (words.isAnd(word(next)) || isCommaAt(next)) {
            next = words.isHyphenated() ? afterHyphen(next + 1) : next + 1;
        }
        boolean goesOn = start.test(word(next));
        if (goesOn) {
            at = next;
        }
        return goesOn;
    }

    private boolean startsBelowHundred(String word) {
        return words.belowTwenty(word) != NONE || words.tens(word) != NONE;
    }

    private boolean startsGroup(String word) {
        return startsBelowHundred(word)
                || words.hundreds(word) != NONE
                || words.isArticle(word)
                || (words.standsAlone(word, false) && words.hundred(word) != NONE);
    }

    private boolean startsNumber(String word) {
        return startsGroup(word) || (words.standsAlone(word, false) && words.scale(word) != NONE);
    }

    /** Whether a word counts one of itself without a number. */
    private boolean isAloneAt(int index) {
        return words.standsAlone(word(index), index == 0);
    }

    private boolean isAt(Token.Type type) {
        return at < to && tokens.get(at).is(type);
    }

    private boolean isCommaAt(int index) {
        return index < to && tokens.get(index).is(Token.Type.COMMA);
    }

    /** The index after a hyphen here that joins two words, or this index. */
    private int afterHyphen(int index) {
        boolean hyphen = index > 0
                && index + 1 < to
                && tokens.get(index).isHyphen()
                && tokens.get(index - 1).touches(tokens.get(index))
                && tokens.get(index).touches(tokens.get(index + 1));
        return hyphen ? index + 1 : index;
    }

    /** The word here, or nothing that is a word. */
    private String word(int index) {
        return index < to && tokens.get(index).is(Token.Type.WORD)
                ? tokens.get(index).text()
                : "";
    }
}
