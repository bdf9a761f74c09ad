package org.testimonia.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.testimonia.date.Bound;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingProperties {

    private static final double TOLERANCE = 0.011;

    @Provide
    Arbitrary<DayRange> ranges() {
        Arbitrary<Long> days = Arbitraries.longs().between(-800_000, 40_000);
        Arbitrary<Long> lengths = Arbitraries.longs().between(0, 20_000);
        return Combinators.combine(days, lengths, Arbitraries.integers().between(0, 9))
                .as(DrawingProperties::range);
    }

    private static DayRange range(long day, long length, int kind) {
        Bound first = Bound.on(new Day(day));
        Bound last = Bound.on(new Day(day + length));
        return switch (kind) {
            case 0 -> DayRange.of(Bound.OPEN, last);
            case 1 -> DayRange.of(first, Bound.OPEN);
            case 2 -> DayRange.of(first, Bound.UNKNOWN);
            case 3 -> DayRange.of(first, first);
            default -> DayRange.of(first, last);
        };
    }

    private static TimeScale scale(List<DayRange> ranges) {
        return TimeScale.spanning(ranges, Long::toString).orElseThrow();
    }

    @Property
    void names_of_years_do_not_overlap_on_a_phone_nor_where_there_is_room(
            @ForAll @Size(min = 1, max = 6) List<@From("ranges") DayRange> ranges,
            @ForAll @DoubleRange(min = 230, max = 2000) double width) {
        List<TimeScale.Tick> shown = scale(ranges).ticks().stream()
                .filter(tick -> !tick.fine() || width >= TimeScale.ROOMY)
                .toList();
        double free = 0;
        for (TimeScale.Tick tick : shown) {
            double half = TextWidth.of(tick.label(), TimeScale.FONT_SIZE) / 2;
            double middle = tick.percent() / 100 * width;
            assertThat(middle - half).isGreaterThanOrEqualTo(free);
            free = middle + half;
        }
        assertThat(free).isLessThanOrEqualTo(width);
    }

    @Property
    void the_ends_of_a_bar_are_the_bounds_and_within_the_frame(
            @ForAll @Size(min = 1, max = 6) List<@From("ranges") DayRange> ranges) {
        TimeScale scale = scale(ranges);
        for (DayRange range : ranges) {
            Element svg = svg(new TimeLine(scale).bar(new DayBar(List.of(range), Optional.empty(), false, false), "a"));
            Element bar = svg.select("rect").first();
            double left = percent(bar, "x");
            double right = left + percent(bar, "width");
            assertThat(left).isGreaterThanOrEqualTo(0);
            assertThat(right).isLessThanOrEqualTo(100);
            range.earliest()
                    .day()
                    .ifPresent(day -> assertThat(left).isCloseTo(scale.percent(day.epochDay()), within()));
            range.latest()
                    .day()
                    .ifPresent(day -> assertThat(right).isCloseTo(scale.percent(day.epochDay() + 1), within()));
            assertThat(svg.select(".arrow").size() + svg.select(".sign").size()).isEqualTo((int) IntStream.of(
                            range.earliest().day().isPresent() ? 0 : 1,
                            range.latest().day().isPresent() ? 0 : 1)
                    .sum());
            assertThat(bar.hasClass("certain")).isEqualTo(range.isSingleDay());
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(2 * TOLERANCE);
    }

    private static Element svg(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser()).child(0);
    }

    private static double percent(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute).replace("%", ""));
    }

    private static List<FigureMark> marks(List<DayRange> asOf, Random random) {
        List<FigureMark> marks = new ArrayList<>();
        for (int i = 0; i < asOf.size(); i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(1_000));
            marks.add(new FigureMark(
                    asOf.get(i),
                    DecimalRange.of(number, number.add(BigDecimal.valueOf(random.nextInt(50)))),
                    Optional.of(number),
                    FigureMark.Shape.values()[random.nextInt(4)],
                    Character.toString('A' + random.nextInt(26)) + i,
                    "mark " + i));
        }
        return marks;
    }

    @Property(tries = 300)
    void labels_of_figures_do_not_overlap_at_any_width(
            @ForAll @Size(min = 1, max = 40) List<@From("ranges") DayRange> asOf,
            @ForAll @DoubleRange(min = 230, max = 2000) double width,
            @ForAll Random random) {
        String plot = new FigurePanel(scale(asOf), marks(asOf, random), List.of(), BigDecimal::toPlainString).plot();
        List<Element> labels = svg(plot).select("text.label");
        assertThat(labels).hasSameSizeAs(asOf);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(labels.get(i), labels.get(j), width))
                        .as(labels.get(i) + " over " + labels.get(j))
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Element one, Element other, double width) {
        double left = percent(one, "x") / 100 * width;
        double otherLeft = percent(other, "x") / 100 * width;
        boolean across = left < otherLeft + TextWidth.of(other.text(), TimeScale.FONT_SIZE)
                && otherLeft < left + TextWidth.of(one.text(), TimeScale.FONT_SIZE);
        return across
                && Math.abs(Double.parseDouble(one.attr("y")) - Double.parseDouble(other.attr("y")))
                        < TimeScale.FONT_SIZE;
    }

    @Property(tries = 200)
    void the_order_of_figures_does_not_matter(
            @ForAll @Size(min = 1, max = 12) List<@From("ranges") DayRange> asOf, @ForAll Random random) {
        List<FigureMark> marks = marks(asOf, new Random(1));
        List<FigureMark> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, random);

        assertThat(new FigurePanel(scale(asOf), shuffled, List.of(), BigDecimal::toPlainString).plot())
                .isEqualTo(new FigurePanel(scale(asOf), marks, List.of(), BigDecimal::toPlainString).plot());
    }

    @Property(tries = 300)
    void names_in_a_stemma_do_not_overlap_and_stand_within_it(@ForAll Random random) {
        Stemma stemma = new Stemma();
        int nodes = 2 + random.nextInt(9);
        for (int i = 0; i < nodes; i++) {
            stemma.add("n" + i, "node ".repeat(1 + random.nextInt(3)) + i);
        }
        for (int i = 0; i < nodes; i++) {
            stemma.join("n" + random.nextInt(nodes), "n" + random.nextInt(nodes));
        }
        Element svg = svg(stemma.drawn("title"));
        List<Element> names = svg.select("text");
        assertThat(names).hasSize(nodes);
        for (Element one : names) {
            assertThat(x(one) + half(one)).isLessThanOrEqualTo(Double.parseDouble(svg.attr("width")) + 1);
            assertThat(x(one) - half(one)).isGreaterThanOrEqualTo(0);
            for (Element other : names) {
                boolean beside = one == other || !one.attr("y").equals(other.attr("y"));
                assertThat(beside || Math.abs(x(one) - x(other)) >= half(one) + half(other))
                        .as(one + " over " + other)
                        .isTrue();
            }
        }
    }

    private static double x(Element name) {
        return Double.parseDouble(name.attr("x"));
    }

    private static double half(Element name) {
        return TextWidth.of(name.text(), 12) / 2;
    }
}
