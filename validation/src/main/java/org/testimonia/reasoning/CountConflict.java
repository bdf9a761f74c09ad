package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.FigureKind;

/**
 * Two counts of one dated list, each of which the list allows, but not both.
 *
 * <p>Together with the dates of the list that decide it they are a minimal core: if either count or any one of these dates
 * is left out, the rest does not conflict any more. When something ended is taken as the dataset has it.
 *
 * @param earlier the claims that give the earlier count
 * @param later the claims that give the later one
 * @param kind which of the two the list does not allow from one to the other
 * @param change by how many the list can have changed at most, or must have changed at least; a loss is negative
 * @param offBy by how much the counts miss that
 * @param earlierNeeded what the later count and the list leave to the earlier one; empty if nothing
 * @param laterNeeded what the earlier count and the list leave to the later one; empty if nothing
 * @param dates the claims of beginnings that decide it; empty if the list itself is too short
 * @param list the list
 * @param isOfAnyReading whether it is so whichever source dates the list; else it is so as its main source does
 */
public record CountConflict(
        List<Claim> earlier,
        List<Claim> later,
        Kind kind,
        int change,
        BigDecimal offBy,
        Optional<DecimalRange> earlierNeeded,
        Optional<DecimalRange> laterNeeded,
        List<Claim> dates,
        CountedList list,
        boolean isOfAnyReading) {

    /** What the list does not allow. */
    public enum Kind {
        /** The counts rise by more than the list can have; only one that something ended on can tell. */
        RISES_TOO_MUCH,
        /** The counts rise by less than the list must have, or fall by more than it can have. */
        RISES_TOO_LITTLE
    }

    public CountConflict {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        dates = List.copyOf(dates);
    }

    /** How the two counts stand to their sources. */
    public FigureSources sources() {
        return FigureSources.of(List.of(earlier, later));
    }

    /** Whether one of the counts is approximate. */
    public boolean isApproximate() {
        return Stream.of(earlier, later)
                .anyMatch(claims -> claims.get(0).figure().orElseThrow().kind() == FigureKind.APPROXIMATE);
    }
}
