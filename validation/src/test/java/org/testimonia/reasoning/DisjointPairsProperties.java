package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.reasoning.DisjointPairs.Pair;
import org.testimonia.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found among many ranges, held against every pair of them. */
class DisjointPairsProperties {

    /** Numbered, so that two equal ranges are two. */
    private record Range(int number, int from, int to) {
        boolean endsBefore(Range other) {
            return to < other.from;
        }
    }

    @Property
    void every_range_that_is_disjoint_from_another_stands_in_a_pair(@ForAll("ranges") List<Range> ranges) {
        Set<Pair<Range>> pairs = DisjointPairs.nearest(
                ranges, Range::endsBefore, Comparator.comparing(Range::from), Comparator.comparing(Range::to));

        assertThat(pairs).allMatch(pair -> pair.first().endsBefore(pair.second()));
        assertThat(pairs).hasSizeLessThanOrEqualTo(2 * ranges.size());
        assertCovered(ranges, pairs, Range::endsBefore);
    }

    private static <T> void assertCovered(List<T> items, Set<Pair<T>> pairs, BiPredicate<T, T> endsBefore) {
        for (T item : items) {
            boolean disjoint =
                    items.stream().anyMatch(other -> endsBefore.test(item, other) || endsBefore.test(other, item));
            boolean found = pairs.stream().anyMatch(pair -> pair.first() == item || pair.second() == item);
            assertThat(found).as("%s among %s", item, items).isEqualTo(disjoint);
        }
    }

    @Provide
    Arbitrary<List<Range>> ranges() {
        Arbitrary<Integer> point = Arbitraries.integers().between(0, 12);
        return Combinators.combine(point, point)
                .as((a, b) -> Tuple.of(Math.min(a, b), Math.max(a, b)))
                .list()
                .ofMaxSize(10)
                .map(points -> {
                    List<Range> ranges = new ArrayList<>();
                    points.forEach(ends -> ranges.add(new Range(ranges.size(), ends.get1(), ends.get2())));
                    return ranges;
                });
    }

    @Property
    void every_date_that_conflicts_with_another_stands_in_a_conflict(@ForAll("dates") List<String> dates) {
        List<DateReadings.Reading> readings = DateReadings.of(dateClaims(dates), ValueType.DATE, DatePolicy.STANDARD);

        Set<Pair<DateReadings.Reading>> pairs = DateReadings.conflicts(readings);

        assertThat(pairs).allMatch(pair -> pair.first().gapDays(pair.second()) > 0);
        assertThat(pairs).hasSizeLessThanOrEqualTo(4 * readings.size());
        assertCovered(readings, pairs, (a, b) -> a.whole().endsBefore(b.whole()));
    }

    @Property
    void every_certain_date_that_conflicts_with_a_certain_one_stands_in_a_certain_conflict(
            @ForAll("dates") List<String> dates) {
        List<DateReadings.Reading> readings = DateReadings.of(dateClaims(dates), ValueType.DATE, DatePolicy.STANDARD);
        List<DateReadings.Reading> certain =
                readings.stream().filter(reading -> !reading.uncertain()).toList();

        Set<Pair<DateReadings.Reading>> pairs = DateReadings.conflicts(readings);
        pairs.removeIf(pair -> pair.first().uncertain() || pair.second().uncertain());

        assertCovered(certain, pairs, (a, b) -> a.whole().endsBefore(b.whole()));
    }

    @Property
    void every_period_that_conflicts_with_another_stands_in_a_conflict(@ForAll("dates") List<String> dates) {
        List<DateReadings.Reading> readings = DateReadings.of(dateClaims(dates), ValueType.PERIOD, DatePolicy.STANDARD);

        Set<Pair<DateReadings.Reading>> pairs = DateReadings.conflicts(readings);

        assertThat(pairs).allMatch(pair -> pair.first().gapDays(pair.second()) > 0);
        assertCovered(readings, pairs, (a, b) -> a.gapDays(b) > 0);
    }

    private static List<Claim> dateClaims(List<String> dates) {
        return dates.stream()
                .map(date -> Claim.builder("spain", "established", HistoricalDate.parse(date))
                        .build())
                .toList();
    }

    @Provide
    Arbitrary<List<String>> dates() {
        return Arbitraries.of(
                        "1925",
                        "1925?",
                        "1925~",
                        "1926-03",
                        "1926-03-04",
                        "1926-03-04?",
                        "before 1927",
                        "after 1926",
                        "by 1926",
                        "1924/1926",
                        "1926/..",
                        "/1925",
                        "1932",
                        "1933%",
                        "1934-12-31",
                        "193X")
                .list()
                .ofMaxSize(9);
    }

    @Property
    void every_figure_that_conflicts_with_another_stands_in_a_conflict(@ForAll("figures") List<String> figures) {
        List<Claim> claims = figures.stream()
                .map(figure -> Claim.builder("mopr", "members", Figure.parse(figure))
                        .asOf(HistoricalDate.parse("1932"))
                        .scope(Scope.WHOLE)
                        .citation(Citation.of("ryle", "p. 1"))
                        .build())
                .toList();
        List<FigureReadings.Reading> readings = FigureReadings.of(claims);

        assertCovered(
                readings,
                FigureReadings.conflicts(readings),
                (a, b) -> a.bounds().isBelow(b.bounds()));

        List<FigureConflict> conflicts =
                FigureConflict.in(new Quantity("person", Scope.WHOLE, claims), DatePolicy.STANDARD);
        assertThat(conflicts)
                .allMatch(c -> c.lower().bounds().isBelow(c.higher().bounds()));
        assertThat(conflicts).hasSizeLessThanOrEqualTo(4 * readings.size());
        for (FigureReadings.Reading reading : readings) {
            assertThat(conflicts.stream().anyMatch(c -> isIn(reading, c)))
                    .isEqualTo(
                            readings.stream().anyMatch(other -> !other.bounds().overlaps(reading.bounds())));
            assertThat(conflicts.stream().anyMatch(c -> isIn(reading, c) && !c.mayBeRounding()))
                    .isEqualTo(readings.stream()
                            .anyMatch(other -> !other.figure()
                                    .looseBounds()
                                    .overlaps(reading.figure().looseBounds())));
        }
    }

    private static boolean isIn(FigureReadings.Reading reading, FigureConflict conflict) {
        return conflict.lower().equals(reading) || conflict.higher().equals(reading);
    }

    @Provide
    Arbitrary<List<String>> figures() {
        return Arbitraries.of(
                        "58",
                        "60",
                        "62",
                        "500",
                        "505",
                        "about 500",
                        "at least 100",
                        "at most 70",
                        "100-200",
                        "8,900,000",
                        "8,905,112",
                        "8,305,454",
                        "9 million",
                        "0")
                .list()
                .ofMaxSize(8);
    }
}
