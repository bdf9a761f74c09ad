package org.testimonia.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The diagnoses of a contradiction, smallest first: each a smallest set of statements such that the rest is consistent
 * (Reiter 1987, with the correction of Greiner, Smith and Wilkerson 1989 that no branch is cut but those of known sets).
 *
 * <p>Diagnoses are the minimal sets that share a statement with every minimal core. If the whole tree was searched, the
 * cores that were met are all there are, for no core can escape sets that hit all others and still hit it.
 */
final class HittingSetTree {

    private final Function<BitSet, Optional<BitSet>> coreWithout;
    private final int mostDiagnoses;
    private final WorkBudget budget;
    private final Set<BitSet> cores;
    private final List<BitSet> diagnoses = new ArrayList<>();
    private boolean complete;

    /**
     * Prepares a search.
     *
     * @param known minimal cores that are known already
     * @param coreWithout a minimal core of what is left without some statements, if that is inconsistent
     */
    HittingSetTree(
            Collection<BitSet> known,
            Function<BitSet, Optional<BitSet>> coreWithout,
            int mostDiagnoses,
            WorkBudget budget) {
        this.cores = new LinkedHashSet<>(known);
        this.coreWithout = coreWithout;
        this.mostDiagnoses = mostDiagnoses;
        this.budget = budget;
    }

    HittingSetTree search() {
        Deque<List<Integer>> queue = new ArrayDeque<>(List.of(List.of()));
        Set<List<Integer>> seen = new HashSet<>();
        while (!queue.isEmpty() && diagnoses.size() < mostDiagnoses && !budget.isSpent()) {
            List<Integer> removed = queue.remove();
            if (diagnoses.stream().anyMatch(diagnosis -> hasAll(removed, diagnosis))) {
                continue;
            }
            budget.spend(1L + cores.size());
            Optional<BitSet> core = knownCore(removed).or(() -> coreWithout.apply(setOf(removed)));
            if (core.isEmpty()) {
                diagnoses.add(setOf(removed));
            } else {
                cores.add(core.get());
                budget.spend(core.get().cardinality());
                core.get().stream()
                        .mapToObj(statement -> with(removed, statement))
                        .filter(seen::add)
                        .forEach(queue::add);
            }
        }
        complete = queue.isEmpty();
        return this;
    }

    private Optional<BitSet> knownCore(List<Integer> removed) {
        return cores.stream()
                .filter(core -> removed.stream().noneMatch(core::get))
                .findFirst();
    }

    private static BitSet setOf(List<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    /** The numbers with one more, in ascending order. */
    private static List<Integer> with(List<Integer> removed, int statement) {
        return Stream.concat(removed.stream(), Stream.of(statement)).sorted().toList();
    }

    private static boolean hasAll(List<Integer> numbers, BitSet set) {
        return numbers.stream().filter(set::get).count() == set.cardinality();
    }

    /** The minimal cores that were met; all there are if the search is {@linkplain #isComplete() complete}. */
    List<BitSet> cores() {
        return List.copyOf(cores);
    }

    /** The diagnoses that were found, smallest first. */
    List<BitSet> diagnoses() {
        return List.copyOf(diagnoses);
    }

    /** Whether there is no diagnosis but those that were found. */
    boolean isComplete() {
        return complete;
    }
}
