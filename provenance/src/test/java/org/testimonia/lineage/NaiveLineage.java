package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** Who copies whom, by the definition: the transitive closure of a relation between claims and places, as a table. */
final class NaiveLineage {

    /** A claim, or a place that is cited or that something is taken from. */
    private record Node(Optional<String> claim, Optional<Citation> place) {}

    private final Dataset dataset;
    private final List<Node> nodes = new ArrayList<>();
    private final boolean[][] reaches;

    NaiveLineage(Dataset dataset) {
        this.dataset = dataset;
        dataset.claims().forEach(claim -> {
            node(claim.id());
            claim.citation().ifPresent(this::node);
            claim.derivedFrom().stream().filter(id -> claim(id).isEmpty()).forEach(id -> node(Citation.of(id)));
        });
        dataset.sources().forEach(source -> {
            node(Citation.of(source.id()));
            source.derivedFrom().forEach(id -> node(Citation.of(id)));
        });
        this.reaches = closure(nodes.size(), (i, j) -> leadsTo(nodes.get(i), nodes.get(j)));
    }

    private void node(String claim) {
        add(new Node(Optional.of(claim), Optional.empty()));
    }

    private void node(Citation place) {
        add(new Node(Optional.empty(), Optional.of(place)));
    }

    private void add(Node node) {
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
    }

    private Optional<Claim> claim(String id) {
        return dataset.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** A claim leads to what it cites and is taken from, a place to the works that its work is taken from. */
    private boolean leadsTo(Node from, Node to) {
        Optional<String> work =
                to.place().filter(place -> place.locator().isEmpty()).map(Citation::source);
        if (from.claim().isPresent()) {
            Claim claim = claim(from.claim().get()).orElseThrow();
            return to.place().equals(claim.citation()) && to.place().isPresent()
                    || to.claim().filter(claim.derivedFrom()::contains).isPresent()
                    || work.filter(claim.derivedFrom()::contains).isPresent();
        }
        List<String> origins = from.place()
                .flatMap(place -> dataset.source(place.source()))
                .map(Source::derivedFrom)
                .orElse(List.of());
        return work.filter(origins::contains).isPresent();
    }

    private static boolean[][] closure(int size, BiPredicate<Integer, Integer> relation) {
        boolean[][] closed = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                closed[i][j] = i == j || relation.test(i, j);
            }
        }
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    closed[i][j] |= closed[i][k] && closed[k][j];
                }
            }
        }
        return closed;
    }

    /** How many classes of claims there are that are one witness with each other. */
    int components() {
        List<Claim> claims = dataset.claims();
        boolean[][] one = closure(claims.size(), (i, j) -> isOneWitness(claims.get(i), claims.get(j)));
        int components = 0;
        for (int i = 0; i < claims.size(); i++) {
            boolean first = true;
            for (int j = 0; j < i; j++) {
                first &= !one[i][j];
            }
            components += first ? 1 : 0;
        }
        return components;
    }

    private boolean isOneWitness(Claim first, Claim second) {
        List<Node> a = reached(first);
        List<Node> b = reached(second);
        return a.stream().anyMatch(node -> b.stream().anyMatch(other -> meet(node, other)))
                || (isUnattributed(a) && isUnattributed(b));
    }

    private List<Node> reached(Claim claim) {
        int from = nodes.indexOf(new Node(Optional.of(claim.id()), Optional.empty()));
        List<Node> found = new ArrayList<>();
        for (int j = 0; j < nodes.size(); j++) {
            if (reaches[from][j]) {
                found.add(nodes.get(j));
            }
        }
        return found;
    }

    private static boolean meet(Node first, Node second) {
        return first.equals(second)
                || first.place()
                        .flatMap(place -> second.place().filter(place::samePlace))
                        .isPresent();
    }

    private static boolean isUnattributed(List<Node> reached) {
        return reached.stream().allMatch(node -> node.place().isEmpty());
    }
}
