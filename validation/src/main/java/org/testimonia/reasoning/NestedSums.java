package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.testimonia.figure.DecimalRange;

/**
 * Whether sums can all be true of which any two are disjoint or one within the other, as most figures of wholes and parts
 * are: decided from the smallest sums to the largest, without a linear program.
 */
final class NestedSums {

    private final List<SumBounds> sums;
    private final int[] parent;

    private NestedSums(List<SumBounds> sums, int[] parent) {
        this.sums = sums;
        this.parent = parent;
    }

    /** The sums as a forest, if no two of them overlap. */
    static Optional<NestedSums> of(List<SumBounds> unsorted) {
        List<SumBounds> sums = new ArrayList<>(unsorted);
        sums.sort(Comparator.comparingInt(sum -> sum.parts().cardinality()));
        int[] parent = new int[sums.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = -1;
            for (int j = parent.length - 1; j > i; j--) {
                if (contains(sums.get(j).parts(), sums.get(i).parts())) {
                    parent[i] = j;
                } else if (sums.get(j).parts().intersects(sums.get(i).parts())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new NestedSums(sums, parent));
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }

    /** Whether there are parts, none negative, that make all sums. */
    boolean areConsistent() {
        DecimalRange[] within = new DecimalRange[sums.size()];
        BitSet[] covered = new BitSet[sums.size()];
        for (int i = 0; i < within.length; i++) {
            within[i] = DecimalRange.exactly(BigDecimal.ZERO);
            covered[i] = new BitSet();
        }
        for (int i = 0; i < within.length; i++) {
            boolean complete = covered[i].equals(sums.get(i).parts());
            DecimalRange possible = complete ? within[i] : within[i].plus(DecimalRange.atLeast(BigDecimal.ZERO));
            Optional<DecimalRange> left = possible.intersection(sums.get(i).range());
            if (left.isEmpty()) {
                return false;
            }
            if (parent[i] >= 0) {
                within[parent[i]] = within[parent[i]].plus(left.get());
                covered[parent[i]].or(sums.get(i).parts());
            }
        }
        return true;
    }
}
