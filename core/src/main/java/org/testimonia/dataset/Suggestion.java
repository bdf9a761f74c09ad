package org.testimonia.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds what someone probably meant to write. */
public final class Suggestion {

    private static final int MAX_LENGTH = 80;

    private Suggestion() {}

    /**
     * The candidate nearest to a word by edit distance (letters inserted, left out, changed, or swapped with the next), if
     * it is near: at most a third of the word's length, and at most three edits, away. Ties go to the alphabetically first.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.isBlank() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int limit = Math.max(1, Math.min(3, word.length() / 3));
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance.apply(wanted, candidate.toLowerCase(Locale.ROOT)) >= 0)
                .min(Comparator.<String>comparingInt(
                                candidate -> distance.apply(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code , did you mean "sections"?}, or nothing. */
    public static String didYouMean(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(candidate -> ", did you mean \"" + candidate + "\"?")
                .orElse("");
    }
}
