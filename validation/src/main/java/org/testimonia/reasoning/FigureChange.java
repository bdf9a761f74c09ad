package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.FigureKind;

/**
 * Two figures of one quantity, at dates that are neighbours, that differ by more than a yearly rate allows however their
 * bounds are read.
 *
 * <p>Of each figure the bound nearest to the other counts, and of the dates the two days furthest from each other. A year that has begun counts
 * as one: within it, all that the rate allows may have come in a day.
 *
 * @param earlier the claims of the earlier figure
 * @param later the claims of the later figure
 * @param years how many years have begun between the dates, at least 1
 * @param perYear the least rate that would allow the change, as a fraction of at most four decimals, negative for a fall
 * @param mayBeRounding whether the rate allows it once round numbers below a thousand are taken as rounded too
 */
public record FigureChange(
        FigureReadings.Reading earlier,
        FigureReadings.Reading later,
        long years,
        BigDecimal perYear,
        boolean mayBeRounding) {

    private record Dated(DayRange time, List<Claim> claims) {}

    /** Whether the later figure is the higher. */
    public boolean isRise() {
        return perYear.signum() > 0;
    }

    /** Whether one of them is approximate, so that its bounds are no more than a convention. */
    public boolean isApproximate() {
        return earlier.figure().kind() == FigureKind.APPROXIMATE
                || later.figure().kind() == FigureKind.APPROXIMATE;
    }

    /** Whether one of the dates is uncertain. */
    public boolean isUncertain() {
        return List.of(earlier, later).stream()
                .flatMap(reading -> reading.claims().stream())
                .anyMatch(claim -> claim.asOf().orElseThrow().isUncertain());
    }

    /**
     * The changes within a quantity that are beyond a rate.
     *
     * @param rate the greatest change within a year, as a fraction
     */
    public static List<FigureChange> beyond(BigDecimal rate, Quantity quantity, DatePolicy policy) {
        List<Dated> series = new ArrayList<>();
        quantity.byAsOf().forEach((asOf, claims) -> {
            if (!asOf.isEmpty()) {
                series.add(new Dated(claims.get(0).asOf().orElseThrow().range(policy), claims));
            }
        });
        List<FigureChange> found = new ArrayList<>();
        neighbours(series)
                .forEach(pair -> years(pair.first().time(), pair.second().time())
                        .ifPresent(years -> addChanges(pair, years, rate, found)));
        return found;
    }

    private static Iterable<DisjointPairs.Pair<Dated>> neighbours(List<Dated> series) {
        return DisjointPairs.nearest(
                series,
                (first, second) -> first.time().endsBefore(second.time()),
                Comparator.comparingLong(dated -> dated.time().earliestEpochDay()),
                Comparator.comparingLong(dated -> dated.time().latestEpochDay()));
    }

    /** How many years have begun from the first day of the one to the last of the other, if both are known. */
    private static Optional<Long> years(DayRange first, DayRange last) {
        Optional<Day> from = first.earliest().day();
        Optional<Day> to = last.latest().day();
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(years(from.get(), to.get()));
    }

    private static long years(Day from, Day to) {
        int months = to.month() - from.month();
        boolean pastAnniversary = months > 0 || (months == 0 && to.dayOfMonth() > from.dayOfMonth());
        return to.year() - from.year() + (pastAnniversary ? 1 : 0);
    }

    private static void addChanges(
            DisjointPairs.Pair<Dated> pair, long years, BigDecimal rate, List<FigureChange> found) {
        for (FigureReadings.Reading earlier : FigureReadings.of(pair.first().claims())) {
            for (FigureReadings.Reading later : FigureReadings.of(pair.second().claims())) {
                least(earlier.bounds(), later.bounds(), years)
                        .filter(change -> change.isBeyond(rate))
                        .ifPresent(change -> found.add(new FigureChange(
                                earlier, later, years, change.perYear(), mayBeRounding(earlier, later, years, rate))));
            }
        }
    }

    private static boolean mayBeRounding(
            FigureReadings.Reading earlier, FigureReadings.Reading later, long years, BigDecimal rate) {
        return least(earlier.figure().looseBounds(), later.figure().looseBounds(), years)
                .filter(change -> change.isBeyond(rate))
                .isEmpty();
    }

    /** The change between the nearest bounds; none if they meet, or one is not positive: no rate leads from or to zero. */
    private static Optional<CompoundChange> least(DecimalRange earlier, DecimalRange later, long years) {
        boolean rise = earlier.isBelow(later);
        if (!rise && !later.isBelow(earlier)) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = (rise ? earlier.upper() : earlier.lower()).filter(bound -> bound.signum() > 0);
        Optional<BigDecimal> to = (rise ? later.lower() : later.upper()).filter(bound -> bound.signum() > 0);
        return from.flatMap(start -> to.map(end -> new CompoundChange(start, end, years)));
    }
}
