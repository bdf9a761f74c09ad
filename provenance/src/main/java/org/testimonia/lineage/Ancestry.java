package org.testimonia.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.testimonia.claim.Claim;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** All that is met on the way from a claim to what it goes back to: claims, places, and works as a whole. */
final class Ancestry {

    private final Claim claim;
    private final Derivations<Claim> claimsDerived;
    private final Derivations<Source> sourcesDerived;
    /** Each with what it was met from; what the claim itself leads to, with itself. */
    private final Map<Origin, Origin> metFrom = new TreeMap<>(Origin.ORDER);

    private final Deque<Origin> open = new ArrayDeque<>();

    Ancestry(Claim claim, Derivations<Claim> claimsDerived, Derivations<Source> sourcesDerived) {
        this.claim = claim;
        this.claimsDerived = claimsDerived;
        this.sourcesDerived = sourcesDerived;
        follow(claim, Optional.empty());
        while (!open.isEmpty()) {
            follow(open.pop());
        }
        if (metFrom.keySet().stream().noneMatch(Origin.Place.class::isInstance)) {
            metFrom.put(Origin.UNATTRIBUTED, Origin.UNATTRIBUTED);
        }
        if (!claimsDerived.isEmpty()) {
            Origin self = new Origin.Statement(claim.id());
            metFrom.putIfAbsent(self, self);
        }
    }

    /** What is met, places first. */
    Set<Origin> origins() {
        return metFrom.keySet();
    }

    /** The way to one of them; of several, one with the fewest steps. */
    Trail to(Origin origin) {
        Deque<Trail.Step> steps = new ArrayDeque<>();
        Origin at = origin;
        Origin before = metFrom.getOrDefault(at, at);
        while (!before.equals(at)) {
            steps.push(step(before, at));
            at = before;
            before = metFrom.getOrDefault(at, at);
        }
        boolean isSelf =
                at instanceof Origin.Statement statement && statement.claimId().equals(claim.id());
        if (!isSelf && !(at instanceof Origin.Unattributed)) {
            steps.push(step(claim, at));
        }
        return new Trail(claim, List.copyOf(steps));
    }

    private Trail.Step step(Origin from, Origin to) {
        return from instanceof Origin.Statement statement
                ? step(claimsDerived.find(statement.claimId()).orElse(claim), to)
                : new Trail.Step.FromSource(((Origin.Place) to).citation().source());
    }

    private Trail.Step step(Claim from, Origin to) {
        if (to instanceof Origin.Statement statement) {
            return new Trail.Step.FromClaim(
                    claimsDerived.find(statement.claimId()).orElseThrow());
        }
        Citation place = ((Origin.Place) to).citation();
        return from.citation().filter(place::equals).isPresent()
                ? new Trail.Step.Cites(place)
                : new Trail.Step.FromSource(place.source());
    }

    private void follow(Origin origin) {
        if (origin instanceof Origin.Statement statement) {
            claimsDerived.find(statement.claimId()).ifPresent(copied -> follow(copied, Optional.of(origin)));
        } else if (origin instanceof Origin.Place place) {
            sourcesDerived
                    .originsOf(place.citation().source())
                    .forEach(source -> meet(new Origin.Place(Citation.of(source)), Optional.of(origin)));
        }
    }

    private void follow(Claim at, Optional<Origin> from) {
        at.citation().ifPresent(citation -> meet(new Origin.Place(citation), from));
        for (String id : at.derivedFrom()) {
            meet(
                    claimsDerived.find(id).isPresent() ? new Origin.Statement(id) : new Origin.Place(Citation.of(id)),
                    from);
        }
    }

    private void meet(Origin origin, Optional<Origin> from) {
        if (metFrom.putIfAbsent(origin, from.orElse(origin)) == null) {
            open.add(origin);
        }
    }
}
