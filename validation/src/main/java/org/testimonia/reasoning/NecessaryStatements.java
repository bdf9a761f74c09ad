package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements without which a contradiction surely does not come about, found in one sweep.
 *
 * <p>Every way of breaking a network leads from an earliest day to a latest day, or round a circle. Laid out in topological
 * order, it crosses each place between two moments. A statement that alone crosses some place is on every way. There may
 * be further necessary statements that the sweep does not find. Where a difference is bounded from above, time runs both
 * ways and no such order is to be had: there none is found.
 */
final class NecessaryStatements {

    private final Map<Integer, Integer> crossing = new HashMap<>();
    private final BitSet found = new BitSet();

    private NecessaryStatements() {}

    /** Those that are surely necessary, of a network that is all conflict. */
    static BitSet of(PrecedenceNetwork conflict) {
        if (conflict.boundsFromAbove()) {
            return new BitSet();
        }
        OrderedPropagation order = new OrderedPropagation(conflict);
        if (order.hasOrder()) {
            return new NecessaryStatements().sweep(conflict, order);
        }
        return isOneCircle(conflict) ? conflict.owners() : new BitSet();
    }

    private BitSet sweep(PrecedenceNetwork conflict, OrderedPropagation order) {
        List<List<Integer>> begins = places(order.places() + 1);
        List<List<Integer>> ends = places(order.places() + 1);
        for (Precedence edge : conflict.precedences()) {
            begins.get(order.place(edge.from()) + 1).add(edge.owner());
            ends.get(order.place(edge.to()) + 1).add(edge.owner());
        }
        for (DayBound bound : conflict.earliest()) {
            begins.get(0).add(bound.owner());
            ends.get(order.place(bound.variable()) + 1).add(bound.owner());
        }
        conflict.latest()
                .forEach(bound -> begins.get(order.place(bound.variable()) + 1).add(bound.owner()));
        for (int place = 0; place <= order.places(); place++) {
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
