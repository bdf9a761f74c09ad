package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
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
    private final Parties parties;
    private final Dataset dataset;

    private Lineage(Dataset dataset) {
        this.claimsDerived = Derivations.ofClaims(dataset);
        this.sourcesDerived = Derivations.ofSources(dataset);
        this.parties = new Parties(dataset, claimsDerived);
        this.dataset = dataset;
    }

    public static Lineage of(Dataset dataset) {
        return new Lineage(dataset);
    }

    /** The independent witnesses behind some claims, each with its claims; in the order of the claims given. */
    public List<Witness> witnesses(Collection<Claim> claims) {
        if (claims.size() == 1) {
            Claim only = claims.iterator().next();
            return List.of(new Witness(List.of(only), describe(ancestry(only).origins())));
        }
        List<Claim> ordered = List.copyOf(claims);
        List<Ancestry> ancestries = ordered.stream().map(this::ancestry).toList();
        WitnessGroups groups = WitnessGroups.of(ancestries);
        Map<Integer, Gathered> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            Gathered gathered = byGroup.computeIfAbsent(groups.groupOf(i), group -> new Gathered());
            gathered.claims.add(ordered.get(i));
            gathered.origins.addAll(ancestries.get(i).origins());
        }
        return byGroup.values().stream()
                .map(gathered -> new Witness(gathered.claims, describe(gathered.origins)))
                .toList();
    }

    /**
     * What makes some claims one witness: from each of them the ways to what it shares with another.
     *
     * @param witness of this lineage's dataset
     * @return at least one trail of each claim, the shortest first; none if the witness has a single claim
     */
    public List<Trail> trails(Witness witness) {
        List<Ancestry> ancestries =
                witness.claims().stream().map(this::ancestry).toList();
        return WitnessGroups.of(ancestries).joins().stream()
                .flatMap(join -> Stream.of(
                        ancestries.get(join.first()).to(join.firstOrigin()),
                        ancestries.get(join.second()).to(join.secondOrigin())))
                .distinct()
                .sorted(Comparator.comparingInt(trail -> trail.steps().size()))
                .toList();
    }

    /** The claims of one witness so far, and all that they go back to. */
    private static final class Gathered {
        private final List<Claim> claims = new ArrayList<>();
        private final Set<Origin> origins = new TreeSet<>(Origin.ORDER);
    }

    /** How many independent witnesses stand behind some claims; 0 for none. */
    public int witnessCount(Collection<Claim> claims) {
        return claims.isEmpty() ? 0 : witnesses(claims).size();
    }

    /**
     * Whoever is behind a claim: what {@code asserted_by} and {@code issued_by} name on the way to what it goes back to, each
     * with what that is part of. Empty if nothing tells.
     */
    public Set<Party> partiesBehind(Claim claim) {
        return parties.behind(claim, ancestry(claim).origins());
    }

    /**
     * The party that is behind every one of some claims; of several, the innermost part. Witnesses can be independent of each other and still repeat
     * what one party says of itself.
     */
    public Optional<Party> partyBehindAll(Collection<Claim> claims) {
        return claims.stream().map(this::partiesBehind).reduce(Lineage::common).flatMap(parties::innermost);
    }

    /** Sources of which none is said to copy another, but which share what independent ones seldom do. A hint, no proof. */
    public List<PossibleCopy> possibleCopies() {
        return possibleCopies(CopyThresholds.STANDARD);
    }

    /** The same, from other thresholds on. */
    public List<PossibleCopy> possibleCopies(CopyThresholds thresholds) {
        return new CopySearch(dataset, this, thresholds).find();
    }

    /** The claims that are taken from each other, or from themselves; none is in two circles. */
    public List<Circle<Claim>> circlesOfClaims() {
        return claimsDerived.circles();
    }

    /** The sources that are taken from each other, or from themselves; none is in two circles. */
    public List<Circle<Source>> circlesOfSources() {
        return sourcesDerived.circles();
    }

    private static Set<Party> common(Set<Party> first, Set<Party> second) {
        Set<Party> common = new LinkedHashSet<>(first);
        common.retainAll(second);
        return common;
    }

    private static String describe(Set<Origin> origins) {
        return origins.stream().findFirst().orElse(Origin.UNATTRIBUTED).describe();
    }

    private Ancestry ancestry(Claim claim) {
        return new Ancestry(claim, claimsDerived, sourcesDerived);
    }
}
