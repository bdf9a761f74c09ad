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
import java.util.stream.Collectors;
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
     * @param alternatives the days on which it may have been, where the date is one of several that are apart; else none
     * @param uncertain whether the source doubts the date
     * @param claims the claims, at least one
     */
    public record Reading(Period period, List<DayRange> alternatives, boolean uncertain, List<Claim> claims) {

        /** From the earliest start to the latest end. */
        public DayRange whole() {
            return DayRange.of(period.start().earliest(), period.end().latest());
        }

        /** The days in words: {@code 1924-01-01 to 1924-12-31, or 1926-01-01 to 1926-12-31}. */
        public String days() {
            return alternatives.isEmpty()
                    ? whole().toString()
                    : alternatives.stream().map(DayRange::toString).collect(Collectors.joining(", or "));
        }

        /** How far the two are apart in days at the nearest, in their starts or in their ends; 0 if they can be one. */
        public long gapDays(Reading other) {
            return periods()
                    .mapToLong(mine -> other.periods()
                            .mapToLong(its -> Math.max(
                                    mine.start().gapDays(its.start()),
                                    mine.end().gapDays(its.end())))
                            .min()
                            .orElse(0))
                    .min()
                    .orElse(0);
        }

        private Stream<Period> periods() {
            return alternatives.isEmpty()
                    ? Stream.of(period)
                    : alternatives.stream().map(range -> new Period(range, range));
        }

        /** Whether the other says the same, as exactly or more so: a year and a day in it. */
        boolean includes(Reading other) {
            return alternatives.isEmpty()
                    && uncertain == other.uncertain
                    && period.start().contains(other.period.start())
                    && period.end().contains(other.period.end());
        }

        private Reading with(Reading moreExact) {
            return new Reading(
                    period,
                    alternatives,
                    uncertain,
                    Stream.concat(claims.stream(), moreExact.claims.stream()).toList());
        }
    }

    private record Key(Period period, List<DayRange> alternatives, boolean uncertain) {}

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
                .map(entry -> new Reading(
                        entry.getKey().period(),
                        entry.getKey().alternatives(),
                        entry.getKey().uncertain(),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private static Key keyOf(HistoricalDate date, ValueType type, DatePolicy policy) {
        DayRange moment = date.range(policy);
        Period period = type == ValueType.PERIOD ? date.period(policy) : new Period(moment, moment);
        return new Key(period, alternatives(date, policy), date.isUncertain());
    }

    /** The ranges of days of a date that is one of several which are apart; none for any other. */
    static List<DayRange> alternatives(HistoricalDate date, DatePolicy policy) {
        List<DayRange> ranges = date.ranges(policy);
        return ranges.size() > 1 ? ranges : List.of();
    }

    /**
     * The readings that cannot both be true: for each one, its nearest on either side, and what lies in its gaps.
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
        pairs.addAll(inGaps(readings));
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

    /** A date that is one of several leaves out what lies between them. */
    private static Set<Pair<Reading>> inGaps(List<Reading> readings) {
        Set<Pair<Reading>> pairs = new LinkedHashSet<>();
        for (Reading reading : readings) {
            if (!reading.alternatives().isEmpty()) {
                readings.stream()
                        .filter(other -> isInGap(other, reading) && !pairs.contains(new Pair<>(other, reading)))
                        .forEach(other -> pairs.add(new Pair<>(reading, other)));
            }
        }
        return pairs;
    }

    private static boolean isInGap(Reading one, Reading other) {
        return one.period().start().overlaps(other.period().start())
                && one.period().end().overlaps(other.period().end())
                && one.gapDays(other) > 0;
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
