package org.testimonia.drawing;

import org.testimonia.date.Bound;
import org.testimonia.date.DayRange;

/**
 * Draws dates as bars on a line of years: hollow where a day is possible, solid where it is certain.
 *
 * <p>An open end runs to the edge and ends in an arrow; one that is unknown ends in a question mark. Bars of one scale stand
 * one below the other and stretch with the page.
 */
public final class TimeLine {

    private static final int AXIS_HEIGHT = 20;
    private static final int BAR_HEIGHT = 16;
    private static final double TOP = 4;
    private static final double THICK = 8;
    private static final double MIDDLE = TOP + THICK / 2;
    private static final double BEYOND = 0.6;

    private final TimeScale scale;

    public TimeLine(TimeScale scale) {
        this.scale = scale;
    }

    /** The years that stand above the bars. */
    public String axis() {
        Svg svg = frame("axis", AXIS_HEIGHT);
        for (TimeScale.Tick tick : scale.ticks()) {
            String shown = tick.fine() ? "fine" : "coarse";
            svg.begin("text", shown)
                    .percent("x", tick.percent())
                    .attribute("y", 12)
                    .attribute("text-anchor", "middle")
                    .text(tick.label())
                    .end();
            line(svg, shown, tick.percent(), tick.percent(), 15, AXIS_HEIGHT);
        }
        return svg.end().written();
    }

    /**
     * One bar.
     *
     * @param title what it shows, in words
     */
    public String bar(DayBar bar, String title) {
        Svg svg = frame("bar", BAR_HEIGHT);
        svg.begin("title").text(title).end();
        for (TimeScale.Tick tick : scale.ticks()) {
            line(svg, tick.fine() ? "grid fine" : "grid", tick.percent(), tick.percent(), 0, BAR_HEIGHT);
        }
        bar.possible().forEach(range -> possible(svg, range, bar));
        bar.certain().ifPresent(range -> span(svg, "certain", range));
        if (bar.uncertain()) {
            mark(svg, Math.min(97, right(bar.possible().get(bar.possible().size() - 1))), 6, "?");
        }
        return svg.end().written();
    }

    private static Svg frame(String cssClass, int height) {
        return new Svg()
                .begin("svg", cssClass)
                .attribute("width", "100%")
                .attribute("height", height)
                .attribute("aria-hidden", "true")
                .attribute("focusable", "false");
    }

    private void possible(Svg svg, DayRange range, DayBar bar) {
        if (range.isSingleDay()) {
            span(svg, "certain", range);
            return;
        }
        span(svg, bar.approximate() ? "possible approximate" : "possible", range);
        end(svg, range.earliest(), 0);
        end(svg, range.latest(), 100);
    }

    private void span(Svg svg, String cssClass, DayRange range) {
        double left = left(range);
        svg.begin("rect", cssClass)
                .percent("x", left)
                .percent("width", Math.max(0, right(range) - left))
                .attribute("y", TOP)
                .attribute("height", THICK)
                .end();
        if (cssClass.equals("certain")) {
            line(svg, "day", left, left, TOP, TOP + THICK);
        }
    }

    /** Where the first day begins; the edge if there is none. */
    private double left(DayRange range) {
        return range.earliest().day().isPresent() ? scale.percent(range.earliestEpochDay()) : BEYOND;
    }

    /** Where the last day ends; the edge if there is none. */
    private double right(DayRange range) {
        return range.latest().day().isPresent() ? scale.percent(range.latestEpochDay() + 1) : 100 - BEYOND;
    }

    private static void end(Svg svg, Bound bound, double percent) {
        if (bound instanceof Bound.Unknown) {
            mark(svg, percent == 0 ? 1 : 97, 0, "?");
        } else if (bound instanceof Bound.Open) {
            double tip = percent == 0 ? 0 : -1;
            double base = percent == 0 ? 7 : -8;
            svg.begin("svg")
                    .percent("x", percent)
                    .attribute("y", 0)
                    .attribute("overflow", "visible")
                    .begin("path", "arrow")
                    .attribute(
                            "d", "M" + Svg.number(base) + " 2L" + Svg.number(tip) + " 8L" + Svg.number(base) + " 14Z")
                    .end()
                    .end();
        }
    }

    private static void mark(Svg svg, double percent, double dx, String sign) {
        svg.begin("text", "sign")
                .percent("x", percent)
                .attribute("dx", dx)
                .attribute("y", MIDDLE + 4)
                .text(sign)
                .end();
    }

    private static void line(Svg svg, String cssClass, double x1, double x2, double y1, double y2) {
        svg.begin("line", cssClass)
                .percent("x1", x1)
                .percent("x2", x2)
                .attribute("y1", y1)
                .attribute("y2", y2)
                .end();
    }
}
