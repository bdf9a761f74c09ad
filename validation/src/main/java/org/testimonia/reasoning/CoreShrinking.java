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

    /** Leaves out one statement after another that is not needed for the contradiction. */
    private static BitSet shrink(PrecedenceNetwork network, WorkBudget budget) {
        PrecedenceNetwork broken = network.conflictPart();
        BitSet necessary = NecessaryStatements.of(broken);
        BitSet doubtful = broken.owners();
        doubtful.andNot(necessary);
        for (int owner = doubtful.nextSetBit(0); owner >= 0; owner = doubtful.nextSetBit(owner + 1)) {
            budget.spend(broken.size());
            PrecedenceNetwork rest = broken.without(owner).conflictPart();
            if (!rest.isEmpty()) {
                broken = rest;
                doubtful.and(rest.owners());
            }
        }
        return broken.owners();
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
