package org.testimonia.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads a text as words, in each language there are words of, and in each way that it can be meant. */
final class WordReader {

    private static final String QUOTES =
            "\"\"''\u201c\u201d\u2018\u2019\u201e\u201c\u201a\u2018\u00ab\u00bb\u00bb\u00ab\u201d\u201d";
    private static final int HUNDRED = 100;

    private final String text;
    private final DatePolicy policy;
    private final HistoricalCalendar calendar;
    private final Map<DateExpression, WordReading> readings = new LinkedHashMap<>();
    private final List<Lexicon.Understanding> inPart = new ArrayList<>();
    private int start;
    private int end;
    private int wrongAt;
    private DateReading.@Nullable NotRead known;

    WordReader(String text, DatePolicy policy, HistoricalCalendar calendar) {
        this.text = text;
        this.policy = policy;
        this.calendar = calendar;
        this.end = text.length();
        trim();
        unquote();
        this.wrongAt = start;
    }

    DateReading read() {
        if (end - start < text.length() && season() instanceof Season season) {
            return BareSeason.read(text, start, season, calendar).orElseGet(() -> readWords());
        }
        return readWords();
    }

    /** The season that the text is without the spaces and quotes around it. */
    private @Nullable SingleDate season() {
        EdtfInput input = new EdtfInput(text.substring(start, end), 0);
        SingleDate date = new EdtfDateParser(input).parse();
        return input.atEnd() ? date : null;
    }

    private DateReading readWords() {
        List<WordToken> tokens = WordLexer.lex(text, start, end);
        if (tokens.isEmpty()) {
            return failure();
        }
        NumericDates numbers = new NumericDates(tokens, calendar, policy.twoDigitYears());
        for (Language language : languages(tokens)) {
            for (NumericDates.Meaning meaning : numbers.meanings(orders(language))) {
                read(meaning, language);
            }
        }
        return readings.isEmpty() ? failure() : reading();
    }

    private List<NumericOrder> orders(Language language) {
        return policy.numericOrder().map(List::of).orElse(language.orders());
    }

    /** Numbers and signs alone mean the same in all languages. */
    private static List<Language> languages(List<WordToken> tokens) {
        List<Language> all = LanguageFiles.all();
        boolean words = tokens.stream().anyMatch(token -> token.kind() == WordToken.Kind.WORD);
        return words ? all : all.subList(0, 1);
    }

    private DateReading reading() {
        List<WordReading> all = new ArrayList<>(readings.values());
        WordReading first = all.get(0);
        if (all.size() == 1) {
            return new DateReading.Read(new HistoricalDate(first.expression(), text, first.calendar()), first.spans());
        }
        boolean languagesDiffer = all.stream().anyMatch(reading -> reading.language() != first.language());
        return new DateReading.Ambiguous(
                text,
                all.stream().map(reading -> reading.candidate(languagesDiffer)).toList());
    }

    /** The place that is wrong is where the language that got furthest stopped. */
    private DateReading failure() {
        if (known != null) {
            return known;
        }
        for (Lexicon.Understanding part : inPart) {
            StyledItems styled = StyledItems.of(part.items(), calendar, text);
            WordGrammar grammar = grammar(styled, false);
            WordItem end = part.items().get(part.items().size() - 1);
            wrongAt = Math.max(wrongAt, grammar.read() == null ? grammar.wrongAt() : end.start());
        }
        return new DateReading.NotRead("got " + Quotation.of(text), wrongAt + 1, DateReader.EXAMPLES);
    }

    private void read(NumericDates.Meaning meaning, Language language) {
        Lexicon.Understanding understanding = language.lexicon().understand(meaning.tokens());
        List<WordItem> items = understanding.items();
        if (!understanding.whole()) {
            inPart.add(understanding);
        } else if (mayBeDecadeOrCentury(items)) {
            String how = meaning.how().isEmpty() ? "" : meaning.how() + ", ";
            read(items, false, how + "decade", language);
            read(items, true, how + "century", language);
        } else {
            read(items, false, meaning.how(), language);
        }
    }

    private void read(List<WordItem> items, boolean hundreds, String how, Language language) {
        StyledItems styled = StyledItems.of(items, calendar, text);
        WordGrammar grammar = grammar(styled, hundreds);
        DateExpression expression = grammar.read();
        if (expression == null) {
            known = known == null ? grammar.known().orElse(null) : known;
            wrongAt = Math.max(wrongAt, grammar.wrongAt());
        } else {
            List<DateSpan> spans = WordReading.spans(grammar.spans(), items);
            readings.putIfAbsent(
                    expression.canonical(), new WordReading(expression, styled.toldIn(), how, language, spans));
        }
    }

    private WordGrammar grammar(StyledItems styled, boolean hundreds) {
        return new WordGrammar(DashedDate.undashed(styled.items()), hundreds, policy, styled.readIn());
    }

    /** "1900s". */
    private static boolean mayBeDecadeOrCentury(List<WordItem> items) {
        boolean word = false;
        boolean number = false;
        for (WordItem item : items) {
            word |= item.is(Keyword.DECADE) && item.value() == HUNDRED;
            number |= item.is(Keyword.NUMBER) && item.digits() == 4 && item.value() % HUNDRED == 0;
        }
        return word && number;
    }

    private void trim() {
        while (start < end && WordLexer.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && WordLexer.isSpace(text.charAt(end - 1))) {
            end--;
        }
    }

    private void unquote() {
        for (int i = 0; i < QUOTES.length() && end - start >= 2; i += 2) {
            if (text.charAt(start) == QUOTES.charAt(i) && text.charAt(end - 1) == QUOTES.charAt(i + 1)) {
                start++;
                end--;
                trim();
                return;
            }
        }
    }
}
