package org.testimonia.figure;

/** Thrown by {@link Figure#parse(CharSequence)} for a text that is no figure. */
public final class FigureParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final String expected;

    FigureParseException(FigureReading.NotRead problem) {
        super(problem.toString());
        this.column = problem.column();
        this.expected = problem.expected();
    }

    /** Where understanding ended; the first character is 1. */
    public int column() {
        return column;
    }

    public String expected() {
        return expected;
    }
}
