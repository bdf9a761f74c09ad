package org.testimonia.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.date.HistoricalDate;

/**
 * Claims of one property that are of one date, scope and unit.
 *
 * @param key what they have in common
 * @param claims the claims, those of one witness together
 * @param condition what must be so for them to be of one thing: {@code if they are of one date}; empty if nothing
 * @param together what they allow together, if there are two or more and the property has one true value; two ranges for
 *     what lasts
 * @param change by how much the figure has changed since the group before it that can be compared
 * @param limits what the rest of the dataset leaves, where that is tighter
 */
record ClaimGroup(
        Key key,
        List<WitnessedClaim> claims,
        String condition,
        List<JointRange> together,
        Optional<GroupChange> change,
        List<DatasetLimit> limits) {

    /**
     * What the claims of a group have in common.
     *
     * @param asOf the as-of date, where groups are of one date
     * @param scope the scope as it is understood
     * @param unit the unit; empty if none is known
     */
    record Key(Optional<HistoricalDate> asOf, Scope scope, String unit) {

        /** By date, the undated last; then the whole before what leaves something out, and that before parts. */
        static final Comparator<Key> ORDER = Comparator.<Key>comparingLong(Key::day)
                .thenComparing(key -> key.asOf.map(HistoricalDate::edtf).orElse(""))
                .thenComparingInt(key -> rank(key.scope))
                .thenComparing(key -> key.scope.toString())
                .thenComparing(Key::unit);

        private long day() {
            return asOf.map(HistoricalDate::range)
                    .map(range ->
                            range.earliest().day().isPresent() ? range.earliestEpochDay() : range.latestEpochDay())
                    .orElse(Long.MAX_VALUE);
        }

        private static int rank(Scope scope) {
            return switch (scope.kind()) {
                case WHOLE -> 0;
                case WITHOUT -> 1;
                case PARTS -> 2;
                case UNSTATED -> 3;
            };
        }
    }

    /**
     * A claim and the number of its witness, from 1, within its property.
     */
    record WitnessedClaim(Claim claim, int witness) {

        String mark() {
            return "W" + witness;
        }
    }

    List<Claim> plainClaims() {
        return claims.stream().map(WitnessedClaim::claim).toList();
    }

    long witnesses() {
        return claims.stream().map(WitnessedClaim::witness).distinct().count();
    }
}
