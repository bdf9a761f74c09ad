package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.testimonia.claim.Claim;

/** Intersects what claims allow, each a few ranges that are apart; if nothing is left, finds few claims that conflict. */
final class CommonRanges<R> {

    private static final int MOST_STEPS = 200_000;

    /** What one or several claims allow in the same way. */
    private record Reading<R>(List<R> ranges, List<Claim> claims) {}

    private final RangeLine<R> line;
    private final List<Reading<R>> readings;

    CommonRanges(RangeLine<R> line, List<Claim> claims, Function<Claim, List<R>> rangesOf) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("no claims, expected at least one");
        }
        this.line = line;
        Map<List<R>, List<Claim>> alike = new LinkedHashMap<>();
        claims.forEach(claim -> alike.computeIfAbsent(
                        rangesOf.apply(claim).stream().sorted(line.byStart()).toList(), ranges -> new ArrayList<>())
                .add(claim));
        this.readings = alike.entrySet().stream()
                .map(entry -> new Reading<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    Together<R> together() {
        List<R> left = common(readings);
        if (left.isEmpty()) {
            return new Together.Conflict<>(smallestConflict().stream()
                    .map(reading -> reading.claims().get(0))
                    .toList());
        }
        return new Together.Allowed<>(
                left, setting(left.get(0), line::beginTogether), setting(left.get(left.size() - 1), line::endTogether));
    }

    private List<R> common(List<Reading<R>> some) {
        List<R> left = some.get(0).ranges();
        for (Reading<R> reading : some.subList(1, some.size())) {
            left = intersection(left, reading);
        }
        return left;
    }

    private List<R> intersection(List<R> left, Reading<R> reading) {
        List<R> common = new ArrayList<>();
        for (R one : left) {
            reading.ranges().forEach(other -> line.intersection(one, other).ifPresent(common::add));
        }
        return common;
    }

    private List<Claim> setting(R end, BiPredicate<R, R> endsThere) {
        return readings.stream()
                .filter(reading -> reading.ranges().stream()
                        .anyMatch(range -> line.contains(range, end) && endsThere.test(end, range)))
                .flatMap(reading -> reading.claims().stream())
                .toList();
    }

    /** More and more readings are tried, until as many as are left when each that is not needed is left out. */
    private List<Reading<R>> smallestConflict() {
        List<Reading<R>> shrunk = shrunk();
        Search search = new Search();
        for (int size = 2; size < shrunk.size(); size++) {
            Optional<List<Reading<R>>> found = search.ofSize(size);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return shrunk;
    }

    private List<Reading<R>> shrunk() {
        List<Reading<R>> needed = new ArrayList<>(readings);
        for (Reading<R> reading : readings) {
            List<Reading<R>> rest = new ArrayList<>(needed);
            rest.remove(reading);
            if (!rest.isEmpty() && common(rest).isEmpty()) {
                needed = rest;
            }
        }
        return needed;
    }

    /** Looks for a conflict of a size; finds none once it has taken too many steps. */
    private final class Search {

        private int steps;

        Optional<List<Reading<R>>> ofSize(int size) {
            for (Reading<R> first : readings) {
                Optional<List<Reading<R>>> rest = excluding(first.ranges(), size - 1);
                if (rest.isPresent()) {
                    return rest.map(others -> with(first, others));
                }
            }
            return Optional.empty();
        }

        /** Some reading of any conflict must take something away from the first range that is left. */
        private Optional<List<Reading<R>>> excluding(List<R> left, int more) {
            if (left.isEmpty()) {
                return Optional.of(List.of());
            }
            for (Reading<R> next : more == 0 ? List.<Reading<R>>of() : readings) {
                if (++steps > MOST_STEPS) {
                    return Optional.empty();
                }
                if (next.ranges().stream().noneMatch(range -> line.contains(range, left.get(0)))) {
                    Optional<List<Reading<R>>> rest = excluding(intersection(left, next), more - 1);
                    if (rest.isPresent()) {
                        return rest.map(others -> with(next, others));
                    }
                }
            }
            return Optional.empty();
        }

        private List<Reading<R>> with(Reading<R> first, List<Reading<R>> others) {
            List<Reading<R>> all = new ArrayList<>(List.of(first));
            all.addAll(others);
            return all;
        }
    }
}
