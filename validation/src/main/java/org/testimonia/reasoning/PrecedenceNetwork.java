package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Moments with earliest and latest days, and which of them come before which: a simple temporal problem (Dechter, Meiri
 * and Pearl 1991).
 *
 * <p>In a general problem of this kind one searches for a negative cycle, at worst in time of moments times constraints.
 * Where every difference is bounded from below only, a cycle can be negative in two ways only: it never passes a calendar
 * day, and then it is a circle of moments each of which comes before the next; or it leads from an earliest day along a
 * path to a latest day that is too early. Both are seen in one pass in topological order, linear in moments and
 * constraints; see {@link OrderedPropagation}. Durations bound differences from above too, as precedences the other way
 * with a negative gap; then it is {@link CyclicPropagation}.
 *
 * <p>Each constraint belongs to a statement, its owner, or to none: background holds always. Immutable.
 */
final class PrecedenceNetwork {

    /** The owner of what no statement says. */
    static final int BACKGROUND = -1;

    private final List<Precedence> precedences;
    private final List<DayBound> earliest;
    private final List<DayBound> latest;

    PrecedenceNetwork(List<Precedence> precedences, List<DayBound> earliest, List<DayBound> latest) {
        this.precedences = precedences;
        this.earliest = earliest;
        this.latest = latest;
    }

    List<Precedence> precedences() {
        return precedences;
    }

    /** The days before which a moment is not. */
    List<DayBound> earliest() {
        return earliest;
    }

    /** The days after which a moment is not. */
    List<DayBound> latest() {
        return latest;
    }

    /** How many constraints there are: what one look at all of them costs. */
    int size() {
        return precedences.size() + earliest.size() + latest.size();
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** Whether some difference is bounded from above. */
    boolean boundsFromAbove() {
        for (Precedence edge : precedences) {
            if (edge.gapDays() < 0) {
                return true;
            }
        }
        return false;
    }

    Propagation propagate() {
        return boundsFromAbove() ? new CyclicPropagation(this) : new OrderedPropagation(this);
    }

    boolean isConsistent() {
        return propagate().isConsistent();
    }

    /** The constraints that stand in some way of breaking the network; empty if and only if it is consistent. */
    PrecedenceNetwork conflictPart() {
        return propagate().conflictPart();
    }

    /** What the background and some statements say. */
    PrecedenceNetwork only(BitSet owners) {
        return filtered(owner -> owner == BACKGROUND || owners.get(owner));
    }

    /** What is said without some statements. */
    PrecedenceNetwork without(BitSet owners) {
        return filtered(owner -> owner == BACKGROUND || !owners.get(owner));
    }

    PrecedenceNetwork without(int statement) {
        return filtered(owner -> owner != statement);
    }

    private PrecedenceNetwork filtered(IntPredicate kept) {
        List<Precedence> edges = new ArrayList<>(precedences.size());
        for (Precedence edge : precedences) {
            if (kept.test(edge.owner())) {
                edges.add(edge);
            }
        }
        return new PrecedenceNetwork(edges, filtered(earliest, kept), filtered(latest, kept));
    }

    private static List<DayBound> filtered(List<DayBound> bounds, IntPredicate kept) {
        List<DayBound> left = new ArrayList<>(bounds.size());
        for (DayBound bound : bounds) {
            if (kept.test(bound.owner())) {
                left.add(bound);
            }
        }
        return left;
    }

    /** The same with time running backwards: its earliest days are the latest of this one, negated. */
    PrecedenceNetwork mirrored() {
        return new PrecedenceNetwork(
                precedences.stream()
                        .map(edge -> new Precedence(edge.to(), edge.from(), edge.gapDays(), edge.owner()))
                        .toList(),
                mirrored(latest),
                mirrored(earliest));
    }

    private static List<DayBound> mirrored(List<DayBound> bounds) {
        return bounds.stream()
                .map(bound -> new DayBound(bound.variable(), -bound.day(), bound.owner()))
                .toList();
    }

    /** The statements that say any of it. */
    BitSet owners() {
        BitSet owners = new BitSet();
        for (Precedence edge : precedences) {
            if (edge.owner() != BACKGROUND) {
                owners.set(edge.owner());
            }
        }
        earliest.forEach(bound -> owners.set(bound.owner()));
        latest.forEach(bound -> owners.set(bound.owner()));
        return owners;
    }

    /** The numbers of its moments. */
    BitSet moments() {
        BitSet moments = new BitSet();
        for (Precedence edge : precedences) {
            moments.set(edge.from());
            moments.set(edge.to());
        }
        earliest.forEach(bound -> moments.set(bound.variable()));
        latest.forEach(bound -> moments.set(bound.variable()));
        return moments;
    }

    /** Its parts that share neither a moment nor a statement, in the order of their least moment. */
    List<PrecedenceNetwork> components() {
        Numbering numbering = new Numbering(moments());
        DisjointSets sets = new DisjointSets(numbering.size());
        Map<Integer, Integer> firstOfOwner = new HashMap<>();
        for (Precedence edge : precedences) {
            int from = numbering.indexOf(edge.from());
            sets.join(from, numbering.indexOf(edge.to()));
            joinOwner(edge.owner(), from, sets, firstOfOwner);
        }
        earliest.forEach(bound -> joinOwner(bound.owner(), numbering.indexOf(bound.variable()), sets, firstOfOwner));
        latest.forEach(bound -> joinOwner(bound.owner(), numbering.indexOf(bound.variable()), sets, firstOfOwner));
        Map<Integer, PrecedenceNetwork> parts = new TreeMap<>();
        IntFunction<PrecedenceNetwork> partOf =
                variable -> parts.computeIfAbsent(sets.find(numbering.indexOf(variable)), root -> growing());
        precedences.forEach(edge -> partOf.apply(edge.from()).precedences.add(edge));
        earliest.forEach(bound -> partOf.apply(bound.variable()).earliest.add(bound));
        latest.forEach(bound -> partOf.apply(bound.variable()).latest.add(bound));
        return List.copyOf(parts.values());
    }

    private static void joinOwner(int owner, int variable, DisjointSets sets, Map<Integer, Integer> firstOfOwner) {
        if (owner != BACKGROUND) {
            sets.join(firstOfOwner.computeIfAbsent(owner, o -> variable), variable);
        }
    }

    private static PrecedenceNetwork growing() {
        return new PrecedenceNetwork(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
