package org.testimonia.lineage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Derivations<Source> sourcesDerived;
    /** Empty if no party is named, so that nobody pays for what is not there. */
    private final Optional<SubjectNames> subjects;

    Parties(Dataset dataset, Derivations<Claim> claimsDerived, Derivations<Source> sourcesDerived) {
        this.dataset = dataset;
        this.claimsDerived = claimsDerived;
        this.sourcesDerived = sourcesDerived;
        boolean named =
                dataset.sources().stream().anyMatch(source -> source.issuedBy().isPresent())
                        || dataset.claims().stream()
                                .anyMatch(claim -> claim.assertedBy().isPresent());
        this.subjects = named ? Optional.of(SubjectNames.of(dataset)) : Optional.empty();
    }

    /** Whoever is behind a claim, from who says it to what that is part of; empty if nothing tells. */
    Set<Party> behind(Claim claim) {
        Set<Party> parties = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> sources = new ArrayDeque<>();
        Deque<Claim> claims = new ArrayDeque<>(List.of(claim));
        while (!claims.isEmpty()) {
            Claim at = claims.pop();
            at.assertedBy().ifPresent(name -> addWithWholes(name, parties));
            at.source().ifPresent(sources::add);
            for (String id : at.derivedFrom()) {
                Optional<Claim> copied = claimsDerived.find(id);
                copied.filter(origin -> seen.add("claim " + id)).ifPresent(claims::add);
                if (copied.isEmpty()) {
                    sources.add(id);
                }
            }
        }
        while (!sources.isEmpty()) {
            String id = sources.pop();
            if (seen.add("source " + id)) {
                dataset.source(id).flatMap(Source::issuedBy).ifPresent(name -> addWithWholes(name, parties));
                sources.addAll(sourcesDerived.originsOf(id));
            }
        }
        return parties;
    }

    /** The party that is behind every one of some claims; of several, the innermost part; empty if there is none. */
    Optional<Party> behindAll(Collection<Claim> claims) {
        Iterator<Claim> each = claims.iterator();
        if (!each.hasNext()) {
            return Optional.empty();
        }
        Set<Party> common = behind(each.next());
        while (each.hasNext() && !common.isEmpty()) {
            common.retainAll(behind(each.next()));
        }
        return common.stream().max(Comparator.comparingInt(this::depth).thenComparing(Party::name));
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
