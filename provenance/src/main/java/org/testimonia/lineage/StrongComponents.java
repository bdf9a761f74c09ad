package org.testimonia.lineage;

import java.util.Arrays;

/**
 * The strongly connected components of a directed graph (Tarjan 1972), without recursion.
 *
 * <p>They are numbered against the topological order: an edge between two components leads to the lower number. Time and
 * memory grow linearly with nodes and edges.
 *
 * <pre>{@code
 * new StrongComponents(3, new int[] {0, 1, 1}, new int[] {1, 0, 2}).count() // 2: {0, 1} and {2}
 * }</pre>
 */
public final class StrongComponents {

    private static final int UNSEEN = -1;

    private final int[] firstOut;
    private final int[] out;
    private final int[] target;
    private final int[] classOf;
    private int count;

    /**
     * Of a graph.
     *
     * @param nodes how many; they are numbered from 0
     * @param from the node that each edge leaves
     * @param to the node that each edge enters; as many
     * @throws IndexOutOfBoundsException if an edge has a node that there is not
     */
    public StrongComponents(int nodes, int[] from, int[] to) {
        this.target = to;
        this.firstOut = new int[nodes + 1];
        this.out = new int[from.length];
        this.classOf = new int[nodes];
        sortOutgoing(nodes, from);
        Arrays.fill(classOf, UNSEEN);
        new Search(nodes).run();
    }

    private void sortOutgoing(int nodes, int[] from) {
        for (int node : from) {
            firstOut[node + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firstOut[node + 1] += firstOut[node];
        }
        int[] next = firstOut.clone();
        for (int edge = 0; edge < from.length; edge++) {
            out[next[from[edge]]++] = edge;
        }
    }

    /** How many components there are. */
    public int count() {
        return count;
    }

    /** The component of a node, from 0 to {@code count() - 1}. */
    public int classOf(int node) {
        return classOf[node];
    }

    /** The edges that leave a node, by their index in {@code from} and {@code to}. */
    public int[] outgoing(int node) {
        return Arrays.copyOfRange(out, firstOut[node], firstOut[node + 1]);
    }

    private final class Search {
        private final int nodes;
        private final int[] order;
        private final int[] lowest;
        private final int[] open;
        private final int[] path;
        private final int[] nextEdge;
        private int opened;
        private int depth;
        private int clock;

        Search(int nodes) {
            this.nodes = nodes;
            this.order = new int[nodes];
            this.lowest = new int[nodes];
            this.open = new int[nodes];
            this.path = new int[nodes];
            this.nextEdge = new int[nodes];
            Arrays.fill(order, UNSEEN);
        }

        void run() {
            for (int root = 0; root < nodes; root++) {
                if (order[root] == UNSEEN) {
                    enter(root);
                    while (depth > 0) {
                        advance(path[depth - 1]);
                    }
                }
            }
        }

        private void enter(int node) {
            order[node] = clock;
            lowest[node] = clock++;
            nextEdge[node] = firstOut[node];
            open[opened++] = node;
            path[depth++] = node;
        }

        private void advance(int node) {
            if (nextEdge[node] == firstOut[node + 1]) {
                leave(node);
                return;
            }
            int next = target[out[nextEdge[node]++]];
            if (order[next] == UNSEEN) {
                enter(next);
            } else if (classOf[next] == UNSEEN) {
                lowest[node] = Math.min(lowest[node], order[next]);
            }
        }

        private void leave(int node) {
            depth--;
            if (depth > 0) {
                int caller = path[depth - 1];
                lowest[caller] = Math.min(lowest[caller], lowest[node]);
            }
            if (lowest[node] == order[node]) {
                close(node);
            }
        }

        private void close(int root) {
            int member;
            do {
                member = open[--opened];
                classOf[member] = count;
            } while (member != root);
            count++;
        }
    }
}
