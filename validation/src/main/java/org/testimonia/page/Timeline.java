package org.testimonia.page;

import java.util.List;
import java.util.function.Function;

/**
 * When the subjects of one type began, ended or happened.
 *
 * @param type the type; empty where the dataset does not say
 * @param anchor its place in the page
 * @param axis the years, drawn
 * @param rows the subjects with a date, the earliest first
 * @param leftOut how many more have a date and are not drawn
 * @param undated the subjects without one
 */
record Timeline(String type, String anchor, String axis, List<Row> rows, int leftOut, List<Link> undated) {

    /**
     * A subject.
     *
     * @param subject its name
     * @param partOf what it is part of, by name; empty if nothing
     * @param places where it is located, by its claims
     * @param letters the letters of the sources of its dates, with a space between
     * @param verdicts the ids of the verdicts of what is found on it, with a space between
     * @param earliest the first day that a claim allows, to sort by; the least number for none
     * @param latest the last one; the greatest number for none
     * @param bars its dates
     * @param findings what is found on its dates
     */
    record Row(
            Link subject,
            String partOf,
            String places,
            String letters,
            String verdicts,
            long earliest,
            long latest,
            List<Bar> bars,
            List<FindingEntry> findings) {}

    /**
     * A date.
     *
     * @param reading the claim
     * @param drawing its bar
     */
    record Bar(Reading reading, String drawing) {}

    /** What the subjects are part of, in alphabetical order. */
    List<String> wholes() {
        return distinct(Row::partOf);
    }

    /** Where they are, in alphabetical order. */
    List<String> allPlaces() {
        return distinct(Row::places);
    }

    private List<String> distinct(Function<Row, String> text) {
        return rows.stream()
                .map(text)
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
