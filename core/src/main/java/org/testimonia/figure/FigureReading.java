package org.testimonia.figure;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a text as a figure: the figure, or where and why the text is none.
 *
 * <pre>{@code
 * Figure.read("about 500").asOptional();    // the figure
 * Figure.read("67 sections").problem();     // column 4: got "67 sections", expected a number such as ...
 * }</pre>
 */
public sealed interface FigureReading {

    /** The figure, empty if the text was not read. */
    Optional<Figure> asOptional();

    /** What was wrong, empty if the text was read. */
    Optional<NotRead> problem();

    /**
     * The figure.
     *
     * @throws FigureParseException if the text was not read
     */
    Figure orThrow();

    /** The text is a figure. */
    record Read(Figure figure) implements FigureReading {

        public Read {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public Optional<Figure> asOptional() {
            return Optional.of(figure);
        }

        @Override
        public Optional<NotRead> problem() {
            return Optional.empty();
        }

        @Override
        public Figure orThrow() {
            return figure;
        }
    }

    /**
     * The text is no figure.
     *
     * @param message what was found, {@code got "67 sections"}; reads on with ", expected " and {@code expected}
     * @param column where understanding ended, the first character of the text as given is 1
     * @param expected what would have been understood there
     */
    record NotRead(String message, int column, String expected) implements FigureReading {

        public NotRead {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(expected, "expected");
            if (column < 1) {
                throw new IllegalArgumentException("column is " + column + ", expected 1 or more");
            }
        }

        @Override
        public Optional<Figure> asOptional() {
            return Optional.empty();
        }

        @Override
        public Optional<NotRead> problem() {
            return Optional.of(this);
        }

        @Override
        public Figure orThrow() {
            throw new FigureParseException(this);
        }

        /** The whole sentence: {@code column 4: got "67 sections", expected a number such as ...}. */
        @Override
        public String toString() {
            return "column " + column + ": " + message + ", expected " + expected;
        }
    }
}
