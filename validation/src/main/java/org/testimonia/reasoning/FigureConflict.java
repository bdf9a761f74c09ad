package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.FigureKind;
import org.testimonia.reasoning.DisjointPairs.Pair;

/**
 * Two figures of one quantity whose bounds do not meet.
 *
 * @param lower the claims of the lower figure
 * @param higher the claims of the higher figure
 * @param asOf whether both are of one date: {@code SAME}, {@code POSSIBLE} or {@code BOTH_UNSTATED}
 */
public record FigureConflict(FigureReadings.Reading lower, FigureReadings.Reading higher, AsOfMatch asOf) {

    /** Whether the two meet once round numbers below a thousand are taken as rounded too. */
    public boolean mayBeRounding() {
        DecimalRange low = lower.figure().looseBounds();
        return low.overlaps(higher.figure().looseBounds());
    }

    /** Whether one of them is approximate, so that its bounds are no more than a convention. */
    public boolean isApproximate() {
        return lower.figure().kind() == FigureKind.APPROXIMATE
                || higher.figure().kind() == FigureKind.APPROXIMATE;
    }

    /** The conflicts within a quantity: at one as-of date, and between dates that can be one. */
    public static List<FigureConflict> in(Quantity quantity, DatePolicy policy) {
        List<FigureConflict> found = new ArrayList<>();
        List<List<Claim>> dated = new ArrayList<>();
        quantity.byAsOf().forEach((asOf, claims) -> {
            AsOfMatch match = AsOfMatch.of(claims.get(0), claims.get(0), policy);
            conflicts(claims, match).forEach(found::add);
            if (!asOf.isEmpty()) {
                dated.add(claims);
            }
        });
        addBetweenDates(dated, policy, found);
        return found;
    }

    private static Stream<FigureConflict> conflicts(List<Claim> claims, AsOfMatch match) {
        List<FigureReadings.Reading> readings = FigureReadings.of(claims);
        Stream<FigureConflict> certain = FigureReadings.conflictsBeyondRounding(readings).stream()
                .map(pair -> new FigureConflict(pair.first(), pair.second(), match));
        Stream<FigureConflict> others = FigureReadings.conflicts(readings).stream()
                .map(pair -> new FigureConflict(pair.first(), pair.second(), match))
                .filter(FigureConflict::mayBeRounding);
        return Stream.concat(certain, others);
    }

    private static void addBetweenDates(List<List<Claim>> dated, DatePolicy policy, List<FigureConflict> found) {
        for (int i = 0; i < dated.size(); i++) {
            DayRange first = asOfRange(dated.get(i), policy);
            for (int j = i + 1; j < dated.size(); j++) {
                if (first.overlaps(asOfRange(dated.get(j), policy))) {
                    between(dated.get(i), dated.get(j)).forEach(found::add);
                }
            }
        }
    }

    private static DayRange asOfRange(List<Claim> claims, DatePolicy policy) {
        HistoricalDate asOf = claims.get(0).asOf().orElseThrow();
        return asOf.range(policy);
    }

    private static Stream<FigureConflict> between(List<Claim> first, List<Claim> second) {
        return FigureReadings.of(first).stream()
                .flatMap(one -> FigureReadings.of(second).stream()
                        .flatMap(other -> FigureReadings.conflicts(List.of(one, other)).stream()))
                .distinct()
                .map((Pair<FigureReadings.Reading> pair) ->
                        new FigureConflict(pair.first(), pair.second(), AsOfMatch.POSSIBLE));
    }
}
