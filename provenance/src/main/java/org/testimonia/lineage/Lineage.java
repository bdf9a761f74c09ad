package org.testimonia.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
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
 * (through claims and sources) leads to a common origin; what a claim is taken from does not undo what its source is
 * taken from. A citation without a page shares the place of every citation of that source. Claims without any source are together one witness. So a copy never raises the count.
 *
 * <p>What goes back to itself is in a {@link Circle}; there, too, each is one witness with all the others.
 *
 * <pre>{@code
 * int witnesses = Lineage.of(dataset).witnesses(dataset.claimsOf("mopr", "members")).size();
 * }</pre>
 */
public final class Lineage {

    private final Derivations<Claim> claimsDerived;
    private final Derivations<Source> sourcesDerived;

    private Lineage(Dataset dataset) {
        this.claimsDerived = Derivations.ofClaims(dataset);
        this.sourcesDerived = Derivations.ofSources(dataset);
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

    /** The claims that are taken from each other, or from themselves; none is in two circles. */
    public List<Circle<Claim>> circlesOfClaims() {
        return claimsDerived.circles();
    }

    /** The sources that are taken from each other, or from themselves; none is in two circles. */
    public List<Circle<Source>> circlesOfSources() {
        return sourcesDerived.circles();
    }

    private static Set<Origin> newOriginSet() {
        return new TreeSet<>(Origin.ORDER);
    }

    private static String describe(Set<Origin> origins) {
        return origins.stream().findFirst().orElse(Origin.UNATTRIBUTED).describe();
    }

    /** All that is met on the way from the claim to what it goes back to: claims, places, and works as a whole. */
    private Set<Origin> origins(Claim claim) {
        Set<Origin> found = newOriginSet();
        Deque<Claim> claims = new ArrayDeque<>(List.of(claim));
        Deque<String> sources = new ArrayDeque<>();
        while (!claims.isEmpty()) {
            Claim at = claims.pop();
            at.citation().ifPresent(citation -> found.add(new Origin.Place(citation)));
            at.source().ifPresent(source -> sources.addAll(sourcesDerived.originsOf(source)));
            for (String id : at.derivedFrom()) {
                Optional<Claim> copied = claimsDerived.find(id);
                copied.filter(origin -> found.add(new Origin.Statement(id))).ifPresent(claims::push);
                if (copied.isEmpty()) {
                    sources.push(id);
                }
            }
        }
        follow(sources, found);
        if (found.stream().noneMatch(Origin.Place.class::isInstance)) {
            found.add(Origin.UNATTRIBUTED);
        }
        if (!claimsDerived.isEmpty()) {
            found.add(new Origin.Statement(claim.id()));
        }
        return found;
    }

    private void follow(Deque<String> sources, Set<Origin> found) {
        Set<String> seen = new HashSet<>();
        while (!sources.isEmpty()) {
            String id = sources.pop();
            if (seen.add(id)) {
                found.add(new Origin.Place(Citation.of(id)));
                sourcesDerived.originsOf(id).forEach(sources::push);
            }
        }
    }
}
