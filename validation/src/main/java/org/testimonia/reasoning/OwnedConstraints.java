package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.testimonia.reasoning.PrecedenceNetwork.BACKGROUND;

/** The constraints of a network by the statement that they belong to. */
final class OwnedConstraints {

    private final Map<Integer, List<Precedence>> precedences = new HashMap<>();
    private final Map<Integer, List<DayBound>> earliest = new HashMap<>();
    private final Map<Integer, List<DayBound>> latest = new HashMap<>();

    OwnedConstraints(PrecedenceNetwork network) {
        network.precedences().forEach(edge -> add(precedences, edge.owner(), edge));
        network.earliest().forEach(bound -> add(earliest, bound.owner(), bound));
        network.latest().forEach(bound -> add(latest, bound.owner(), bound));
    }

    private static <T> void add(Map<Integer, List<T>> byOwner, int owner, T constraint) {
        byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(constraint);
    }

    /** What one statement says, without the background. */
    PrecedenceNetwork of(int owner) {
        return new PrecedenceNetwork(
                precedences.getOrDefault(owner, List.of()),
                earliest.getOrDefault(owner, List.of()),
                latest.getOrDefault(owner, List.of()));
    }

    /** What the background and some statements say. */
    PrecedenceNetwork only(BitSet owners) {
        List<Precedence> edges = new ArrayList<>(precedences.getOrDefault(BACKGROUND, List.of()));
        List<DayBound> starts = new ArrayList<>();
        List<DayBound> ends = new ArrayList<>();
        owners.stream().mapToObj(this::of).forEach(said -> {
            edges.addAll(said.precedences());
            starts.addAll(said.earliest());
            ends.addAll(said.latest());
        });
        return new PrecedenceNetwork(edges, starts, ends);
    }
}
