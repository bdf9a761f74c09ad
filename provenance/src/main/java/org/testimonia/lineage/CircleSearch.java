package org.testimonia.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the strongly connected components of what is derived from what, and a shortest way round in each. */
final class CircleSearch<T> {

    private static final int UNSEEN = -1;
    /** To compare the ways round from all members would take the square of the time; beyond this, the best so far will do. */
    private static final int MOST_STEPS = 10_000_000;

    private final List<T> items;
    private final int[] from;
    private final int[] to;
    private final StrongComponents components;
    private final int[] previous;
    private int steps;

    /** Of items by id, in the order that decides between circles of one length; ids of what they are taken from. */
    CircleSearch(Map<String, T> byId, Function<String, List<String>> originsOf) {
        this.items = List.copyOf(byId.values());
        List<String> ids = List.copyOf(byId.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        IntStream.Builder leaves = IntStream.builder();
        IntStream.Builder enters = IntStream.builder();
        for (int node = 0; node < ids.size(); node++) {
            for (int origin : numbersOf(originsOf.apply(ids.get(node)), numbers)) {
                leaves.add(node);
                enters.add(origin);
            }
        }
        this.from = leaves.build().toArray();
        this.to = enters.build().toArray();
        this.components = new StrongComponents(items.size(), from, to);
        this.previous = new int[items.size()];
        Arrays.fill(previous, UNSEEN);
    }

    /** In ascending order, so that the order in which origins are named makes no difference; without those that have none. */
    private static int[] numbersOf(List<String> origins, Map<String, Integer> numbers) {
        return origins.stream()
                .filter(numbers::containsKey)
                .mapToInt(origin -> numbers.getOrDefault(origin, UNSEEN))
                .sorted()
                .toArray();
    }

    List<Circle<T>> circles() {
        Map<Integer, List<Integer>> byComponent = new TreeMap<>();
        for (int edge = 0; edge < from.length; edge++) {
            if (components.classOf(from[edge]) == components.classOf(to[edge])) {
                byComponent.computeIfAbsent(components.classOf(from[edge]), key -> new ArrayList<>());
            }
        }
        for (int node = 0; node < items.size(); node++) {
            List<Integer> members = byComponent.get(components.classOf(node));
            if (members != null) {
                members.add(node);
            }
        }
        return byComponent.values().stream()
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .map(members -> new Circle<>(itemsOf(shortest(members)), itemsOf(members)))
                .toList();
    }

    private List<T> itemsOf(List<Integer> nodes) {
        return nodes.stream().map(items::get).toList();
    }

    private List<Integer> shortest(List<Integer> members) {
        List<Integer> best = List.of();
        steps = 0;
        for (int start : members) {
            List<Integer> path = wayRound(start);
            if (best.isEmpty() || path.size() < best.size()) {
                best = path;
            }
            if (best.size() == 1 || steps > MOST_STEPS) {
                break;
            }
        }
        return best;
    }

    /** The shortest way from a node of a circle back to it: breadth first. */
    private List<Integer> wayRound(int start) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        List<Integer> seen = new ArrayList<>();
        while (previous[start] == UNSEEN) {
            int node = queue.remove();
            for (int edge : components.outgoing(node)) {
                int next = to[edge];
                steps++;
                if (previous[next] == UNSEEN && components.classOf(next) == components.classOf(start)) {
                    previous[next] = node;
                    seen.add(next);
                    queue.add(next);
                }
            }
        }
        Deque<Integer> path = new ArrayDeque<>();
        int node = previous[start];
        while (node != start) {
            path.addFirst(node);
            node = previous[node];
        }
        path.addFirst(start);
        seen.forEach(visited -> previous[visited] = UNSEEN);
        return List.copyOf(path);
    }
}
