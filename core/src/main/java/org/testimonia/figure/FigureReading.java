package org.testimonia.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a text as a figure: the figure, several of which the text may mean any, or where and why the text
 * is none.
 *
 * <pre>{@code
 * Figure.read("about 500").asOptional();    // the figure
 * Figure.read("67 sections").problem();     // column 4: got "67 sections", expected a number such as ...
 * Figure.read("1.234");                     // ambiguous: 1.234 or 1234
 * }</pre>
 */
public sealed interface FigureReading {

    /** The figure, empty if the text was not read or means several. */
    Optional<Figure> asOptional();

    /** Why the text is not one figure: what is wrong with it, or what it may mean; empty if it is one. */
    Optional<NotRead> problem();

    /**
     * The figure.
     *
     * @throws FigureParseException if the text was not read or means several figures
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
     * The text can mean several figures, none of which is chosen.
     *
     * @param text the text
     * @param candidates what it can mean, two or more, no two of one meaning
     */
    record Ambiguous(String text, List<Candidate> candidates) implements FigureReading {

        /** @throws IllegalArgumentException if there are less than two candidates */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException(candidates.size() + " candidates, expected two or more");
            }
        }

        @Override
        public Optional<Figure> asOptional() {
            return Optional.empty();
        }

        /** That it is ambiguous, with all that it can mean. */
        @Override
        public Optional<NotRead> problem() {
            return Optional.of(notRead());
        }

        @Override
        public Figure orThrow() {
            throw new FigureParseException(notRead());
        }

        private NotRead notRead() {
            String meanings = candidates.stream().map(Candidate::toString).collect(Collectors.joining(" or "));
            String texts = candidates.stream()
                    .map(candidate -> candidate.figure().text())
                    .collect(Collectors.joining(" or "));
            return new NotRead(
                    "got \"" + text + "\", which is ambiguous (" + meanings + ")",
                    1,
                    "a figure with one meaning, such as " + texts);
        }

        /** The whole sentence. */
        @Override
        public String toString() {
            return notRead().toString();
        }
    }

    /**
     * One of the figures that a text can mean.
     *
     * @param figure the figure, with a text of its own that means it alone: {@code 1234}
     * @param reason how the text is to be read to mean it: {@code continental style}
     */
    record Candidate(Figure figure, String reason) {

        /** What it allows and why: {@code 1,234 in continental style}. */
        @Override
        public String toString() {
            return figure.bounds() + " in " + reason;
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
