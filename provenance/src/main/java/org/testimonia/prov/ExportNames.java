package org.testimonia.prov;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;

/** How what is in a dataset is named: each kind of thing in a namespace of its own, by its id. */
final class ExportNames {

    private final ProvNamespace base;
    private final Map<String, ProvNamespace> kinds = new HashMap<>();
    private final Map<Claim, ProvName> claims = new LinkedHashMap<>();
    private final Map<String, ProvName> claimsById = new HashMap<>();
    private final Map<String, Long> claimsWithId;

    ExportNames(String base, Dataset dataset) {
        this.base = new ProvNamespace("dataset", base);
        List<Claim> all = dataset.claims().stream().distinct().toList();
        this.claimsWithId = all.stream().collect(Collectors.groupingBy(Claim::id, Collectors.counting()));
        Set<String> taken = new HashSet<>(claimsWithId.keySet());
        for (Claim claim : all) {
            ProvName name = in("claim", claimsById.containsKey(claim.id()) ? another(claim.id(), taken) : claim.id());
            claimsById.putIfAbsent(claim.id(), name);
            claims.put(claim, name);
        }
    }

    /** As the history of a dataset tells claims that share an id: {@code C1#2}. */
    static String another(String id, Set<String> taken) {
        int number = 2;
        while (!taken.add(id + "#" + number)) {
            number++;
        }
        return id + "#" + number;
    }

    private ProvName in(String kind, String id) {
        return kinds.computeIfAbsent(kind, this::namespace).name(id);
    }

    private ProvNamespace namespace(String kind) {
        return new ProvNamespace(kind, base.iri() + kind + (base.iri().endsWith(":") ? ":" : "/"));
    }

    ProvName dataset() {
        return base.name("data");
    }

    ProvName audit(String id) {
        return in("audit", id);
    }

    /** The claims that are told apart, each with its name. */
    Map<Claim, ProvName> claims() {
        return claims;
    }

    Optional<ProvName> claim(Claim claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    /** The first claim of this id. */
    Optional<ProvName> claim(String id) {
        return Optional.ofNullable(claimsById.get(id));
    }

    /** The claim of this id, if it is the only one. */
    Optional<ProvName> onlyClaim(String id) {
        return claim(id).filter(name -> claimsWithId.getOrDefault(id, 0L) == 1);
    }

    /** A former state of a claim. */
    ProvName version(String claimId, String revision) {
        return in("version", claimId + "." + revision);
    }

    ProvName source(String id) {
        return in("source", id);
    }

    ProvName subject(String id) {
        return in("subject", id);
    }

    /** A party of which no more than the name is known. */
    ProvName party(String name) {
        return in("party", name);
    }

    /** Who edits the dataset. */
    ProvName editor(String name) {
        return in("editor", name);
    }

    ProvName revision(String id) {
        return in("revision", id);
    }

    ProvName finding(String fingerprint) {
        return in("finding", fingerprint);
    }
}
