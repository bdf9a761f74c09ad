package org.testimonia.lineage;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.SubjectNames;
import org.testimonia.source.Source;

/**
 * All that {@code asserted_by} and {@code issued_by} name on the way to what a claim goes back to, and with each what it is
 * part of.
 */
final class Parties {

    private final Dataset dataset;
    private final Derivations<Claim> claimsDerived;
    /** Empty if no party is named, so that nobody pays for what is not there. */
    private final Optional<SubjectNames> subjects;

    Parties(Dataset dataset, Derivations<Claim> claimsDerived) {
        this.dataset = dataset;
        this.claimsDerived = claimsDerived;
        boolean named =
                dataset.sources().stream().anyMatch(source -> source.issuedBy().isPresent())
                        || dataset.claims().stream()
                                .anyMatch(claim -> claim.assertedBy().isPresent());
        this.subjects = named ? Optional.of(SubjectNames.of(dataset)) : Optional.empty();
    }

    /** Whoever is behind a claim that goes back to these; empty if nothing tells. */
    Set<Party> behind(Claim claim, Set<Origin> origins) {
        Set<Party> parties = new LinkedHashSet<>();
        addAsserting(claim, parties);
        for (Origin origin : origins) {
            if (origin instanceof Origin.Statement statement) {
                claimsDerived.find(statement.claimId()).ifPresent(copied -> addAsserting(copied, parties));
            } else if (origin instanceof Origin.Place place) {
                dataset.source(place.citation().source())
                        .flatMap(Source::issuedBy)
                        .ifPresent(name -> addWithWholes(name, parties));
            }
        }
        return parties;
    }

    /** Of several parties the innermost part, then by name. */
    Optional<Party> innermost(Set<Party> parties) {
        return parties.stream().max(Comparator.comparingInt(this::depth).thenComparing(Party::name));
    }

    private void addAsserting(Claim claim, Set<Party> parties) {
        claim.assertedBy().ifPresent(name -> addWithWholes(name, parties));
    }

    /** In how many wholes a party is, one in the other. */
    private int depth(Party party) {
        Set<String> wholes = new LinkedHashSet<>();
        Optional<Subject> at = dataset.subject(party.subject());
        while (at.isPresent() && wholes.add(at.get().id())) {
            at = at.get().partOf().flatMap(dataset::subject);
        }
        return wholes.size();
    }

    /** A party and what it is part of; a name of no subject stands for itself. */
    private void addWithWholes(String name, Set<Party> parties) {
        Optional<Subject> at = subjects.flatMap(known -> known.find(name));
        if (at.isEmpty()) {
            parties.add(new Party("", name));
        }
        while (at.isPresent() && parties.add(new Party(at.get().id(), at.get().name()))) {
            at = at.get().partOf().flatMap(dataset::subject);
        }
    }
}
