package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;

/**
 * Finds the counts of one quantity that its dated list does not allow together.
 *
 * <p>Where nothing on the list ends, two counts are enough: if each two of them can be true, all can. For each list subject
 * chooses the first of the counts that it is in, from a run of them; so the totals that can be had are those whose every
 * difference is at least the number of subjects whose run lies within it, which is a system of differences, and a shortest
 * cycle in it passes the zero once.
 */
public final class CountConflictSearch {

    /** Claims that give the same count at the same time. */
    private record Count(List<Claim> claims, DayRange time) {

        Figure figure() {
            return claims.get(0).figure().orElseThrow();
        }

        boolean isUncertain() {
            return claims.stream().allMatch(claim -> claim.asOf().orElseThrow().isUncertain());
        }
    }

    private final List<Count> counts;
    private final Function<Figure, DecimalRange> bounds;
    private final CountedList list;
    private final boolean isOfAnyReading;

    private CountConflictSearch(
            List<Count> counts, Function<Figure, DecimalRange> bounds, CountedList list, boolean isOfAnyReading) {
        this.counts = counts.stream()
                .filter(count -> bounds.apply(count.figure()).overlaps(allowed(list, count.time())))
                .toList();
        this.bounds = bounds;
        this.list = list;
        this.isOfAnyReading = isOfAnyReading;
    }

    /**
     * The conflicts of one quantity of one subject, of dates of which one is surely before the other. Of conflicts within each other's time only the shortest are told.
     *
     * @param quantity claims of one property of one subject
     * @param definition the property
     * @return the conflicts by time; none if the property counts no list, or the quantity is of another unit
     */
    public static List<CountConflict> find(
            Dataset dataset, Quantity quantity, PropertyDefinition definition, DatePolicy policy) {
        Optional<Counts> counted = definition.counts();
        if (counted.isEmpty() || !quantity.unit().equals(definition.unit().orElse(""))) {
            return List.of();
        }
        List<Subject> subjects =
                CountedList.subjects(dataset, quantity.claims().get(0).subject(), quantity.scope(), counted.get());
        List<Count> counts = counts(quantity, policy);
        if (subjects.isEmpty() || counts.size() < 2) {
            return List.of();
        }
        List<CountConflict> certain = new CountConflictSearch(
                        counts.stream().filter(count -> !count.isUncertain()).toList(),
                        Figure::looseBounds,
                        CountedList.asAnySourceHasIt(dataset, subjects, counted.get(), policy),
                        true)
                .find();
        List<CountConflict> asMainSource = new CountConflictSearch(
                        counts,
                        Figure::bounds,
                        CountedList.asMainSourceHasIt(dataset, subjects, counted.get(), policy),
                        false)
                .find();
        return Stream.concat(
                        certain.stream(),
                        asMainSource.stream()
                                .filter(conflict -> certain.stream().noneMatch(other -> sameTime(conflict, other))))
                .toList();
    }

    private static List<Count> counts(Quantity quantity, DatePolicy policy) {
        record Key(String asOf, DecimalRange figure) {}
        Map<Key, List<Claim>> same = new LinkedHashMap<>();
        for (Claim claim : quantity.claims()) {
            if (claim.figure().isPresent() && claim.asOf().isPresent()) {
                Key key =
                        new Key(claim.asOf().get().edtf(), claim.figure().get().bounds());
                same.computeIfAbsent(key, each -> new ArrayList<>()).add(claim);
            }
        }
        return same.values().stream()
                .map(claims ->
                        new Count(claims, claims.get(0).asOf().orElseThrow().range(policy)))
                .sorted(Comparator.comparingLong((Count count) -> count.time().earliestEpochDay())
                        .thenComparingLong(count -> count.time().latestEpochDay()))
                .toList();
    }

    private static DecimalRange allowed(CountedList list, DayRange time) {
        CountedList.Bounds allowed = list.at(time);
        return DecimalRange.of(BigDecimal.valueOf(allowed.lower()), BigDecimal.valueOf(allowed.upper()));
    }

    private static boolean sameTime(CountConflict first, CountConflict second) {
        return first.earlier().equals(second.earlier()) || first.later().equals(second.later());
    }

    private List<CountConflict> find() {
        List<CountConflict> found = new ArrayList<>();
        int firstWithin = counts.size();
        for (int earlier = counts.size() - 2; earlier >= 0; earlier--) {
            for (int later = earlier + 1; later < firstWithin; later++) {
                boolean inOrder =
                        counts.get(earlier).time().endsBefore(counts.get(later).time());
                Optional<CountConflict> conflict =
                        inOrder ? conflict(counts.get(earlier), counts.get(later)) : Optional.empty();
                if (conflict.isPresent()) {
                    found.add(0, conflict.get());
                    firstWithin = later;
                }
            }
        }
        return found;
    }

    private Optional<CountConflict> conflict(Count earlier, Count later) {
        return Stream.of(
                        new Comparison(CountConflict.Kind.RISES_TOO_MUCH, earlier, later),
                        new Comparison(CountConflict.Kind.RISES_TOO_LITTLE, earlier, later))
                .flatMap(comparison -> comparison.conflict().stream())
                .findFirst();
    }

    /** Two counts, and by how much the list can have changed on one side. */
    private final class Comparison {

        private final CountConflict.Kind kind;
        private final Count earlier;
        private final Count later;
        private final ListedChange change;
        private final DecimalRange possible;

        Comparison(CountConflict.Kind kind, Count earlier, Count later) {
            this.kind = kind;
            this.earlier = earlier;
            this.later = later;
            this.change = isTooMuch()
                    ? ListedChange.atMost(list.members(), earlier.time(), later.time())
                    : ListedChange.atLeast(list.members(), earlier.time(), later.time());
            BigDecimal total = BigDecimal.valueOf(change.total());
            this.possible = isTooMuch() ? DecimalRange.atMost(total) : DecimalRange.atLeast(total);
        }

        private boolean isTooMuch() {
            return kind == CountConflict.Kind.RISES_TOO_MUCH;
        }

        Optional<CountConflict> conflict() {
            DecimalRange first = bounds.apply(earlier.figure());
            DecimalRange last = bounds.apply(later.figure());
            DecimalRange claimed = last.minus(first);
            return claimed.overlaps(possible)
                    ? Optional.empty()
                    : Optional.of(new CountConflict(
                            earlier.claims(),
                            later.claims(),
                            kind,
                            change.total(),
                            claimed.gap(possible),
                            last.minus(possible).intersection(allowed(list, earlier.time())),
                            first.plus(possible).intersection(allowed(list, later.time())),
                            change.decisiveDates(spare(claimed.gap(possible))),
                            list,
                            isOfAnyReading));
        }

        /** How many more the list could change by, and the counts would still not fit. */
        private int spare(BigDecimal gap) {
            BigDecimal reachable = BigDecimal.valueOf(2L * list.size() + 1);
            return gap.min(reachable).setScale(0, RoundingMode.CEILING).intValueExact() - 1;
        }
    }
}
