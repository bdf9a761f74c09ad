package org.testimonia.date;

/** Thrown for a text that is not a date, by {@link HistoricalDate#parse(CharSequence)}; it says where and why. */
public final class DateParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final String expected;

    DateParseException(DateReading.NotRead wrong) {
        super(wrong.toString());
        this.column = wrong.column();
        this.expected = wrong.expected();
    }

    /** Where the text is wrong, counted in UTF-16 units from 1; one past the last at the end of the text. */
    public int column() {
        return column;
    }

    /** What would have been right there. */
    public String expected() {
        return expected;
    }
}
