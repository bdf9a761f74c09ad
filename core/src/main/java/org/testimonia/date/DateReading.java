package org.testimonia.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a text as a date: a date, several of which the text may mean any, or what is wrong with the text.
 *
 * <pre>{@code
 * if (HistoricalDate.read("1984-13") instanceof DateReading.NotRead wrong) {
 *     System.out.println(wrong.column() + ": " + wrong); // 6: month 13, expected 01 to 12
 * }
 * if (HistoricalDate.read("12/04/1985") instanceof DateReading.Ambiguous ambiguous) {
 *     ambiguous.candidates().get(1).reason(); // month/day/year
 * }
 * }</pre>
 */
public sealed interface DateReading {

    /** Why the text is not one date: what is wrong with it, or what it may mean; empty if it is one. */
    Optional<NotRead> problem();

    /**
     * The text is a date.
     *
     * @param date the date
     * @param spans what each part of its words was taken for, in order; none if it is EDTF, which says so itself
     */
    record Read(HistoricalDate date, List<DateSpan> spans) implements DateReading {

        public Read {
            spans = List.copyOf(spans);
        }

        @Override
        public Optional<NotRead> problem() {
            return Optional.empty();
        }
    }

    /**
     * The text can mean several dates, none of which is chosen.
     *
     * @param text the text
     * @param candidates what it can mean, two or more, no two of one meaning
     */
    record Ambiguous(String text, List<Candidate> candidates) implements DateReading {

        /** @throws IllegalArgumentException if there are less than two candidates */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException(candidates.size() + " candidates, expected two or more");
            }
        }

        /** That it is ambiguous, with all that it can mean. */
        @Override
        public Optional<NotRead> problem() {
            String meanings = candidates.stream()
                    .map(candidate -> candidate.date().edtf() + " as " + candidate.reason())
                    .collect(Collectors.joining(" or "));
            String first = candidates.get(0).date().text();
            return Optional.of(new NotRead(
                    Quotation.of(text) + " is ambiguous (" + meanings + ")",
                    1,
                    "a date with one meaning, such as " + first));
        }

        /** The message and what was expected, in one line. */
        @Override
        public String toString() {
            return problem().map(NotRead::toString).orElse("");
        }
    }

    /**
     * One of the dates that a text can mean.
     *
     * @param date the date, with a text of its own that means it alone: its EDTF
     * @param reason how the text is to be read to mean it: {@code day/month/year}
     * @param spans what each part of the text is taken for then, in order
     */
    record Candidate(HistoricalDate date, String reason, List<DateSpan> spans) {

        public Candidate {
            spans = List.copyOf(spans);
        }
    }

    /**
     * The text is not a date.
     *
     * @param message what was found: {@code month 13}
     * @param column where, counted in UTF-16 units from 1; one past the last at the end of the text
     * @param expected what would have been right there: {@code 01 to 12}
     */
    record NotRead(String message, int column, String expected) implements DateReading {

        @Override
        public Optional<NotRead> problem() {
            return Optional.of(this);
        }

        /** The message and what was expected, in one line. */
        @Override
        public String toString() {
            return message + ", expected " + expected;
        }
    }
}
