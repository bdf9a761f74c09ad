package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/**
 * What the claims of a dataset go back to, and so how many independent witnesses stand behind some of them.
 *
 * <p>Two claims are one witness if they cite the same place of one source, or if following {@code derived_from} from both
 * (through claims and sources) leads to a common origin. A citation without a page shares the place of every citation of
 * that source. Claims without any source are together one witness. So a copy never raises the count.
 *
 * <pre>{@code
 * int witnesses = Lineage.of(dataset).witnesses(dataset.claimsOf("mopr", "members")).size();
 * }</pre>
 */
public final class Lineage {

    private final Dataset dataset;
    private final Map<String, Claim> claimsById = new HashMap<>();

    private Lineage(Dataset dataset) {
        this.dataset = dataset;
        if (dataset.claims().stream().anyMatch(claim -> !claim.derivedFrom().isEmpty())) {
            dataset.claims().forEach(claim -> claimsById.putIfAbsent(claim.id(), claim));
        }
    }

    public static Lineage of(Dataset dataset) {
        return new Lineage(dataset);
    }

    /** The independent witnesses behind some claims, each with its claims; in the order of the claims given. */
    public List<Witness> witnesses(Collection<Claim> claims) {
        if (claims.size() == 1) {
            Claim only = claims.iterator().next();
            return List.of(new Witness(List.of(only), describe(origins(only))));
        }
        WitnessGroups groups = new WitnessGroups(claims.size());
        List<Claim> ordered = List.copyOf(claims);
        List<Set<Origin>> origins = ordered.stream().map(this::origins).toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (Origin origin : origins.get(i)) {
                groups.add(i, origin);
            }
        }
        Map<Integer, Gathered> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            Gathered gathered = byGroup.computeIfAbsent(groups.groupOf(i), group -> new Gathered());
            gathered.claims.add(ordered.get(i));
            gathered.origins.addAll(origins.get(i));
        }
        return byGroup.values().stream()
                .map(gathered -> new Witness(gathered.claims, describe(gathered.origins)))
                .toList();
    }

    /** The claims of one witness so far, and all that they go back to. */
    private static final class Gathered {
        private final List<Claim> claims = new ArrayList<>();
        private final Set<Origin> origins = newOriginSet();
    }

    /** How many independent witnesses stand behind some claims; 0 for none. */
    public int witnessCount(Collection<Claim> claims) {
        return claims.isEmpty() ? 0 : witnesses(claims).size();
    }

    private static Set<Origin> newOriginSet() {
        return new TreeSet<>(Origin.ORDER);
    }

    private static String describe(Set<Origin> origins) {
        return origins.stream().findFirst().orElse(Origin.UNATTRIBUTED).describe();
    }

    /** What the claim goes back to, and the place that it cites itself. */
    private Set<Origin> origins(Claim claim) {
        Set<Origin> found = newOriginSet();
        claim.citation().ifPresent(citation -> found.add(new Origin.Place(citation)));
        Set<String> seen = new TreeSet<>();
        followClaim(claim, found, seen);
        if (found.isEmpty()) {
            found.add(seen.size() > 1 ? cycleOrigin(seen) : Origin.UNATTRIBUTED);
        }
        return found;
    }

    private void followClaim(Claim claim, Set<Origin> found, Set<String> seen) {
        if (!seen.add("claim " + claim.id())) {
            return;
        }
        claim.derivedFrom().forEach(id -> followReference(id, found, seen));
        if (claim.derivedFrom().isEmpty()) {
            claim.source().ifPresent(source -> followSourcesOf(source, found, seen));
        }
    }

    private void followReference(String id, Set<Origin> found, Set<String> seen) {
        Optional<Claim> origin = Optional.ofNullable(claimsById.get(id));
        if (origin.isEmpty()) {
            followSource(id, found, seen);
            return;
        }
        Claim claim = origin.get();
        claim.citation().ifPresent(citation -> found.add(new Origin.Place(citation)));
        if (claim.citation().isEmpty() && claim.derivedFrom().isEmpty()) {
            found.add(new Origin.Statement(id));
        }
        followClaim(claim, found, seen);
    }

    private void followSource(String id, Set<Origin> found, Set<String> seen) {
        found.add(new Origin.Place(Citation.of(id)));
        followSourcesOf(id, found, seen);
    }

    private void followSourcesOf(String id, Set<Origin> found, Set<String> seen) {
        if (seen.add("source " + id)) {
            dataset.source(id)
                    .map(Source::derivedFrom)
                    .orElse(List.of())
                    .forEach(origin -> followSource(origin, found, seen));
        }
    }

    private static Origin cycleOrigin(Set<String> seen) {
        return new Origin.Statement(new TreeSet<>(seen).first());
    }
}
