package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins claims, by their index, that share an origin: a disjoint-set forest with the origins as its edges. */
final class WitnessGroups {

    private final int[] parent;
    private final Map<String, Map<Origin, Integer>> firstByOrigin = new HashMap<>();

    WitnessGroups(int claims) {
        this.parent = new int[claims];
        for (int i = 0; i < claims; i++) {
            parent[i] = i;
        }
    }

    /** Joins the claim with every earlier one whose origin meets this one. */
    void add(int claim, Origin origin) {
        Map<Origin, Integer> known = firstByOrigin.computeIfAbsent(origin.group(), group -> new LinkedHashMap<>());
        Integer same = known.get(origin);
        if (same != null) {
            join(claim, same);
            return;
        }
        List<Integer> met = new ArrayList<>();
        known.forEach((other, index) -> {
            if (origin.meets(other)) {
                met.add(index);
            }
        });
        met.forEach(index -> join(claim, index));
        known.put(origin, claim);
    }

    int groupOf(int claim) {
        int root = claim;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(int first, int second) {
        int a = groupOf(first);
        int b = groupOf(second);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
