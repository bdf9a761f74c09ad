package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins claims, by their index, that share an origin: a disjoint-set forest with the origins as its edges. */
final class WitnessGroups {

    /** That two claims share an origin; a place can be said in two ways. */
    record Join(int first, Origin firstOrigin, int second, Origin secondOrigin) {}

    private final int[] parent;
    private final Map<String, Map<Origin, Integer>> firstByOrigin = new HashMap<>();
    private final List<Join> joins = new ArrayList<>();

    private WitnessGroups(int claims) {
        this.parent = new int[claims];
        for (int i = 0; i < claims; i++) {
            parent[i] = i;
        }
    }

    static WitnessGroups of(List<Ancestry> claims) {
        WitnessGroups groups = new WitnessGroups(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            for (Origin origin : claims.get(i).origins()) {
                groups.add(i, origin);
            }
        }
        return groups;
    }

    /** Joins the claim with every earlier one whose origin meets this one. */
    private void add(int claim, Origin origin) {
        Map<Origin, Integer> known = firstByOrigin.computeIfAbsent(origin.group(), group -> new LinkedHashMap<>());
        Integer same = known.get(origin);
        if (same != null) {
            join(new Join(same, origin, claim, origin));
            return;
        }
        List<Join> met = new ArrayList<>();
        known.forEach((other, index) -> {
            if (origin.meets(other)) {
                met.add(new Join(index, other, claim, origin));
            }
        });
        met.forEach(this::join);
        known.put(origin, claim);
    }

    /** What joins them, as few as do. */
    List<Join> joins() {
        return List.copyOf(joins);
    }

    int groupOf(int claim) {
        int root = claim;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(Join join) {
        int a = groupOf(join.first());
        int b = groupOf(join.second());
        if (a != b) {
            joins.add(join);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
