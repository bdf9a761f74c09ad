package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.date.DayRange;

/**
 * The statements whose dates are one of several that are apart, and what each means in each of its cases. In the network
 * itself they stand from the first day to the last.
 *
 * @param cases by statement, the earliest days first
 */
record Branching(Map<Integer, List<Case>> cases) {

    static final Branching NONE = new Branching(Map.of());

    /** What a statement says if its date is one of those that it may be. */
    record Case(DayRange days, List<DayBound> earliest, List<DayBound> latest) {}

    Branching {
        cases = new TreeMap<>(cases);
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    /** Those of some statements. */
    Branching only(BitSet owners) {
        Map<Integer, List<Case>> kept = new TreeMap<>(cases);
        kept.keySet().removeIf(owner -> !owners.get(owner));
        return new Branching(kept);
    }

    /** Those of all statements but some. */
    Branching without(BitSet owners) {
        Map<Integer, List<Case>> kept = new TreeMap<>(cases);
        kept.keySet().removeIf(owners::get);
        return new Branching(kept);
    }

    Branching without(int owner) {
        Map<Integer, List<Case>> kept = new TreeMap<>(cases);
        kept.remove(owner);
        return new Branching(kept);
    }

    /** How many ways there are to choose a case for each statement, or more than {@code most}. */
    long combinations(long most) {
        long product = 1;
        for (List<Case> of : cases.values()) {
            product *= of.size();
            if (product > most) {
                return product;
            }
        }
        return product;
    }

    /** The network with one case of a statement instead of all. */
    static PrecedenceNetwork choose(PrecedenceNetwork network, int owner, Case chosen) {
        PrecedenceNetwork rest = network.without(owner);
        List<DayBound> earliest = new ArrayList<>(rest.earliest());
        List<DayBound> latest = new ArrayList<>(rest.latest());
        earliest.addAll(chosen.earliest());
        latest.addAll(chosen.latest());
        return new PrecedenceNetwork(rest.precedences(), earliest, latest);
    }
}
