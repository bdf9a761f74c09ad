package org.testimonia.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The longest ways from some nodes of a graph to all others, where edges may be shorter than nothing.
 *
 * <p>One class of nodes after another that lie on common circles is searched as Bellman and Ford do, in topological order:
 * at worst in time of nodes times edges of each class. A class with a circle on which a way grows longer and longer is
 * broken: there, and behind it, ways are at least as long as any that passes no node twice.
 */
final class LongestWays {

    /** The length of no way. */
    static final long UNREACHED = Long.MIN_VALUE;

    /** No edge. */
    static final int NONE = -1;

    private final int[] from;
    private final int[] to;
    private final long[] gaps;
    private final StrongComponents classes;
    private final long[] reached;
    private final int[] arrival;
    private final long[] fromAnywhere;
    private final int[] arrivalFromAnywhere;
    private final boolean[] broken;
    private final BitSet waiting = new BitSet();
    private List<Integer> circle = List.of();

    /**
     * Searches at once.
     *
     * @param from where each edge begins
     * @param to where each edge ends
     * @param gaps how long each edge is
     * @param starts how long the way to each node is already, or {@link #UNREACHED}
     */
    LongestWays(int[] from, int[] to, long[] gaps, long[] starts) {
        this.from = from;
        this.to = to;
        this.gaps = gaps;
        this.classes = new StrongComponents(starts.length, from, to);
        this.reached = starts.clone();
        this.arrival = new int[starts.length];
        this.fromAnywhere = new long[starts.length];
        this.arrivalFromAnywhere = new int[starts.length];
        this.broken = new boolean[classes.count()];
        Arrays.fill(arrival, NONE);
        List<List<Integer>> members = membersByClass();
        for (int at = classes.count() - 1; at >= 0; at--) {
            pass(at, members.get(at));
        }
    }

    private List<List<Integer>> membersByClass() {
        List<List<Integer>> members = new ArrayList<>(classes.count());
        for (int i = 0; i < classes.count(); i++) {
            members.add(new ArrayList<>(2));
        }
        for (int node = 0; node < reached.length; node++) {
            members.get(classes.classOf(node)).add(node);
        }
        return members;
    }

    /** The length of the longest way to a node, or {@link #UNREACHED}. */
    long to(int node) {
        return reached[node];
    }

    /** The edge by which the longest way comes to a node; {@link #NONE} if it starts there or the node is not reached. */
    int arrival(int node) {
        return arrival[node];
    }

    /** Whether an edge lies within a broken class. */
    boolean isBroken(int edge) {
        return isInner(edge) && broken[classes.classOf(from[edge])];
    }

    /** The edges of a circle on which a way grows; none if there is no such circle. */
    List<Integer> circle() {
        return circle;
    }

    private boolean isInner(int edge) {
        return classes.classOf(from[edge]) == classes.classOf(to[edge]);
    }

    private void pass(int at, List<Integer> members) {
        if (hasGrowingCircle(members)) {
            broken[at] = true;
            widen(members);
        } else {
            lengthen(members, reached, arrival);
        }
        for (int node : members) {
            for (int edge : classes.outgoing(node)) {
                if (!isInner(edge)) {
                    extend(edge, reached, arrival);
                }
            }
        }
    }

    private boolean extend(int edge, long[] lengths, int[] arrivals) {
        boolean longer = lengths[from[edge]] != UNREACHED && lengths[from[edge]] + gaps[edge] > lengths[to[edge]];
        if (longer) {
            lengths[to[edge]] = lengths[from[edge]] + gaps[edge];
            arrivals[to[edge]] = edge;
        }
        return longer;
    }

    /** Whether a way grows on and on although it starts anywhere in a class. */
    private boolean hasGrowingCircle(List<Integer> members) {
        int end = lengthen(members, fromAnywhere, arrivalFromAnywhere);
        if (end != NONE && circle.isEmpty()) {
            circle = circleBefore(end, members.size(), arrivalFromAnywhere);
        }
        return end != NONE;
    }

    /**
     * Follows the edges within a class until no way gets longer. After as many rounds as there are nodes, a way that still
     * does passes some node twice, and so do the arrivals before its end.
     *
     * @return a node at which a way still grows, or {@link #NONE}
     */
    private int lengthen(List<Integer> members, long[] lengths, int[] arrivals) {
        Deque<Integer> queue = new ArrayDeque<>(members);
        members.forEach(waiting::set);
        int growing = NONE;
        for (int round = 1; !queue.isEmpty() && growing == NONE; round++) {
            for (int left = queue.size(); left > 0 && growing == NONE; left--) {
                growing = follow(queue, lengths, arrivals, round == members.size());
            }
        }
        queue.forEach(waiting::clear);
        return growing;
    }

    private int follow(Deque<Integer> queue, long[] lengths, int[] arrivals, boolean last) {
        int node = queue.remove();
        waiting.clear(node);
        for (int edge : classes.outgoing(node)) {
            if (isInner(edge) && extend(edge, lengths, arrivals)) {
                if (last) {
                    return to[edge];
                }
                if (!waiting.get(to[edge])) {
                    waiting.set(to[edge]);
                    queue.add(to[edge]);
                }
            }
        }
        return NONE;
    }

    private List<Integer> circleBefore(int end, int nodes, int[] arrivals) {
        int node = end;
        for (int i = 0; i < nodes; i++) {
            node = from[arrivals[node]];
        }
        List<Integer> edges = new ArrayList<>();
        int start = node;
        do {
            edges.add(arrivals[node]);
            node = from[arrivals[node]];
        } while (node != start);
        Collections.reverse(edges);
        return edges;
    }

    /** No way through a class that passes no node twice is longer than all its edges that lengthen one. */
    private void widen(List<Integer> members) {
        long longest = UNREACHED;
        long most = 0;
        for (int node : members) {
            longest = Math.max(longest, reached[node]);
            for (int edge : classes.outgoing(node)) {
                most += isInner(edge) ? Math.max(0, gaps[edge]) : 0;
            }
        }
        for (int node : members) {
            reached[node] = longest == UNREACHED ? UNREACHED : longest + most;
        }
    }
}
