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
            for (NumericDates.Meaning meaning : numbers.meanings(language.orders())) {
                read(meaning, language);
            }
        }
        return readings.isEmpty() ? failure() : reading();
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

    private DateReading failure() {
        return known != null
                ? known
                : new DateReading.NotRead("got " + Quotation.of(text), wrongAt + 1, DateReader.EXAMPLES);
    }

    private void read(NumericDates.Meaning meaning, Language language) {
        Lexicon.Understanding understanding = language.lexicon().understand(meaning.tokens());
        List<WordItem> items = understanding.items();
        if (!understanding.whole() && !readings.isEmpty()) {
            return;
        }
        StyledItems styled = StyledItems.of(items, calendar, text);
        List<WordItem> told = DashedDate.undashed(styled.items());
        boolean either = mayBeDecadeOrCentury(items);
        for (boolean hundreds : either ? new boolean[] {false, true} : new boolean[] {false}) {
            WordGrammar grammar = new WordGrammar(told, hundreds, policy, styled.readIn());
            DateExpression expression = grammar.read();
            if (expression != null && understanding.whole()) {
                String how = either ? (hundreds ? "century" : "decade") : meaning.how();
                readings.putIfAbsent(
                        expression.canonical(),
                        new WordReading(
                                expression, styled.toldIn(), how, language, WordReading.spans(grammar.spans(), items)));
            } else {
                fail(understanding, grammar, expression != null);
            }
        }
    }

    /** The place that is wrong is where the language that got furthest stopped. */
    private void fail(Lexicon.Understanding understanding, WordGrammar grammar, boolean read) {
        if (known == null && understanding.whole()) {
            known = grammar.known().orElse(null);
        }
        List<WordItem> items = understanding.items();
        wrongAt = Math.max(wrongAt, read ? items.get(items.size() - 1).start() : grammar.wrongAt());
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
