package org.testimonia.date;

import java.util.Optional;

/** Decides what a text is, EDTF or words, and what to say if it is neither. */
final class DateReader {

    static final String PREFIX = "EDTF:";
    static final int LONGEST = 1_000;
    static final String EXAMPLES = "a date such as 1928, before 1928, Aug. 1928";

    private static final String EDTF_SIGNS = "XYESTZ?~%-+:/.,[]{}";

    private DateReader() {}

    static DateReading read(CharSequence source, DatePolicy policy, HistoricalCalendar calendar) {
        if (source.length() > LONGEST) {
            return new DateReading.NotRead(
                    "a text of " + source.length() + " characters", LONGEST + 1, "at most " + LONGEST);
        }
        String text = source.toString();
        boolean prefixed = text.startsWith(PREFIX);
        EdtfParser parser = new EdtfParser(text, prefixed ? PREFIX.length() : 0);
        DateExpression expression = parser.parse();
        if (expression != null) {
            return restyled(expression, text, calendar);
        }
        Optional<HistoricalCalendar> named =
                calendar.isGregorian() ? CalendarFile.namedAtEndOf(text) : Optional.empty();
        if (named.isPresent()) {
            return read(text.substring(0, text.lastIndexOf(" (")), policy, named.get());
        }
        return prefixed ? parser.failure() : readWords(text, policy, calendar, parser);
    }

    private static DateReading restyled(DateExpression told, String text, HistoricalCalendar calendar) {
        DateExpression expression = new Restyling(calendar).restyle(told);
        return expression == null
                ? new DateReading.NotRead(
                        told.edtf() + " in the " + calendar,
                        1,
                        "days of that calendar, no digits of a month or day left open")
                : new DateReading.Read(new HistoricalDate(expression, text, calendar));
    }

    private static DateReading readWords(
            String text, DatePolicy policy, HistoricalCalendar calendar, EdtfParser parser) {
        WordReader words = new WordReader(text, policy, calendar);
        DateExpression expression = words.read();
        if (expression != null) {
            return new DateReading.Read(new HistoricalDate(expression, text, words.calendar()));
        }
        return looksLikeEdtf(text) && !words.isAmbiguous() ? parser.failure() : words.failure();
    }

    private static boolean looksLikeEdtf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!EdtfInput.isDigit(character) && EDTF_SIGNS.indexOf(character) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
