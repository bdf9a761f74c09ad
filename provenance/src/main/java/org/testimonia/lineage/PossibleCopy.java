package org.testimonia.lineage;

import java.util.List;

import org.testimonia.claim.Claim;

/**
 * Two sources that share values which independent ones seldom do: one may have copied the other, or both a third.
 *
 * <p>Such a value is a figure of many significant digits, or whatever these two have where more others agree on
 * something else. There are some of them (see {@link CopyThresholds}), and more than there are such values that the two do not share.
 *
 * @param first the id of the source that the dataset has first
 * @param second the id of the other
 * @param shared what they share: of each value a claim of the first and one of the second
 * @param apart how many such values one of them has where the other has another
 */
public record PossibleCopy(String first, String second, List<Shared> shared, int apart) {

    /** Claims of two sources that say the same. */
    public record Shared(Claim ofFirst, Claim ofSecond) {}

    public PossibleCopy {
        shared = List.copyOf(shared);
    }
}
