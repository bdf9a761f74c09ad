package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.testimonia.claim.Claim;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.reasoning.DisjointPairs.Pair;

/** What claims of one quantity say, those that say the same together. */
public final class FigureReadings {

    /**
     * Claims whose figures have the same bounds.
     *
     * @param figure the figure of the first of them
     * @param claims the claims, at least one
     */
    public record Reading(Figure figure, List<Claim> claims) {

        public DecimalRange bounds() {
            return figure.bounds();
        }
    }

    private static final Comparator<Optional<BigDecimal>> LOWEST_FIRST = Comparator.comparing(
                    (Optional<BigDecimal> bound) -> bound.isPresent())
            .thenComparing(bound -> bound.orElse(BigDecimal.ZERO));
    private static final Comparator<Optional<BigDecimal>> HIGHEST_LAST = Comparator.comparing(
                    (Optional<BigDecimal> bound) -> bound.isEmpty())
            .thenComparing(bound -> bound.orElse(BigDecimal.ZERO));

    private FigureReadings() {}

    /** Groups claims by what their figures say; the order of the claims decides that of the readings. */
    public static List<Reading> of(List<Claim> claims) {
        Map<DecimalRange, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.figure()
                    .ifPresent(figure -> groups.computeIfAbsent(figure.bounds(), bounds -> new ArrayList<>())
                            .add(claim));
        }
        return groups.values().stream()
                .map(group -> new Reading(group.get(0).figure().orElseThrow(), List.copyOf(group)))
                .toList();
    }

    /** The readings that cannot both be true: for each one, its nearest on either side. */
    public static Set<Pair<Reading>> conflicts(List<Reading> readings) {
        return disjoint(readings, Reading::bounds);
    }

    /** The readings that cannot both be true even if every round number is rounded, however small. */
    public static Set<Pair<Reading>> conflictsBeyondRounding(List<Reading> readings) {
        return disjoint(readings, reading -> reading.figure().looseBounds());
    }

    private static Set<Pair<Reading>> disjoint(List<Reading> readings, Function<Reading, DecimalRange> bounds) {
        return DisjointPairs.nearest(
                readings,
                (first, second) -> bounds.apply(first).isBelow(bounds.apply(second)),
                Comparator.comparing(reading -> bounds.apply(reading).lower(), LOWEST_FIRST),
                Comparator.comparing(reading -> bounds.apply(reading).upper(), HIGHEST_LAST));
    }
}
