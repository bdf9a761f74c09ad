package org.testimonia.rule;

import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.source.Citation;

/** Whether claims cite one place of one source, so that a difference between them is a question of reading it. */
final class SamePlace {

    private SamePlace() {}

    static boolean joins(Claim first, Claim second) {
        return first.citation()
                .flatMap(one -> second.citation().filter(other -> joins(one, other)))
                .isPresent();
    }

    /** Stricter than {@link Citation#samePlace}: a page and no page may be two places, so they are not one. */
    private static boolean joins(Citation first, Citation second) {
        boolean samePage = first.locator()
                .flatMap(one -> second.locator().filter(one::samePlace))
                .isPresent();
        return first.equals(second) || (first.source().equals(second.source()) && samePage);
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
