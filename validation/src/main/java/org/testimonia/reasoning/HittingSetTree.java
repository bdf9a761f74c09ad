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
        Deque<BitSet> queue = new ArrayDeque<>(List.of(new BitSet()));
        Set<BitSet> seen = new HashSet<>(queue);
        while (!queue.isEmpty() && diagnoses.size() < mostDiagnoses && !budget.isSpent()) {
            BitSet removed = queue.remove();
            if (diagnoses.stream().anyMatch(diagnosis -> contains(removed, diagnosis))) {
                continue;
            }
            budget.spend(1 + cores.size());
            Optional<BitSet> core = knownCore(removed).or(() -> coreWithout.apply(removed));
            if (core.isEmpty()) {
                diagnoses.add(removed);
            } else {
                cores.add(core.get());
                core.get().stream()
                        .mapToObj(statement -> with(removed, statement))
                        .filter(seen::add)
                        .forEach(queue::add);
            }
        }
        complete = queue.isEmpty();
        return this;
    }

    private Optional<BitSet> knownCore(BitSet removed) {
        return cores.stream().filter(core -> !core.intersects(removed)).findFirst();
    }

    private static BitSet with(BitSet removed, int statement) {
        BitSet more = (BitSet) removed.clone();
        more.set(statement);
        return more;
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(set);
        return missing.isEmpty();
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
