package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.date.Period;
import org.testimonia.reasoning.DisjointPairs.Pair;

/**
 * What claims of one date or period say, those that say the same together.
 *
 * <p>Qualifiers widen the bounds as the policy says, since no contradiction may rest on what "circa" explains.
 */
public final class DateReadings {

    /**
     * Claims whose dates have the same bounds.
     *
     * @param period from when to when what they date may have begun and ended; the same range twice for a moment
     * @param uncertain whether the source doubts the date
     * @param claims the claims, at least one
     */
    public record Reading(Period period, boolean uncertain, List<Claim> claims) {

        /** From the earliest start to the latest end. */
        public DayRange whole() {
            return DayRange.of(period.start().earliest(), period.end().latest());
        }

        /** How far the two are apart in days at the nearest, in their starts or in their ends; 0 if they can be one. */
        public long gapDays(Reading other) {
            return Math.max(
                    period.start().gapDays(other.period.start()), period.end().gapDays(other.period.end()));
        }

        /** Whether the other says the same, as exactly or more so: a year and a day in it. */
        boolean includes(Reading other) {
            return uncertain == other.uncertain
                    && period.start().contains(other.period.start())
                    && period.end().contains(other.period.end());
        }

        private Reading with(Reading moreExact) {
            return new Reading(
                    period,
                    uncertain,
                    Stream.concat(claims.stream(), moreExact.claims.stream()).toList());
        }
    }

    private record Key(Period period, boolean uncertain) {}

    private static final Comparator<DayRange> BY_START = Comparator.comparingLong(DayRange::earliestEpochDay);
    private static final Comparator<DayRange> BY_END = Comparator.comparingLong(DayRange::latestEpochDay);

    private DateReadings() {}

    /** Groups dated claims by what they say; the order of the claims decides that of the readings. */
    public static List<Reading> of(List<Claim> claims, ValueType type, DatePolicy policy) {
        Map<Key, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.date()
                    .ifPresent(date -> groups.computeIfAbsent(keyOf(date, type, policy), key -> new ArrayList<>())
                            .add(claim));
        }
        return groups.entrySet().stream()
                .map(entry ->
                        new Reading(entry.getKey().period(), entry.getKey().uncertain(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Key keyOf(HistoricalDate date, ValueType type, DatePolicy policy) {
        if (type == ValueType.PERIOD) {
            return new Key(date.period(policy), date.isUncertain());
        }
        DayRange moment = date.range(policy);
        return new Key(new Period(moment, moment), date.isUncertain());
    }

    /**
     * The readings that cannot both be true: for each one, its nearest on either side.
     *
     * <p>An uncertain reading that lies between two certain ones does not hide that these conflict.
     */
    public static Set<Pair<Reading>> conflicts(List<Reading> readings) {
        List<Reading> certain =
                readings.stream().filter(reading -> !reading.uncertain()).toList();
        Set<Pair<Reading>> pairs = new LinkedHashSet<>(nearest(certain));
        nearest(readings).stream()
                .filter(pair -> pair.first().uncertain() || pair.second().uncertain())
                .forEach(pairs::add);
        return pairs;
    }

    /**
     * The same conflicts with less repetition: where a reading conflicts with a year and with a day of that year, it is one
     * conflict, with the year's bounds and the claims of both.
     */
    public static List<Pair<Reading>> joined(Collection<Pair<Reading>> pairs) {
        return joined(
                joined(pairs, Pair::first, Pair::second, Pair::new),
                Pair::second,
                Pair::first,
                (one, other) -> new Pair<>(other, one));
    }

    private static List<Pair<Reading>> joined(
            Collection<Pair<Reading>> pairs,
            Function<Pair<Reading>, Reading> one,
            Function<Pair<Reading>, Reading> other,
            BiFunction<Reading, Reading, Pair<Reading>> pair) {
        Map<Reading, List<Reading>> others = new LinkedHashMap<>();
        pairs.forEach(each -> others.computeIfAbsent(one.apply(each), key -> new ArrayList<>())
                .add(other.apply(each)));
        List<Pair<Reading>> joined = new ArrayList<>();
        others.forEach((reading, conflicting) ->
                joinIncluded(conflicting).forEach(each -> joined.add(pair.apply(reading, each))));
        return joined;
    }

    /** Takes each reading into one that includes it. */
    private static List<Reading> joinIncluded(List<Reading> readings) {
        List<Reading> wideFirst = readings.stream()
                .sorted(Comparator.comparing(Reading::uncertain)
                        .thenComparing(Reading::whole, BY_START)
                        .thenComparing(Reading::whole, BY_END.reversed()))
                .toList();
        List<Reading> joined = new ArrayList<>();
        for (Reading reading : wideFirst) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).includes(reading)) {
                joined.set(last, joined.get(last).with(reading));
            } else {
                joined.add(reading);
            }
        }
        return joined;
    }

    private static Set<Pair<Reading>> nearest(List<Reading> readings) {
        Set<Pair<Reading>> pairs = new LinkedHashSet<>(
                disjoint(readings, reading -> reading.period().start()));
        for (Pair<Reading> pair : disjoint(readings, reading -> reading.period().end())) {
            if (!pairs.contains(new Pair<>(pair.second(), pair.first()))) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static Set<Pair<Reading>> disjoint(List<Reading> readings, Function<Reading, DayRange> range) {
        return DisjointPairs.nearest(
                readings,
                (first, second) -> range.apply(first).endsBefore(range.apply(second)),
                Comparator.comparing(range, BY_START),
                Comparator.comparing(range, BY_END));
    }
}
