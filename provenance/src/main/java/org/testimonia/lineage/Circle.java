package org.testimonia.lineage;

import java.util.List;

/**
 * Claims, or sources, of which each goes back to all the others, and so to itself, through {@code derived_from}.
 *
 * <p>What is said at several places of a circle supports itself and nothing else. Whatever outside goes back to it, or it
 * goes back to, is no part of it.
 *
 * <pre>{@code
 * // "a" is taken from "b", "b" from "a", "c" from "a"
 * Lineage.of(dataset).circlesOfSources().get(0).path() // a, b
 * }</pre>
 *
 * @param path a shortest way round, or a short one where the circle is of thousands: each is taken from the next, the last from the first; one that is taken from itself
 *     stands alone
 * @param members all that are in the circle, in the dataset's order; those of the path and perhaps more
 */
public record Circle<T>(List<T> path, List<T> members) {

    /**
     * Copies both.
     *
     * @throws IllegalArgumentException if the path is empty or longer than there are members
     */
    public Circle {
        path = List.copyOf(path);
        members = List.copyOf(members);
        if (path.isEmpty() || path.size() > members.size()) {
            throw new IllegalArgumentException(
                    "a circle leads once through its members, got a path of " + path.size() + " of " + members.size());
        }
    }
}
