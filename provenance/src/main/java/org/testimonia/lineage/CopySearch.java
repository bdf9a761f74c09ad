package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureKind;

/** Looks for sources that share what independent ones seldom do. */
final class CopySearch {

    /** Beyond it, a point is a common table rather than evidence for each of its pairs. */
    private static final int MOST_SOURCES = 20;

    /** What a source can have one value of. */
    private record Point(String property, String unit, Scope scope, String asOf) {}

    private record Pair(String first, String second) {}

    private static final class Tally {
        private final List<PossibleCopy.Shared> shared = new ArrayList<>();
        private int apart;
    }

    private final Dataset dataset;
    private final Lineage lineage;
    private final CopyThresholds thresholds;

    CopySearch(Dataset dataset, Lineage lineage, CopyThresholds thresholds) {
        this.dataset = dataset;
        this.lineage = lineage;
        this.thresholds = thresholds;
    }

    List<PossibleCopy> find() {
        Map<Pair, Tally> tallies =
                new TreeMap<>(Comparator.comparing(Pair::first).thenComparing(Pair::second));
        for (String subject : dataset.subjectIds()) {
            points(dataset.claimsOf(subject)).forEach(bySource -> compare(bySource, tallies));
        }
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().shared.size() >= thresholds.leastShared()
                        && entry.getValue().shared.size() > entry.getValue().apart)
                .map(entry -> new PossibleCopy(
                        entry.getKey().first(),
                        entry.getKey().second(),
                        entry.getValue().shared,
                        entry.getValue().apart))
                .toList();
    }

    /** What each source has on each point of which several speak; what contradicts itself is left out. */
    private static List<Map<String, Claim>> points(Collection<Claim> claims) {
        if (claims.size() < 2) {
            return List.of();
        }
        Map<Point, Map<String, List<Claim>>> points = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.source()
                    .ifPresent(source -> points.computeIfAbsent(point(claim), each -> new TreeMap<>())
                            .computeIfAbsent(source, each -> new ArrayList<>())
                            .add(claim));
        }
        return points.values().stream()
                .map(CopySearch::consistent)
                .filter(bySource -> bySource.size() > 1 && bySource.size() <= MOST_SOURCES)
                .toList();
    }

    private static Map<String, Claim> consistent(Map<String, List<Claim>> bySource) {
        Map<String, Claim> consistent = new TreeMap<>();
        bySource.forEach((source, claims) -> {
            if (claims.stream().map(claim -> claim.value().meaning()).distinct().count() == 1) {
                consistent.put(source, claims.get(0));
            }
        });
        return consistent;
    }

    private static Point point(Claim claim) {
        return new Point(
                claim.property(),
                claim.unit().orElse(""),
                claim.scope(),
                claim.asOf().map(date -> date.edtf()).orElse(""));
    }

    private void compare(Map<String, Claim> bySource, Map<Pair, Tally> tallies) {
        Map<String, Integer> holders = new LinkedHashMap<>();
        bySource.values().forEach(claim -> holders.merge(claim.value().meaning(), 1, Integer::sum));
        int most = holders.values().stream().max(Comparator.naturalOrder()).orElse(0);
        bySource.forEach((first, ofFirst) -> bySource.forEach((second, ofSecond) -> {
            if (first.compareTo(second) < 0) {
                compare(new Pair(first, second), new PossibleCopy.Shared(ofFirst, ofSecond), holders, most, tallies);
            }
        }));
    }

    private void compare(
            Pair pair, PossibleCopy.Shared claims, Map<String, Integer> holders, int most, Map<Pair, Tally> tallies) {
        String first = claims.ofFirst().value().meaning();
        String second = claims.ofSecond().value().meaning();
        boolean telling = isTelling(claims.ofFirst(), holders, most) || isTelling(claims.ofSecond(), holders, most);
        if (!telling || lineage.witnessCount(List.of(claims.ofFirst(), claims.ofSecond())) == 1) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(pair, each -> new Tally());
        if (first.equals(second)) {
            tally.shared.add(claims);
        } else {
            tally.apart++;
        }
    }

    private boolean isTelling(Claim claim, Map<String, Integer> holders, int most) {
        int same = holders.getOrDefault(claim.value().meaning(), 0);
        return claim.figure().filter(this::isPrecise).isPresent() || (same > 1 && same < most);
    }

    private boolean isPrecise(Figure figure) {
        return figure.kind() == FigureKind.EXACT
                && figure.stated()
                        .filter(number -> number.stripTrailingZeros().precision() >= thresholds.leastDigits())
                        .isPresent();
    }
}
