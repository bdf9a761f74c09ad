package org.testimonia.date;

/**
 * What came of reading a text as a date: a date, or what is wrong with the text.
 *
 * <pre>{@code
 * if (HistoricalDate.read("1984-13") instanceof DateReading.NotRead wrong) {
 *     System.out.println(wrong.column() + ": " + wrong); // 6: month 13, expected 01 to 12
 * }
 * }</pre>
 */
public sealed interface DateReading {

    /** The text is a date. */
    record Read(HistoricalDate date) implements DateReading {}

    /**
     * The text is not a date.
     *
     * @param message what was found: {@code month 13}
     * @param column where, counted in UTF-16 units from 1; one past the last at the end of the text
     * @param expected what would have been right there: {@code 01 to 12}
     */
    record NotRead(String message, int column, String expected) implements DateReading {

        /** The message and what was expected, in one line. */
        @Override
        public String toString() {
            return message + ", expected " + expected;
        }
    }
}
