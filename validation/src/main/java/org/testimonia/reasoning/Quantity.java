package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.PropertyDefinition;

/**
 * Claims of one property of one subject whose figures count the same things: same unit, same scope.
 *
 * <p>Where a property needs no scope, an unstated one is the whole. Where it needs one, two figures without a scope count
 * the same things only if they stand in one source, which can be taken to mean one thing throughout; without a source, each stands alone.
 *
 * @param unit the unit; empty if none is known
 * @param scope the scope
 * @param claims the claims, at least one
 */
public record Quantity(String unit, Scope scope, List<Claim> claims) {

    private record Key(String unit, Scope scope, String source) {}

    /** The quantities among the claims of a property; the order of the claims decides theirs. */
    public static List<Quantity> of(List<Claim> claims, PropertyDefinition definition) {
        Map<Key, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.figure().isPresent()) {
                groups.computeIfAbsent(keyOf(claim, definition), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return groups.entrySet().stream()
                .map(entry -> new Quantity(entry.getKey().unit(), entry.getKey().scope(), entry.getValue()))
                .toList();
    }

    /** The unit of a claim's figure: its own, else the property's, else none. */
    public static String unitOf(Claim claim, PropertyDefinition definition) {
        return claim.unit().or(definition::unit).orElse("");
    }

    /** The scope as it is understood for the property: unstated is the whole where no scope is needed. */
    public static Scope scopeOf(Claim claim, PropertyDefinition definition) {
        return claim.scope().isStated() || definition.isScoped() ? claim.scope() : Scope.WHOLE;
    }

    private static Key keyOf(Claim claim, PropertyDefinition definition) {
        Scope scope = scopeOf(claim, definition);
        String source = scope.isStated() ? "" : claim.source().orElse("claim " + claim.id());
        return new Key(unitOf(claim, definition), scope, source);
    }

    /** The claims by as-of date, those given alike together; without one, under the empty text. */
    public Map<String, List<Claim>> byAsOf() {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        claims.forEach(claim -> groups.computeIfAbsent(
                        claim.asOf().map(date -> date.edtf()).orElse(""), asOf -> new ArrayList<>())
                .add(claim));
        return groups;
    }
}
