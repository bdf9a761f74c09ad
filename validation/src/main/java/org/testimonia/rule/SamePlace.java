package org.testimonia.rule;

import java.util.List;

import org.testimonia.claim.Claim;

/** Whether claims cite one place of one source, so that a difference between them is a question of reading it. */
final class SamePlace {

    private SamePlace() {}

    static boolean joins(Claim first, Claim second) {
        return first.citation().isPresent()
                && second.citation().isPresent()
                && first.citation().get().samePlace(second.citation().get());
    }

    static boolean joinsAll(List<Claim> first, List<Claim> second) {
        return first.stream().allMatch(one -> second.stream().allMatch(other -> joins(one, other)));
    }

    /** Those of the first claims that share their place with one of the second. */
    static List<Claim> joined(List<Claim> first, List<Claim> second) {
        return first.stream()
                .filter(one -> second.stream().anyMatch(other -> joins(one, other)))
                .toList();
    }
}
