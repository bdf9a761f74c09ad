package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.UnitRelation;
import org.testimonia.date.DatePolicy;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureKind;

/**
 * Two figures of different units that no number within a stated relation of these brings together.
 *
 * @param larger the claim in the larger unit
 * @param smaller the claim in the smaller unit
 * @param relation how many of the smaller unit one of the larger is
 * @param converted what the first claim makes in the smaller unit
 * @param asOf whether both are of one date: {@code SAME}, {@code ALIKE} or {@code POSSIBLE}
 */
public record UnitConflict(Claim larger, Claim smaller, UnitRelation relation, DecimalRange converted, AsOfMatch asOf) {

    private static final Set<AsOfMatch> COMPARED = Set.of(AsOfMatch.SAME, AsOfMatch.ALIKE, AsOfMatch.POSSIBLE);

    /** How far the nearest readings are apart, in the smaller unit. */
    public BigDecimal gap() {
        return converted.gap(smaller.figure().orElseThrow().looseBounds());
    }

    /** Whether one of them is approximate, so that its bounds are no more than a convention. */
    public boolean isApproximate() {
        return isApproximate(larger) || isApproximate(smaller);
    }

    private static boolean isApproximate(Claim claim) {
        return claim.figure()
                .map(Figure::kind)
                .filter(FigureKind.APPROXIMATE::equals)
                .isPresent();
    }

    /** The worst conflict of each two quantities of one stated scope, those of one date before those that only can be. */
    public static List<UnitConflict> among(List<Quantity> quantities, List<UnitRelation> relations, DatePolicy policy) {
        List<UnitConflict> found = new ArrayList<>();
        for (UnitRelation relation : relations) {
            for (Quantity larger : quantities) {
                for (Quantity smaller : quantities) {
                    boolean related = larger.unit().equals(relation.larger())
                            && smaller.unit().equals(relation.smaller())
                            && larger.scope().isStated()
                            && larger.scope().equals(smaller.scope());
                    if (related) {
                        worst(larger, smaller, relation, policy).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<UnitConflict> worst(
            Quantity larger, Quantity smaller, UnitRelation relation, DatePolicy policy) {
        List<UnitConflict> found = new ArrayList<>();
        for (Claim one : larger.claims()) {
            for (Claim other : smaller.claims()) {
                between(one, other, relation, policy).ifPresent(found::add);
            }
        }
        return found.stream()
                .min(Comparator.comparing(UnitConflict::asOf)
                        .thenComparing(UnitConflict::gap, Comparator.reverseOrder())
                        .thenComparing(conflict -> conflict.larger().content())
                        .thenComparing(conflict -> conflict.smaller().content()));
    }

    /** Round numbers are taken as rounded however small, for a relation is coarse. */
    private static Optional<UnitConflict> between(
            Claim larger, Claim smaller, UnitRelation relation, DatePolicy policy) {
        AsOfMatch asOf = AsOfMatch.of(larger, smaller, policy);
        DecimalRange count = smaller.figure().orElseThrow().looseBounds();
        return relation.inSmaller(larger.figure().orElseThrow().looseBounds())
                .filter(converted -> COMPARED.contains(asOf) && !converted.overlaps(count))
                .map(converted -> new UnitConflict(larger, smaller, relation, converted, asOf));
    }
}
