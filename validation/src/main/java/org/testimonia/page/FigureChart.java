package org.testimonia.page;

import java.util.List;

/**
 * The figures of one property of one subject over time, a panel for each thing that they count: what stands in two panels is
 * not to be compared.
 *
 * @param subject whose figures
 * @param property which
 * @param anchor its place in the page
 * @param panels the panels
 * @param undated figures without a date, which are in no drawing
 */
record FigureChart(Link subject, String property, String anchor, List<Panel> panels, List<Reading> undated) {

    /**
     * Figures of one unit and scope.
     *
     * @param scope what they count, in words
     * @param shape the name of the shape of its marks
     * @param unit the unit; empty if none is known
     * @param axis the numbers, drawn
     * @param plot the marks, drawn
     * @param list what the list says that the figures count; empty if they count none
     * @param steps what the list allows from day to day, for those who do not see the drawing
     * @param readings the figures, numbered as the marks are
     */
    record Panel(
            String scope,
            String shape,
            String unit,
            String axis,
            String plot,
            String list,
            List<Allowed> steps,
            List<Numbered> readings) {}

    /** What a list allows from a day on; no day for what is before the first. */
    record Allowed(String from, int lower, int upper) {}

    /** A figure and the label of its mark. */
    record Numbered(String label, Reading reading) {}
}
