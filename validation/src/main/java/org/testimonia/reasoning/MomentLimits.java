package org.testimonia.reasoning;

import java.util.List;

import org.testimonia.date.DayRange;

/**
 * The days that the claims of a dataset leave to a moment, and which of them say so.
 *
 * @param days the tightest range; each end may be open
 * @param setEarliest the statements that together give the earliest day, from the one that names a day on; none if it is
 *     open
 * @param setLatest the statements that together give the latest day, likewise
 * @param leftAside the statements about moments connected with this one that conflict with each other, and so were not used
 */
public record MomentLimits(
        DayRange days, List<Statement> setEarliest, List<Statement> setLatest, List<Statement> leftAside) {

    public MomentLimits {
        setEarliest = List.copyOf(setEarliest);
        setLatest = List.copyOf(setLatest);
        leftAside = List.copyOf(leftAside);
    }
}
