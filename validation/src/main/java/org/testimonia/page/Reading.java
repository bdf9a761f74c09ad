package org.testimonia.page;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.OneLine;

/**
 * A claim as the report shows it: every text is ready to be shown, and empty where the claim does not say.
 *
 * @param claim the claim
 * @param anchor its place in the page
 * @param subject whom it speaks of
 * @param property what it says of it
 * @param value as written in the source
 * @param meaning the days or numbers that the value stands for, where the words do not say so themselves
 * @param asOf when it is claimed to hold
 * @param scope what it counts
 * @param unit the unit, if it has one of its own
 * @param source what it cites
 * @param locator where in it
 * @param assertedBy who says it there
 * @param derivedFrom what it was taken from
 * @param quote the words of the source
 * @param note a remark
 * @param place file, line and column, or the id of a claim that stands in no file
 */
record Reading(
        Claim claim,
        String anchor,
        Link subject,
        String property,
        String value,
        String meaning,
        String asOf,
        String scope,
        String unit,
        Siglum source,
        String locator,
        String assertedBy,
        String derivedFrom,
        String quote,
        String note,
        String place) {

    /** {@code claims.csv:45:20, C033}; the place alone where the claim was given no id. */
    String placeAndId() {
        return claim.hasGivenId() && !place.equals(claim.id()) ? place + ", " + OneLine.of(claim.id()) : place;
    }

    /** {@code Ryle 1967, pp. 262-263 (Elena Stasova)}. */
    String citation() {
        return source.name()
                + (locator.isEmpty() ? "" : ", " + locator)
                + (assertedBy.isEmpty() ? "" : " (" + assertedBy + ")");
    }
}
