package org.testimonia.date;

/** Decides what a text is, EDTF or words, and what to say if it is neither. */
final class DateReader {

    static final String PREFIX = "EDTF:";
    static final int LONGEST = 1_000;
    static final String EXAMPLES = "a date such as 1928, before 1928, Aug. 1928";

    private static final String EDTF_SIGNS = "XYESTZ?~%-+:/.,[]{}";

    private DateReader() {}

    static DateReading read(CharSequence source, DatePolicy policy) {
        if (source.length() > LONGEST) {
            return new DateReading.NotRead(
                    "a text of " + source.length() + " characters", LONGEST + 1, "at most " + LONGEST);
        }
        String text = source.toString();
        boolean prefixed = text.startsWith(PREFIX);
        EdtfParser parser = new EdtfParser(text, prefixed ? PREFIX.length() : 0);
        DateExpression expression = parser.parse();
        if (expression != null) {
            return new DateReading.Read(new HistoricalDate(expression, text));
        }
        return prefixed ? parser.failure() : readWords(text, policy, parser);
    }

    private static DateReading readWords(String text, DatePolicy policy, EdtfParser parser) {
        WordReader words = new WordReader(text, policy);
        DateExpression expression = words.read();
        if (expression != null) {
            return new DateReading.Read(new HistoricalDate(expression, text));
        }
        return looksLikeEdtf(text) && !words.knowsWhatIsWrong() ? parser.failure() : words.failure();
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
