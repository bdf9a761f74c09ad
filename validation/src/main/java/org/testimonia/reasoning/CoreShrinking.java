package org.testimonia.reasoning;

import java.util.BitSet;
import java.util.Optional;

/** Makes sets of statements that cannot all be true as small as can be. */
final class CoreShrinking {

    private CoreShrinking() {}

    /** A minimal core of a network, if it is inconsistent. */
    static Optional<BitSet> core(PrecedenceNetwork network, WorkBudget budget) {
        budget.spend(network.size());
        return network.propagate().violation().map(path -> shrink(network.only(path.owners()), budget));
    }

    /** Leaves out one statement after another that is not needed for the contradiction. */
    private static BitSet shrink(PrecedenceNetwork network, WorkBudget budget) {
        PrecedenceNetwork broken = network.conflictPart();
        BitSet owners = broken.owners();
        for (int owner = owners.nextSetBit(0);
                owner >= 0 && !broken.isOneCircle();
                owner = owners.nextSetBit(owner + 1)) {
            budget.spend(broken.size());
            PrecedenceNetwork rest = broken.without(owner).conflictPart();
            if (!rest.isEmpty()) {
                broken = rest;
            }
        }
        return broken.owners();
    }

    /** Whether the statements cannot all be true, and can once any one of them is left out. */
    static boolean isMinimal(PrecedenceNetwork network, BitSet owners, WorkBudget budget) {
        PrecedenceNetwork broken = network.only(owners).conflictPart();
        budget.spend(network.size());
        if (!broken.owners().equals(owners)) {
            return false;
        }
        return broken.isOneCircle()
                || owners.stream()
                        .peek(owner -> budget.spend(broken.size()))
                        .allMatch(owner -> broken.without(owner).isConsistent());
    }
}
