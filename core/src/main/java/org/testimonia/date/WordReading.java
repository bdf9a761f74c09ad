package org.testimonia.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a text in words can mean.
 *
 * @param expression what it says
 * @param calendar the calendar it is told in
 * @param how how it is to be read, where that is a choice
 * @param language in what language
 * @param spans what each part of the text was taken for, in order
 */
record WordReading(
        DateExpression expression, HistoricalCalendar calendar, String how, Language language, List<DateSpan> spans) {

    /** The reading of the candidate, with the language as a reason if that is a choice as well. */
    DateReading.Candidate candidate(boolean languagesDiffer) {
        String reason = languagesDiffer ? (how.isEmpty() ? "" : how + ", ") + "in " + language.name() : how;
        return new DateReading.Candidate(BareSeason.unambiguous(expression), reason, spans);
    }

    /** What the dates' parts were taken for, and as words whatever else was understood. */
    static List<DateSpan> spans(List<DateSpan> ofDates, List<WordItem> items) {
        Map<Integer, DateSpan> byStart = new TreeMap<>();
        ofDates.forEach(span -> byStart.put(span.start(), span));
        List<DateSpan> spans = new ArrayList<>();
        int end = 0;
        for (WordItem item : items) {
            DateSpan told = byStart.get(item.start());
            if (item.start() >= end && !item.is(Keyword.END)) {
                DateSpan span = told != null ? told : item.span(DateSpan.Role.WORD);
                spans.add(span);
                end = span.end();
            }
        }
        return Collections.unmodifiableList(spans);
    }
}
