package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;
import org.testimonia.figure.DecimalRange;

/**
 * A whole and its parts as one source gives them for one date.
 *
 * <p>Where the source gives a part or the whole in several ways, the bounds are wide enough for each of them.
 */
public final class Tally {

    private record Reading(String source, String asOf, String unit) {}

    private final List<String> partNames;
    private final List<Claim> wholeClaims;
    private final Map<String, List<Claim>> partClaims;

    private Tally(List<String> partNames, List<Claim> wholeClaims, Map<String, List<Claim>> partClaims) {
        this.partNames = partNames;
        this.wholeClaims = wholeClaims;
        this.partClaims = partClaims;
    }

    /**
     * The tallies of a partitioned or additive property of a subject: one for each source and date that gives both the
     * whole and at least one part.
     */
    public static List<Tally> of(
            Dataset dataset, String subject, PropertyDefinition definition, List<Claim> claimsOfSubject) {
        boolean byScope = definition
                .partition()
                .filter(Partition.OfScopes.class::isInstance)
                .isPresent();
        List<String> names = byScope
                ? ((Partition.OfScopes) definition.partition().orElseThrow()).parts()
                : dataset.partsOf(subject).stream().map(Subject::id).toList();
        Stream<Claim> parts = byScope
                ? claimsOfSubject.stream()
                : names.stream().flatMap(part -> dataset.claimsOf(part, definition.id()).stream());
        Map<Reading, Map<String, List<Claim>>> partsByReading = new LinkedHashMap<>();
        parts.forEach(claim -> partName(claim, byScope, definition)
                .filter(names::contains)
                .ifPresent(name -> partsByReading
                        .computeIfAbsent(readingOf(claim, definition), r -> new LinkedHashMap<>())
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(claim)));
        return wholes(claimsOfSubject, definition).entrySet().stream()
                .filter(entry -> partsByReading.containsKey(entry.getKey()))
                .map(entry -> new Tally(names, entry.getValue(), partsByReading.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private static Optional<String> partName(Claim claim, boolean byScope, PropertyDefinition definition) {
        if (claim.figure().isEmpty()) {
            return Optional.empty();
        }
        Scope scope = Quantity.scopeOf(claim, definition);
        if (!byScope) {
            return scope.equals(Scope.WHOLE) ? Optional.of(claim.subject()) : Optional.empty();
        }
        return scope.kind() == Scope.Kind.PARTS && scope.parts().size() == 1
                ? Optional.of(scope.parts().get(0))
                : Optional.empty();
    }

    private static Map<Reading, List<Claim>> wholes(List<Claim> claims, PropertyDefinition definition) {
        Map<Reading, List<Claim>> wholes = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.figure().isPresent()
                    && Quantity.scopeOf(claim, definition).equals(Scope.WHOLE)) {
                wholes.computeIfAbsent(readingOf(claim, definition), reading -> new ArrayList<>())
                        .add(claim);
            }
        }
        return wholes;
    }

    private static Reading readingOf(Claim claim, PropertyDefinition definition) {
        String asOf = claim.asOf().map(date -> date.edtf()).orElse("");
        return new Reading(claim.source().orElse(""), asOf, Quantity.unitOf(claim, definition));
    }

    /** Whether every part is there. */
    public boolean isComplete() {
        return partClaims.keySet().containsAll(partNames) && partNames.size() > 1;
    }

    /** Whether the figures name the source that they are of; without one they may be of several. */
    public boolean hasSource() {
        return wholeClaims.get(0).source().isPresent();
    }

    /** Whether the parts are more than one. */
    public boolean hasSeveralParts() {
        return partClaims.size() > 1;
    }

    /** All parts that there are, by name. */
    public List<String> partNames() {
        return List.copyOf(partNames);
    }

    public List<Claim> wholeClaims() {
        return List.copyOf(wholeClaims);
    }

    /** The claims of the parts, in the order of the parts. */
    public List<Claim> partClaims() {
        return partNames.stream()
                .flatMap(name -> partClaims.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /** The bounds of the whole. */
    public DecimalRange whole() {
        return hull(wholeClaims);
    }

    /** The bounds of the sum of the parts that are given. */
    public DecimalRange sum() {
        return partClaims.values().stream()
                .map(Tally::hull)
                .reduce(DecimalRange::plus)
                .orElseThrow();
    }

    private static DecimalRange hull(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.figure().orElseThrow().bounds())
                .reduce(DecimalRange::hull)
                .orElseThrow();
    }
}
