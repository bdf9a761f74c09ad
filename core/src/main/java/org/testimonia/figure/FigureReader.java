package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a text as a figure: words about a number, a number, or two numbers and what stands between them. */
final class FigureReader {

    static final int MAX_LENGTH = 200;

    private static final int MAX_QUOTED = 60;

    private final String text;
    private final List<Token> tokens;
    private final FigurePolicy policy;
    private final NumberWords words = NumberWords.ENGLISH;
    private final NumeralReader numerals;
    private final int to;
    private Optional<Misreading> backwards = Optional.empty();

    private FigureReader(String text, List<Token> tokens, FigurePolicy policy) {
        this.text = text;
        this.tokens = tokens;
        this.policy = policy;
        this.numerals = new NumeralReader(tokens, words);
        this.to = tokens.size();
    }

    static FigureReading read(CharSequence input, FigurePolicy policy) {
        if (input.length() > MAX_LENGTH) {
            return new FigureReading.NotRead(
                    "got " + input.length() + " characters", MAX_LENGTH + 1, "at most " + MAX_LENGTH + " characters");
        }
        Span content = Span.ofContent(input);
        String text = input.subSequence(content.start(), content.end()).toString();
        TokenScanner scanner = new TokenScanner(text);
        Optional<Misreading> wrong = scanner.scan();
        if (wrong.isPresent()) {
            return notRead(text, content.start(), wrong.get());
        }
        FigureReader reader = new FigureReader(text, scanner.tokens(), policy);
        Optional<Figure> figure = reader.figure();
        return figure.isPresent()
                ? new FigureReading.Read(figure.get())
                : notRead(text, content.start(), reader.misreading());
    }

    private static FigureReading notRead(String text, int offset, Misreading wrong) {
        String quoted = text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
        return new FigureReading.NotRead("got \"" + quoted + "\"", offset + wrong.index() + 1, wrong.expected());
    }

    private Misreading misreading() {
        int token = numerals.furthest();
        return backwards.orElseGet(
                () -> Misreading.at(token < to ? tokens.get(token).start() : text.length()));
    }

    private Optional<Figure> figure() {
        if (to == 0) {
            return Optional.empty();
        }
        for (NumberWords.Phrase phrase : words.before(tokens.get(0).text())) {
            if (standsAt(0, phrase)) {
                return figure(phrase.wording(), phrase.words().size(), to);
            }
        }
        for (NumberWords.Phrase phrase : words.after(tokens.get(to - 1).text())) {
            int start = to - phrase.words().size();
            if (start > 0 && standsAt(start, phrase)) {
                return figure(phrase.wording(), 0, start);
            }
        }
        return figure(Wording.PLAIN, 0, to);
    }

    private boolean standsAt(int index, NumberWords.Phrase phrase) {
        List<String> spelling = phrase.words();
        boolean stands = index + spelling.size() <= to;
        for (int i = 0; stands && i < spelling.size(); i++) {
            stands = tokens.get(index + i).text().equals(spelling.get(i));
        }
        return stands;
    }

    private Optional<Figure> figure(Wording wording, int start, int end) {
        Optional<Numeral> numeral = numerals.read(start, end);
        if (numeral.isPresent()) {
            return Optional.of(figure(wording, numeral.get()));
        }
        return wording == Wording.PLAIN || wording == Wording.ABOUT ? range(wording, start, end) : Optional.empty();
    }

    private Figure figure(Wording wording, Numeral numeral) {
        BigDecimal number = numeral.value();
        DecimalRange loose = numeral.roundedWhateverItsSize();
        DecimalRange rounded = numeral.isRounded(policy) ? loose : DecimalRange.exactly(number);
        DecimalRange bounds = wording.bounds(number, rounded, policy);
        DecimalRange looseBounds = rounded.equals(loose) ? bounds : wording.bounds(number, loose, policy);
        return new Figure(wording.kind(rounded), bounds, looseBounds, number, text);
    }

    /** "between one hundred and two and three hundred": of all splits, the first that gives two numbers in order. */
    private Optional<Figure> range(Wording wording, int start, int end) {
        boolean between = start < end && words.isBetween(tokens.get(start).text());
        boolean from = start < end && words.isFrom(tokens.get(start).text());
        int first = between || from ? start + 1 : start;
        numerals.advance(first, end);
        for (int middle = first + 1; middle < end; middle++) {
            if (joins(middle, between)) {
                Optional<DecimalRange> range = range(first, middle, end);
                if (range.isPresent()) {
                    return Optional.of(figure(wording, range.get()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean joins(int middle, boolean between) {
        Token token = tokens.get(middle);
        return between ? words.isBetweenAnd(token.text()) : token.is(Token.Type.DASH) || words.isTo(token.text());
    }

    private Optional<DecimalRange> range(int first, int middle, int end) {
        Optional<Numeral> lower = numerals.read(first, middle);
        Optional<Numeral> upper = lower.isPresent() ? numerals.read(middle + 1, end) : Optional.empty();
        if (upper.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal least = lower.get().sharingScaleOf(upper.get()).value();
        BigDecimal most = upper.get().value();
        if (least.compareTo(most) > 0) {
            backwards = Optional.of(
                    new Misreading(tokens.get(middle + 1).start(), "a number not less than " + DecimalText.of(least)));
            return Optional.empty();
        }
        return Optional.of(DecimalRange.of(least, most));
    }

    private Figure figure(Wording wording, DecimalRange range) {
        if (wording == Wording.PLAIN) {
            return new Figure(FigureKind.RANGE, range, range, null, text);
        }
        DecimalRange widened = Wording.approximately(range.lower().orElseThrow(), policy)
                .hull(Wording.approximately(range.upper().orElseThrow(), policy));
        return new Figure(FigureKind.APPROXIMATE, widened, widened, null, text);
    }
}
