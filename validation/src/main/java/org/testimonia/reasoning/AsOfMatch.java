package org.testimonia.reasoning;

import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;

/** Whether two claims speak of the same time. */
public enum AsOfMatch {
    /** Both are as of one and the same day. */
    SAME,
    /** Both are as of the same date, given alike, which leaves more than one day: two figures "of 1930". */
    ALIKE,
    /** They can be of one day, but need not be. */
    POSSIBLE,
    /** They are of different days. */
    NEVER,
    /** One of them does not say. */
    ONE_UNSTATED,
    /** Neither says. */
    BOTH_UNSTATED;

    /** How the as-of dates of two claims lie to each other; qualifiers widen them as the policy says. */
    public static AsOfMatch of(Claim first, Claim second, DatePolicy policy) {
        Optional<HistoricalDate> a = first.asOf();
        Optional<HistoricalDate> b = second.asOf();
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? BOTH_UNSTATED : ONE_UNSTATED;
        }
        if (a.get().sameMeaning(b.get()) && isOneTime(a.get())) {
            return a.get().range(policy).isSingleDay() ? SAME : ALIKE;
        }
        return a.get().range(policy).overlaps(b.get().range(policy)) ? POSSIBLE : NEVER;
    }

    /** Whether two claims that give this date surely mean one: not so of "about 1931", "1931?", "before 1933". */
    private static boolean isOneTime(HistoricalDate date) {
        boolean bounded = date.range().earliest().day().isPresent()
                && date.range().latest().day().isPresent();
        return bounded && !date.isUncertain() && !date.isApproximate();
    }
}
