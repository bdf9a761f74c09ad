package org.testimonia.claim;

import java.util.stream.Collectors;

import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureBreakdown;

/** What a claim says: a date, a figure, a subject, or text. */
public sealed interface Value {

    /** A date or period. */
    record OfDate(HistoricalDate date) implements Value {
        @Override
        public String text() {
            return date.text();
        }

        @Override
        public String meaning() {
            return "date:" + date.edtf();
        }
    }

    /** A figure. */
    record OfFigure(Figure figure) implements Value {
        @Override
        public String text() {
            return figure.text();
        }

        @Override
        public String meaning() {
            return "figure:" + figure.kind() + ":" + figure.bounds()
                    + figure.breakdown().map(OfFigure::meaning).orElse("");
        }

        private static String meaning(FigureBreakdown breakdown) {
            return breakdown.parts().stream()
                    .map(part -> part.label() + " " + part.figure().kind() + ":"
                            + part.figure().bounds())
                    .collect(Collectors.joining(", ", breakdown.isComplete() ? " = " : " > ", ""));
        }
    }

    /** A reference to another subject, by its id. */
    record OfSubject(String subject) implements Value {
        @Override
        public String text() {
            return subject;
        }

        @Override
        public String meaning() {
            return "subject:" + subject;
        }
    }

    /** Words that are kept as they are. */
    record OfText(String text) implements Value {
        @Override
        public String meaning() {
            return "text:" + text.strip();
        }
    }

    /** The words as the source has them. */
    String text();

    /** What it says apart from how it is written: equal for {@code Aug. 1925} and {@code 1925-08}. */
    String meaning();
}
