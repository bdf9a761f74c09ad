package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The statements without which a contradiction surely does not come about, found in one sweep.
 *
 * <p>Every way of breaking a network leads from an earliest day to a latest day, or round a circle. Laid out in topological
 * order, it crosses each place between two moments. A statement that alone crosses some place is on every way. There may
 * be further necessary statements that the sweep does not find.
 *
 * <p>Where a difference is bounded from above, precedences lead both ways and there is no such order. But any other will do:
 * from before the first moment to behind the last, every place is crossed forwards at least once. There the moments are laid
 * out as one way passes them, if no circle is broken.
 */
final class NecessaryStatements {

    private final Map<Integer, Integer> crossing = new HashMap<>();
    private final BitSet found = new BitSet();

    private NecessaryStatements() {}

    /** Those that are surely necessary, of a network that is all conflict. */
    static BitSet of(PrecedenceNetwork conflict) {
        if (conflict.boundsFromAbove()) {
            return conflict.propagate()
                    .violation()
                    .filter(path -> path.start().isPresent())
                    .map(path -> alongPath(conflict, path))
                    .orElseGet(BitSet::new);
        }
        OrderedPropagation order = new OrderedPropagation(conflict);
        if (order.hasOrder()) {
            return new NecessaryStatements().sweep(conflict, order::place, order.places());
        }
        return isOneCircle(conflict) ? conflict.owners() : new BitSet();
    }

    private static BitSet alongPath(PrecedenceNetwork conflict, ViolatedPath path) {
        Map<Integer, Integer> places = new HashMap<>();
        path.start().ifPresent(bound -> places.put(bound.variable(), 0));
        path.links().forEach(edge -> places.put(edge.to(), places.size()));
        return new NecessaryStatements().sweep(conflict, moment -> places.getOrDefault(moment, 0), places.size());
    }

    /**
     * Goes through the places between moments.
     *
     * @param placeOf where a moment stands, from 0
     * @param count how many places moments stand at
     */
    private BitSet sweep(PrecedenceNetwork conflict, IntUnaryOperator placeOf, int count) {
        List<List<Integer>> begins = places(count + 1);
        List<List<Integer>> ends = places(count + 1);
        for (Precedence edge : conflict.precedences()) {
            int from = placeOf.applyAsInt(edge.from());
            int to = placeOf.applyAsInt(edge.to());
            if (from < to) {
                begins.get(from + 1).add(edge.owner());
                ends.get(to + 1).add(edge.owner());
            }
        }
        for (DayBound bound : conflict.earliest()) {
            begins.get(0).add(bound.owner());
            ends.get(placeOf.applyAsInt(bound.variable()) + 1).add(bound.owner());
        }
        conflict.latest()
                .forEach(bound ->
                        begins.get(placeOf.applyAsInt(bound.variable()) + 1).add(bound.owner()));
        for (int place = 0; place <= count; place++) {
            ends.get(place).forEach(owner -> cross(owner, -1));
            begins.get(place).forEach(owner -> cross(owner, 1));
            int only = crossing.size() == 1 ? crossing.keySet().iterator().next() : PrecedenceNetwork.BACKGROUND;
            if (only != PrecedenceNetwork.BACKGROUND) {
                found.set(only);
            }
        }
        return found;
    }

    private static List<List<Integer>> places(int count) {
        List<List<Integer>> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(new ArrayList<>(2));
        }
        return places;
    }

    private void cross(int owner, int change) {
        crossing.merge(owner, change, (before, by) -> before + by == 0 ? null : before + by);
    }

    /** Whether the network is one circle of moments and nothing beside it. */
    private static boolean isOneCircle(PrecedenceNetwork network) {
        if (!network.earliest().isEmpty() || !network.latest().isEmpty()) {
            return false;
        }
        Map<Integer, Precedence> next = new HashMap<>();
        for (Precedence edge : network.precedences()) {
            if (next.put(edge.from(), edge) != null) {
                return false;
            }
        }
        int start = network.precedences().get(0).from();
        int links = 0;
        int at = start;
        Precedence link = next.remove(at);
        while (link != null) {
            links++;
            at = link.to();
            link = next.remove(at);
        }
        return links == network.precedences().size() && at == start;
    }
}
