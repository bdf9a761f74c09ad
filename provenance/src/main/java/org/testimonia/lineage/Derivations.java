package org.testimonia.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Source;

/**
 * What is taken from what, among claims or among sources: a graph with the ids in {@code derived_from} as its edges.
 *
 * <p>Claims lead to claims and sources, sources only to sources. So no way round leads through both, and the two are graphs
 * of their own. Of several records with one id the first in the dataset's order counts.
 */
final class Derivations<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Function<T, List<String>> derivedFrom;

    private Derivations(List<T> items, Function<T, String> id, Function<T, List<String>> derivedFrom) {
        this.derivedFrom = derivedFrom;
        if (items.stream().anyMatch(item -> !derivedFrom.apply(item).isEmpty())) {
            items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        }
    }

    /** A claim that is left out of account was copied all the same. */
    static Derivations<Claim> ofClaims(Dataset dataset) {
        List<Claim> made = Stream.concat(dataset.claims().stream(), dataset.setAside().stream())
                .toList();
        return new Derivations<>(made, Claim::id, Claim::derivedFrom);
    }

    static Derivations<Source> ofSources(Dataset dataset) {
        return new Derivations<>(dataset.sources(), Source::id, Source::derivedFrom);
    }

    /** Whether none is taken from anything. */
    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The one with this id; none if {@link #isEmpty()}. */
    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of what it is taken from. */
    List<String> originsOf(String id) {
        return find(id).map(derivedFrom).orElse(List.of());
    }

    /** Those that go back to themselves, each in one circle; in the dataset's order of their first members. */
    List<Circle<T>> circles() {
        return new CircleSearch<>(derived(), this::originsOf).circles();
    }

    /** What is taken from nothing is in no circle. */
    private Map<String, T> derived() {
        Map<String, T> derived = new LinkedHashMap<>();
        byId.forEach((id, item) -> {
            if (!derivedFrom.apply(item).isEmpty()) {
                derived.put(id, item);
            }
        });
        return derived;
    }
}
