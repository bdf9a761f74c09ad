package org.testimonia.date;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a text as words, in each language there are words of, until one understands all of it. */
final class WordReader {

    private static final String QUOTES =
            "\"\"''\u201c\u201d\u2018\u2019\u201e\u201c\u201a\u2018\u00ab\u00bb\u00bb\u00ab\u201d\u201d";

    private final String text;
    private final DatePolicy policy;
    private int start;
    private int end;
    private int wrongAt;
    private boolean ambiguous;
    private HistoricalCalendar calendar;
    private DateReading.@Nullable NotRead known;

    WordReader(String text, DatePolicy policy, HistoricalCalendar calendar) {
        this.text = text;
        this.policy = policy;
        this.calendar = calendar;
        this.end = text.length();
        trim();
        unquote();
    }

    /** The expression, or null and a {@link #failure()}. */
    @Nullable
    DateExpression read() {
        List<WordToken> tokens = WordLexer.lex(text, start, end);
        wrongAt = start;
        if (tokens.isEmpty()) {
            return null;
        }
        if (NumericDate.isNumeric(tokens)) {
            NumericDate numeric = new NumericDate(tokens, calendar);
            known = numeric.ambiguity(text, start, end).orElse(null);
            ambiguous = known != null;
            return known == null ? numeric.date().orElse(null) : null;
        }
        DateExpression expression = read(tokens, Lexicon.english());
        return expression != null ? expression : readOthers(tokens);
    }

    /** The calendar that the text is told in. */
    HistoricalCalendar calendar() {
        return calendar;
    }

    /** Whether the text is a date in numbers that can be read two ways. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    DateReading.NotRead failure() {
        return known != null
                ? known
                : new DateReading.NotRead("got " + Quotation.of(text), wrongAt + 1, DateReader.EXAMPLES);
    }

    private @Nullable DateExpression readOthers(List<WordToken> tokens) {
        for (Lexicon language : Lexicon.others()) {
            DateExpression expression = read(tokens, language);
            if (expression != null) {
                return expression;
            }
        }
        return null;
    }

    /** The place that is wrong is where the language that got furthest stopped. */
    private @Nullable DateExpression read(List<WordToken> tokens, Lexicon language) {
        Lexicon.Understanding understanding = language.understand(tokens);
        StyledItems styled = StyledItems.of(understanding.items(), calendar, text);
        WordGrammar grammar = new WordGrammar(DashedDate.undashed(styled.items()), policy, styled.readIn());
        DateExpression expression = grammar.read();
        if (expression != null && understanding.whole()) {
            calendar = styled.toldIn();
            return expression;
        }
        if (known == null && understanding.whole()) {
            known = grammar.known().orElse(null);
        }
        List<WordItem> items = understanding.items();
        int stop = expression == null
                ? grammar.wrongAt()
                : items.get(items.size() - 1).start();
        wrongAt = Math.max(wrongAt, stop);
        return null;
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
