package org.testimonia.reasoning;

import java.util.BitSet;
import java.util.Optional;

/** Makes sets of statements that cannot all be true as small as can be. */
final class CoreShrinking {

    private CoreShrinking() {}

    /** A minimal core of a network, if it is inconsistent. */
    static Optional<BitSet> core(PrecedenceNetwork network, WorkBudget budget) {
        budget.spend(network.size());
        return network.propagate().violation().map(path -> {
            budget.spend(network.size());
            return shrink(network.only(path.owners()), budget);
        });
    }

    /**
     * Leaves out one statement after another that is not needed for the contradiction. Where differences are bounded from
     * above, few are known to be necessary from the start, and as many more are looked at; so half of them are left out at
     * once if that can be, then quarters, and at last single ones.
     */
    private static BitSet shrink(PrecedenceNetwork network, WorkBudget budget) {
        PrecedenceNetwork broken = network.conflictPart();
        BitSet necessary = NecessaryStatements.of(broken);
        BitSet doubtful = broken.owners();
        doubtful.andNot(necessary);
        for (int size = broken.boundsFromAbove() ? doubtful.cardinality() / 2 : 1; size > 1; size /= 2) {
            broken = leaveOut(size, broken, doubtful, budget);
        }
        return leaveOut(1, broken, doubtful, budget).owners();
    }

    /** Leaves out as many statements at a time as are not needed for the contradiction; those left are still doubtful. */
    private static PrecedenceNetwork leaveOut(int size, PrecedenceNetwork network, BitSet doubtful, WorkBudget budget) {
        PrecedenceNetwork broken = network;
        int next = doubtful.nextSetBit(0);
        while (next >= 0) {
            BitSet some = new BitSet();
            for (int taken = 0; next >= 0 && taken < size; taken++) {
                some.set(next);
                next = doubtful.nextSetBit(next + 1);
            }
            budget.spend(broken.size());
            PrecedenceNetwork rest = broken.without(some).conflictPart();
            if (!rest.isEmpty()) {
                broken = rest;
                doubtful.and(rest.owners());
                next = next < 0 ? next : doubtful.nextSetBit(next);
            }
        }
        return broken;
    }

    /** Whether the statements cannot all be true, and can once any one of them is left out. */
    static boolean isMinimal(PrecedenceNetwork ofStatements, BitSet owners, WorkBudget budget) {
        budget.spend(ofStatements.size());
        PrecedenceNetwork broken = ofStatements.conflictPart();
        if (!broken.owners().equals(owners)) {
            return false;
        }
        BitSet doubtful = (BitSet) owners.clone();
        doubtful.andNot(NecessaryStatements.of(broken));
        budget.spend((long) doubtful.cardinality() * broken.size());
        return doubtful.stream().allMatch(owner -> broken.without(owner).isConsistent());
    }
}
