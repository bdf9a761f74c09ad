package org.testimonia.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

import org.testimonia.date.Day;
import org.testimonia.date.DayRange;

/**
 * Where days stand on a line, in percent of its width, so that a drawing stretches with the page.
 *
 * <p>It spans whole years. What is open runs into the margins, which are beyond every day that is named.
 */
public final class TimeScale {

    /** The narrowest that a line is drawn, in pixels: on a phone. */
    static final double NARROWEST = 230;

    /** From this width on, in pixels, there is room for the finer ticks; the style sheet shows them only where there is. */
    static final double ROOMY = 330;

    static final double FONT_SIZE = 11;

    private static final double MARGIN = 7;
    private static final double BETWEEN_LABELS = 8;
    private static final int[] STEPS = {1, 2, 5};

    /**
     * A year that is named on the line.
     *
     * @param percent where its first day stands
     * @param label its name
     * @param fine whether it is shown only where there is room
     */
    public record Tick(double percent, String label, boolean fine) {}

    private final long first;
    private final long last;
    private final List<Tick> ticks;

    private TimeScale(long firstYear, long lastYear, LongFunction<String> yearName) {
        this.first = Day.of(firstYear, 1, 1).epochDay();
        this.last = Day.of(lastYear + 1, 1, 1).epochDay();
        this.ticks = ticks(firstYear, lastYear + 1, yearName);
    }

    /**
     * The scale that holds every day that some ranges name.
     *
     * @param yearName the name of a year, which is numbered as astronomers do
     * @return empty if the ranges name none
     */
    public static Optional<TimeScale> spanning(Collection<DayRange> ranges, LongFunction<String> yearName) {
        long[] years = ranges.stream()
                .flatMap(range -> range.earliest().day().stream())
                .mapToLong(Day::year)
                .toArray();
        long[] ends = ranges.stream()
                .flatMap(range -> range.latest().day().stream())
                .mapToLong(Day::year)
                .toArray();
        long[] all = LongStream.concat(LongStream.of(years), LongStream.of(ends))
                .filter(year -> year < Day.MAX_YEAR && year > Day.MIN_YEAR)
                .toArray();
        return all.length == 0
                ? Optional.empty()
                : Optional.of(new TimeScale(
                        LongStream.of(all).min().getAsLong(),
                        LongStream.of(all).max().getAsLong(),
                        yearName));
    }

    /** Where a day stands, within 0 to 100; days beyond the span stand at its end. */
    public double percent(long epochDay) {
        double share = ((double) Math.max(first, Math.min(last, epochDay)) - first) / ((double) last - first);
        return MARGIN + share * (100 - 2 * MARGIN);
    }

    /** The years that are named, in their order; labels do not overlap from the narrowest width on. */
    public List<Tick> ticks() {
        return ticks;
    }

    private List<Tick> ticks(long from, long to, LongFunction<String> yearName) {
        long fine = step(from, to, ROOMY, 1, yearName);
        long coarse = step(from, to, NARROWEST, fine, yearName);
        List<Tick> found = new ArrayList<>();
        for (long year = -Math.floorDiv(-from, fine) * fine; year <= to; year += fine) {
            double at = percent(Day.of(year, 1, 1).epochDay());
            boolean isFine = Math.floorMod(year, coarse) != 0;
            if (fits(at, yearName.apply(year), isFine ? ROOMY : NARROWEST)) {
                found.add(new Tick(at, yearName.apply(year), isFine));
            }
        }
        return List.copyOf(found);
    }

    private static boolean fits(double percent, String label, double width) {
        double half = TextWidth.of(label, FONT_SIZE) / 2;
        double at = percent / 100 * width;
        return at - half >= 0 && at + half <= width;
    }

    /** The least round number of years whose labels stand apart, and that is a multiple of another. */
    private static long step(long from, long to, double width, long multipleOf, LongFunction<String> yearName) {
        double widest =
                Math.max(TextWidth.of(yearName.apply(from), FONT_SIZE), TextWidth.of(yearName.apply(to), FONT_SIZE));
        double perYear = width * (1 - 2 * MARGIN / 100) / ((double) to - from);
        for (long power = 1; ; power *= 10) {
            for (int factor : STEPS) {
                long step = factor * power;
                if (step % multipleOf == 0 && step * perYear >= widest + BETWEEN_LABELS) {
                    return step;
                }
            }
        }
    }
}
