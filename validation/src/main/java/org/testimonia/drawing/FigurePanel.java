package org.testimonia.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws figures that may be compared with each other: across is time, upward the number. Each mark has the bounds of its
 * number as an upright line and those of its date as a level one; what is open ends in an arrow at the edge.
 */
public final class FigurePanel {

    private static final double HEIGHT = 170;
    private static final double LOW_HEIGHT = 84;
    private static final double TOP = 12;
    private static final double FOOT = 12;
    private static final double TICK_ROOM = 22;
    private static final double SIZE = 4.5;
    private static final int MOST_LABELS = 60;

    private final TimeScale scale;
    private final List<FigureMark> marks;
    private final List<CountStep> steps;
    private final NumberScale numbers;
    private final Function<BigDecimal, String> numberName;
    private final double height;

    /**
     * A panel.
     *
     * @param marks the figures
     * @param steps what a list allows, in the order of time; may be empty
     * @param numberName a number in the figures of its reader
     */
    public FigurePanel(
            TimeScale scale, List<FigureMark> marks, List<CountStep> steps, Function<BigDecimal, String> numberName) {
        this.scale = scale;
        this.marks = marks.stream()
                .sorted(Comparator.comparing((FigureMark mark) -> across(mark)).thenComparing(FigureMark::label))
                .toList();
        this.steps = List.copyOf(steps);
        this.numberName = numberName;
        this.height = marks.size() < 2 && steps.isEmpty() ? LOW_HEIGHT : HEIGHT;
        this.numbers = NumberScale.spanning(
                Stream.concat(
                                marks.stream().flatMap(FigurePanel::numbers),
                                steps.stream().map(step -> BigDecimal.valueOf(step.upper())))
                        .toList(),
                TOP,
                height - FOOT);
    }

    private static Stream<BigDecimal> numbers(FigureMark mark) {
        return Stream.of(mark.stated(), mark.bounds().lower(), mark.bounds().upper())
                .flatMap(Optional::stream);
    }

    /** The numbers on the upright line. */
    public String axis() {
        double width = numbers.ticks().stream()
                        .mapToDouble(number -> TextWidth.of(numberName.apply(number), TimeScale.FONT_SIZE))
                        .max()
                        .orElse(0)
                + 6;
        Svg svg = frame("numbers", height + TICK_ROOM, Svg.number(width));
        for (BigDecimal number : numbers.ticks()) {
            svg.begin("text")
                    .attribute("x", width - 4)
                    .attribute("y", numbers.y(number) + 4)
                    .attribute("text-anchor", "end")
                    .text(numberName.apply(number))
                    .end();
        }
        return svg.end().written();
    }

    /** The marks. */
    public String plot() {
        LabelPlaces labels = new LabelPlaces(TOP, height - FOOT);
        List<Double> heights = new ArrayList<>();
        for (FigureMark mark : marks) {
            heights.add(
                    marks.size() > MOST_LABELS ? Double.NaN : labels.place(across(mark), height(mark), mark.label()));
        }
        double below = labels.lowest() > height - FOOT ? labels.lowest() + FOOT - height : 0;
        Svg svg = frame("plot", height + TICK_ROOM + below, "100%");
        addGrid(svg, height + below);
        addSteps(svg);
        for (int i = 0; i < marks.size(); i++) {
            addMark(svg, marks.get(i), heights.get(i));
        }
        return svg.end().written();
    }

    private static Svg frame(String cssClass, double height, String width) {
        return new Svg()
                .begin("svg", cssClass)
                .attribute("width", width)
                .attribute("height", height)
                .attribute("aria-hidden", "true")
                .attribute("focusable", "false");
    }

    private void addGrid(Svg svg, double foot) {
        for (BigDecimal number : numbers.ticks()) {
            line(svg, "grid", 0, 100, numbers.y(number), numbers.y(number));
        }
        for (TimeScale.Tick tick : scale.ticks()) {
            String shown = tick.fine() ? "fine" : "coarse";
            line(svg, "grid " + shown, tick.percent(), tick.percent(), TOP, foot);
            svg.begin("text", shown)
                    .percent("x", tick.percent())
                    .attribute("y", foot + 14)
                    .attribute("text-anchor", "middle")
                    .text(tick.label())
                    .end();
        }
    }

    /** The room between what surely and what possibly counts, with its two edges. */
    private void addSteps(Svg svg) {
        for (int i = 0; i < steps.size(); i++) {
            CountStep step = steps.get(i);
            double from = i == 0 ? 0 : scale.percent(step.fromEpochDay());
            double to =
                    i + 1 == steps.size() ? 100 : scale.percent(steps.get(i + 1).fromEpochDay());
            double upper = numbers.y(BigDecimal.valueOf(step.upper()));
            double lower = numbers.y(BigDecimal.valueOf(step.lower()));
            svg.begin("rect", "allowed")
                    .percent("x", from)
                    .percent("width", Math.max(0, to - from))
                    .attribute("y", upper)
                    .attribute("height", lower - upper)
                    .end();
            line(svg, "upper", from, to, upper, upper);
            line(svg, "lower", from, to, lower, lower);
            if (i > 0) {
                line(
                        svg,
                        "upper",
                        from,
                        from,
                        upper,
                        numbers.y(BigDecimal.valueOf(steps.get(i - 1).upper())));
                line(
                        svg,
                        "lower",
                        from,
                        from,
                        lower,
                        numbers.y(BigDecimal.valueOf(steps.get(i - 1).lower())));
            }
        }
    }

    private void addMark(Svg svg, FigureMark mark, double labelHeight) {
        double x = across(mark);
        double y = height(mark);
        svg.begin("g", "mark").begin("title").text(mark.title()).end();
        double top = mark.bounds().upper().map(numbers::y).orElse(2.0);
        double bottom = mark.bounds().lower().map(numbers::y).orElse(height - 2);
        line(svg, "bound", x, x, top, bottom);
        line(svg, "bound", left(mark), right(mark), y, y);
        if (mark.bounds().upper().isEmpty()) {
            arrow(svg, x, 0, "M-4 7L0 0L4 7Z");
        }
        if (mark.bounds().lower().isEmpty()) {
            arrow(svg, x, height, "M-4 -7L0 0L4 -7Z");
        }
        if (mark.asOf().earliest().day().isEmpty()) {
            arrow(svg, 0, y, "M7 -4L0 0L7 4Z");
        }
        if (mark.asOf().latest().day().isEmpty()) {
            arrow(svg, 100, y, "M-8 -4L-1 0L-8 4Z");
        }
        arrow(svg, x, y, shape(mark.shape()), "dot " + mark.shape().name().toLowerCase(Locale.ROOT));
        if (!Double.isNaN(labelHeight)) {
            svg.begin("text", "label")
                    .percent("x", x)
                    .attribute("dx", LabelPlaces.BESIDE)
                    .attribute("y", labelHeight + 4)
                    .text(mark.label())
                    .end();
        }
        svg.end();
    }

    private static String shape(FigureMark.Shape shape) {
        String size = Svg.number(SIZE);
        return switch (shape) {
            case DISC, RING ->
                "M-" + size + " 0A" + size + " " + size + " 0 1 0 " + size + " 0A" + size + " " + size + " 0 1 0 -"
                        + size + " 0Z";
            case TRIANGLE -> "M0 -5.5L5 4L-5 4Z";
            case LOZENGE -> "M0 -6L6 0L0 6L-6 0Z";
        };
    }

    private static void arrow(Svg svg, double percent, double y, String path) {
        arrow(svg, percent, y, path, "arrow");
    }

    private static void arrow(Svg svg, double percent, double y, String path, String cssClass) {
        svg.begin("svg")
                .percent("x", percent)
                .attribute("y", y)
                .attribute("overflow", "visible")
                .begin("path", cssClass)
                .attribute("d", path)
                .end()
                .end();
    }

    /** The middle of its days; the one that is named if an end is open. */
    private double across(FigureMark mark) {
        boolean begins = mark.asOf().earliest().day().isPresent();
        boolean ends = mark.asOf().latest().day().isPresent();
        return begins || ends ? ((begins ? left(mark) : right(mark)) + (ends ? right(mark) : left(mark))) / 2 : 50;
    }

    private double left(FigureMark mark) {
        return mark.asOf().earliest().day().isPresent()
                ? scale.percent(mark.asOf().earliestEpochDay())
                : 0;
    }

    private double right(FigureMark mark) {
        return mark.asOf().latest().day().isPresent()
                ? scale.percent(mark.asOf().latestEpochDay())
                : 100;
    }

    private double height(FigureMark mark) {
        Optional<BigDecimal> lower = mark.bounds().lower();
        Optional<BigDecimal> upper = mark.bounds().upper();
        return mark.stated()
                .or(() -> lower.isPresent() ? lower : upper)
                .map(numbers::y)
                .orElse((TOP + height - FOOT) / 2);
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
