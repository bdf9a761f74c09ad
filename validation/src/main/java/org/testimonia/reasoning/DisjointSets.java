package org.testimonia.reasoning;

/** Numbers from 0 on, joined into sets that share none (union by halving, Tarjan 1975). */
final class DisjointSets {

    private final int[] parent;

    DisjointSets(int size) {
        this.parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The least member of the set that the number is in. */
    int find(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int first, int second) {
        int a = find(first);
        int b = find(second);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
