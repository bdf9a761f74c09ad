package org.testimonia.reasoning;

/**
 * How far to search for cores and diagnoses. The work is counted in constraints that are looked at, never in time, so that
 * a search always ends at the same place.
 *
 * @param cores how many minimal cores of one conflict to find at most
 * @param diagnoses how many diagnoses of one conflict to find at most
 * @param work how many constraints to look at for each of the two, and a tenth of how many to look at for what the
 *     statements of all diagnoses would have to say
 */
public record SearchLimits(int cores, int diagnoses, long work) {

    /** 20 cores, 10 diagnoses, a million constraints. */
    public static final SearchLimits STANDARD = new SearchLimits(20, 10, 1_000_000);

    /** @throws IllegalArgumentException if one is not positive */
    public SearchLimits {
        if (cores < 1 || diagnoses < 1 || work < 1) {
            throw new IllegalArgumentException(
                    "limits are " + cores + ", " + diagnoses + ", " + work + ", expected 1 or more");
        }
    }
}
