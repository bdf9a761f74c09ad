package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds, among ranges on one line, those that do not meet.
 *
 * <p>Not all pairs are given, which would be quadratic, but for each range its nearest disjoint neighbour on either side.
 * So every range that is disjoint from any other stands in at least one pair, and {@code n} ranges give at most
 * {@code 2n} pairs.
 */
public final class DisjointPairs {

    /**
     * Two ranges that do not meet.
     *
     * @param first the one that ends before the other begins
     * @param second the other
     */
    public record Pair<T>(T first, T second) {}

    private DisjointPairs() {}

    /**
     * The nearest disjoint pairs.
     *
     * @param items the ranges, in an order that decides between equally near ones
     * @param endsBefore whether the first range ends before the second begins
     * @param byStart orders ranges by where they begin
     * @param byEnd orders ranges by where they end
     */
    public static <T> Set<Pair<T>> nearest(
            List<T> items, BiPredicate<T, T> endsBefore, Comparator<T> byStart, Comparator<T> byEnd) {
        List<T> starts = new ArrayList<>(items);
        starts.sort(byStart);
        List<T> ends = new ArrayList<>(items);
        ends.sort(byEnd);
        Set<Pair<T>> pairs = new LinkedHashSet<>();
        for (T item : items) {
            int before = countWhile(ends, other -> endsBefore.test(other, item));
            if (before > 0) {
                pairs.add(new Pair<>(ends.get(before - 1), item));
            }
            int notAfter = countWhile(starts, other -> !endsBefore.test(item, other));
            if (notAfter < starts.size()) {
                pairs.add(new Pair<>(item, starts.get(notAfter)));
            }
        }
        return pairs;
    }

    /** How many leading items satisfy a condition that holds for a prefix of the list. */
    private static <T> int countWhile(List<T> sorted, Predicate<T> condition) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(sorted.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
