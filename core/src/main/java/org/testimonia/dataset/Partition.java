package org.testimonia.dataset;

import java.util.List;

/** Parts that are disjoint and complete: together exactly the whole. */
public sealed interface Partition {

    /** The parts stand in the claims' scopes, under these names. */
    record OfScopes(List<String> parts) implements Partition {
        public OfScopes {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a partition has at least two parts, got " + parts);
            }
        }
    }

    /** The parts are the subjects that are part of the claim's subject. */
    record OfSubjects() implements Partition {}
}
