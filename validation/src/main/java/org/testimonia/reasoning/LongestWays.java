package org.testimonia.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import org.testimonia.lineage.StrongComponents;

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
    private final long[] seen;
    private long clock;
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
        this.seen = new long[starts.length];
        this.broken = new boolean[classes.count()];
        Arrays.fill(arrival, NONE);
        Arrays.fill(arrivalFromAnywhere, NONE);
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
        long longest = longest(members);
        int onCircle = longest == UNREACHED
                ? lengthen(members, fromAnywhere, arrivalFromAnywhere)
                : lengthen(members, reached, arrival);
        if (onCircle != NONE) {
            broken[at] = true;
            circle = circle.isEmpty()
                    ? circleThrough(onCircle, longest == UNREACHED ? arrivalFromAnywhere : arrival)
                    : circle;
            widen(members, longest);
        }
        for (int node : members) {
            for (int edge : classes.outgoing(node)) {
                if (!isInner(edge)) {
                    extend(edge, reached, arrival);
                }
            }
        }
    }

    private long longest(List<Integer> members) {
        long longest = UNREACHED;
        for (int node : members) {
            longest = Math.max(longest, reached[node]);
        }
        return longest;
    }

    private boolean extend(int edge, long[] lengths, int[] arrivals) {
        boolean longer = lengths[from[edge]] != UNREACHED && lengths[from[edge]] + gaps[edge] > lengths[to[edge]];
        if (longer) {
            lengths[to[edge]] = lengths[from[edge]] + gaps[edge];
            arrivals[to[edge]] = edge;
        }
        return longer;
    }

    /**
     * Follows the edges within a class until no way gets longer, or the edges of arrival close to a circle, which they do
     * only if it grows, and at the latest when a way is longer than any that passes no node twice.
     *
     * @return a node of that circle, or {@link #NONE}
     */
    private int lengthen(List<Integer> members, long[] lengths, int[] arrivals) {
        Deque<Integer> queue = new ArrayDeque<>(members);
        members.forEach(waiting::set);
        int onCircle = NONE;
        int extended = 0;
        while (!queue.isEmpty() && onCircle == NONE) {
            extended += follow(queue, lengths, arrivals);
            if (extended >= members.size()) {
                extended = 0;
                onCircle = nodeOnCircle(members, arrivals);
            }
        }
        queue.forEach(waiting::clear);
        return onCircle;
    }

    private int follow(Deque<Integer> queue, long[] lengths, int[] arrivals) {
        int node = queue.remove();
        int extended = 0;
        waiting.clear(node);
        for (int edge : classes.outgoing(node)) {
            if (isInner(edge) && extend(edge, lengths, arrivals)) {
                extended++;
                if (!waiting.get(to[edge])) {
                    waiting.set(to[edge]);
                    queue.add(to[edge]);
                }
            }
        }
        return extended;
    }

    /** Goes back from each node to where its way begins, to a node seen before, or round. */
    private int nodeOnCircle(List<Integer> members, int[] arrivals) {
        long before = clock;
        for (int member : members) {
            clock++;
            int node = member;
            while (seen[node] <= before && arrivals[node] != NONE && isInner(arrivals[node])) {
                seen[node] = clock;
                node = from[arrivals[node]];
            }
            if (seen[node] == clock) {
                return node;
            }
        }
        return NONE;
    }

    private List<Integer> circleThrough(int start, int[] arrivals) {
        List<Integer> edges = new ArrayList<>();
        int node = start;
        do {
            edges.add(arrivals[node]);
            node = from[arrivals[node]];
        } while (node != start);
        Collections.reverse(edges);
        return edges;
    }

    /** No way through a class that passes no node twice is longer than all its edges that lengthen one. */
    private void widen(List<Integer> members, long longest) {
        long most = 0;
        for (int node : members) {
            for (int edge : classes.outgoing(node)) {
                most += isInner(edge) ? Math.max(0, gaps[edge]) : 0;
            }
        }
        for (int node : members) {
            reached[node] = longest == UNREACHED ? UNREACHED : longest + most;
        }
    }
}
