package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Whether statements can all be true where dates may be one of several: they cannot if every choice among these breaks the
 * network. A choice is split only where what is chosen so far is not broken already.
 */
final class BranchingSearch {

    /** A choice of cases for some statements, and the network that it gives. */
    record Chosen(PrecedenceNetwork network, List<ConflictStep.Assumed> assumed) {}

    private final List<Statement> statements;
    private final WorkBudget budget;

    BranchingSearch(List<Statement> statements, WorkBudget budget) {
        this.statements = statements;
        this.budget = budget;
    }

    /** A minimal core, if the statements cannot all be true; what it costs is spent even where less is left. */
    Optional<BitSet> core(PrecedenceNetwork network, Branching branching) {
        if (branching.isEmpty()) {
            return CoreShrinking.core(network, budget);
        }
        return someCore(network, branching).map(core -> {
            PrecedenceNetwork left = network.only(core);
            for (int owner : core.stream().toArray()) {
                PrecedenceNetwork rest = left.without(owner);
                if (isBroken(rest, branching.only(rest.owners()))) {
                    left = rest;
                }
            }
            return left.owners();
        });
    }

    private boolean isBroken(PrecedenceNetwork network, Branching branching) {
        budget.spend(network.size());
        if (!network.isConsistent()) {
            return true;
        }
        if (branching.isEmpty()) {
            return false;
        }
        Map.Entry<Integer, List<Branching.Case>> split =
                branching.cases().entrySet().iterator().next();
        Branching others = branching.without(split.getKey());
        return split.getValue().stream()
                .allMatch(chosen -> isBroken(Branching.choose(network, split.getKey(), chosen), others));
    }

    /** The cores of all cases together, which may not be minimal. */
    private Optional<BitSet> someCore(PrecedenceNetwork network, Branching branching) {
        Optional<BitSet> core = CoreShrinking.core(network, budget);
        if (core.isPresent() || branching.isEmpty()) {
            return core;
        }
        Map.Entry<Integer, List<Branching.Case>> split =
                branching.cases().entrySet().iterator().next();
        Branching others = branching.without(split.getKey());
        BitSet union = new BitSet();
        for (Branching.Case chosen : split.getValue()) {
            Optional<BitSet> ofCase = someCore(Branching.choose(network, split.getKey(), chosen), others);
            if (ofCase.isEmpty() || !ofCase.get().get(split.getKey())) {
                return ofCase;
            }
            union.or(ofCase.get());
        }
        return Optional.of(union);
    }

    /** Shows each choice that is broken, with as few cases chosen as it takes, and that of the network itself if it is. */
    void eachBroken(PrecedenceNetwork network, Branching branching, BiConsumer<Chosen, Propagation> broken) {
        eachBroken(new Chosen(network, List.of()), branching, broken);
    }

    private void eachBroken(Chosen chosen, Branching branching, BiConsumer<Chosen, Propagation> broken) {
        Propagation days = chosen.network().propagate();
        if (!days.isConsistent()) {
            broken.accept(chosen, days);
        } else if (!branching.isEmpty()) {
            eachOfFirst(chosen, branching, (next, others) -> {
                eachBroken(next, others, broken);
                return true;
            });
        }
    }

    /**
     * All that is broken in any choice of cases for all statements, in which every minimal core lies; nothing if some choice
     * breaks nothing.
     */
    BitSet brokenInEvery(PrecedenceNetwork network, Branching branching) {
        BitSet owners = new BitSet();
        return addBroken(new Chosen(network, List.of()), branching, owners) ? owners : new BitSet();
    }

    private boolean addBroken(Chosen chosen, Branching branching, BitSet owners) {
        if (branching.isEmpty()) {
            budget.spend(chosen.network().size());
            BitSet broken = chosen.network().conflictPart().owners();
            owners.or(broken);
            return !chosen.network().isConsistent();
        }
        return eachOfFirst(chosen, branching, (next, others) -> addBroken(next, others, owners));
    }

    /** Goes through the cases of the first statement while {@code taken} holds for them, and says whether it did for all. */
    private boolean eachOfFirst(Chosen chosen, Branching branching, BiPredicate<Chosen, Branching> taken) {
        Map.Entry<Integer, List<Branching.Case>> split =
                branching.cases().entrySet().iterator().next();
        Branching others = branching.without(split.getKey());
        for (Branching.Case of : split.getValue()) {
            List<ConflictStep.Assumed> assumed = new ArrayList<>(chosen.assumed());
            assumed.add(new ConflictStep.Assumed(statements.get(split.getKey()), of.days()));
            Chosen next = new Chosen(Branching.choose(chosen.network(), split.getKey(), of), assumed);
            if (!taken.test(next, others)) {
                return false;
            }
        }
        return true;
    }
}
