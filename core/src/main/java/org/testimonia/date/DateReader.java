package org.testimonia.date;

import java.util.List;
import java.util.Optional;

/** Decides what a text is, EDTF or words, and what to say if it is neither. */
final class DateReader {

    static final String PREFIX = "EDTF:";
    static final int LONGEST = 1_000;
    static final String EXAMPLES = "a date such as 1928, before 1928, Aug. 1928";

    static final String EDTF_SIGNS = "XYESTZ?~%-+:/.,[]{}";

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
            return readEdtf(expression, text, prefixed, calendar);
        }
        Optional<HistoricalCalendar> named =
                calendar.isGregorian() ? CalendarFile.namedAtEndOf(text) : Optional.empty();
        if (named.isPresent()) {
            return read(text.substring(0, text.lastIndexOf(" (")), policy, named.get());
        }
        return prefixed ? parser.failure() : readWords(text, policy, calendar, parser);
    }

    private static DateReading readEdtf(
            DateExpression told, String text, boolean prefixed, HistoricalCalendar calendar) {
        if (!prefixed && told instanceof Season season) {
            return BareSeason.read(text, 0, season, calendar).orElseGet(() -> restyled(told, text, calendar));
        }
        return restyled(told, text, calendar);
    }

    private static DateReading restyled(DateExpression told, String text, HistoricalCalendar calendar) {
        DateExpression expression = new Restyling(calendar).restyle(told);
        return expression == null
                ? new DateReading.NotRead(
                        told.edtf() + " in the " + calendar,
                        1,
                        "days of that calendar, no digits of a month or day left open")
                : new DateReading.Read(new HistoricalDate(expression, text, calendar), List.of());
    }

    private static DateReading readWords(
            String text, DatePolicy policy, HistoricalCalendar calendar, EdtfParser parser) {
        DateReading reading = new WordReader(text, policy, calendar).read();
        if (!(reading instanceof DateReading.NotRead)) {
            return reading;
        }
        Optional<DateExpression> loose = LooseEdtf.read(text);
        if (loose.isPresent()) {
            return restyled(loose.get(), text, calendar);
        }
        return looksLikeEdtf(text) ? parser.failure() : reading;
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
