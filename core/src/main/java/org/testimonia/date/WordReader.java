package org.testimonia.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads a text as words, in each language there are words of, and in each way that it can be meant. */
final class WordReader {

    private static final String QUOTES =
            "()\"\"''\u201c\u201d\u2018\u2019\u201e\u201c\u201a\u2018\u00ab\u00bb\u00bb\u00ab\u201d\u201d";
    private static final int HUNDRED = 100;

    private final String text;
    private final DatePolicy policy;
    private final HistoricalCalendar calendar;
    private final Map<DateExpression, WordReading> readings = new LinkedHashMap<>();
    private final List<Lexicon.Understanding> inPart = new ArrayList<>();
    private int start;
    private int end;
    private boolean understood;
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
        List<WordToken> tokens = DottedDates.read(WordLexer.lex(text, start, end), text);
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
        boolean words = tokens.stream()
                .anyMatch(token ->
                        token.kind() == WordToken.Kind.WORD || token.text().equals("'"));
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

    /** The place that is wrong is where the language that got furthest stopped; all words are known to one, or it is there. */
    private DateReading failure() {
        if (known != null) {
            return known;
        }
        for (Lexicon.Understanding part : understood ? List.<Lexicon.Understanding>of() : inPart) {
            StyledItems styled = StyledItems.of(part.items(), calendar, text);
            WordGrammar grammar = grammar(styled, new WordChoice(false, policy.twoDigitYears(), 0));
            WordItem end = part.items().get(part.items().size() - 1);
            boolean wrongBefore = grammar.read() == null && !grammar.atEnd();
            wrongAt = Math.max(wrongAt, wrongBefore ? grammar.wrongAt() : end.start());
        }
        return new DateReading.NotRead("got " + Quotation.of(text), wrongAt + 1, DateReader.EXAMPLES);
    }

    private void read(NumericDates.Meaning meaning, Language language) {
        Lexicon.Understanding understanding = language.lexicon().understand(meaning.tokens());
        List<WordItem> items = understanding.items();
        if (!understanding.whole()) {
            inPart.add(understanding);
            return;
        }
        understood = true;
        TwoMeanings two = TwoMeanings.of(items, text);
        int shortYear = shortYear(items, meaning.how().isEmpty());
        int centuries = shortYear < 0 ? 1 : policy.twoDigitYears().centuries();
        for (int century = 0; century < centuries; century++) {
            WordChoice choice = new WordChoice(false, policy.twoDigitYears(), century);
            String how = shortYear < 0 ? meaning.how() : joined(meaning.how(), told(shortYear, choice));
            read(items, choice, joined(how, two.first()), language);
            if (two.exist()) {
                WordChoice other = new WordChoice(true, policy.twoDigitYears(), century);
                read(two.second(items), other, joined(how, two.other()), language);
            }
        }
    }

    private static String joined(String how, String more) {
        return how.isEmpty() || more.isEmpty() ? how + more : how + ", " + more;
    }

    private static String told(int shortYear, WordChoice choice) {
        String digits = shortYear < 10 ? "0" + shortYear : Integer.toString(shortYear);
        return digits + " as " + choice.year(shortYear);
    }

    /** The first year or decade of two digits, or -1; a further number may be a day. */
    private static int shortYear(List<WordItem> items, boolean numbersUnclear) {
        for (int i = 0; i < items.size(); i++) {
            WordItem item = items.get(i);
            boolean named = item.is(Keyword.DECADE) && item.value() >= 10 && item.value() < HUNDRED;
            if (item.is(Keyword.SHORT_YEAR) || named) {
                return item.value();
            }
        }
        return numbersUnclear ? twoDigits(items) : -1;
    }

    /** The last number of two digits, if it may be a year or decade: "the 20s", "12 Mar. 31". */
    private static int twoDigits(List<WordItem> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            WordItem item = items.get(i);
            boolean told = item.is(Keyword.NUMBER) && item.digits() >= 4;
            if (told || item.is(Keyword.CENTURY) || item.is(Keyword.BEFORE_CHRIST) || item.is(Keyword.AFTER_CHRIST)) {
                return -1;
            }
            if (item.is(Keyword.NUMBER) && item.digits() == 2) {
                return item.value();
            }
        }
        return -1;
    }

    private void read(List<WordItem> items, WordChoice choice, String how, Language language) {
        StyledItems styled = StyledItems.of(items, calendar, text);
        WordGrammar grammar = grammar(styled, choice);
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

    private WordGrammar grammar(StyledItems styled, WordChoice choice) {
        return new WordGrammar(DashedDate.undashed(styled.items()), choice, policy, styled.readIn());
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
            boolean quoted = text.charAt(start) == QUOTES.charAt(i) && text.charAt(end - 1) == QUOTES.charAt(i + 1);
            if (quoted && text.indexOf(QUOTES.charAt(i + 1), start + 1) == end - 1) {
                start++;
                end--;
                trim();
                return;
            }
        }
    }
}
