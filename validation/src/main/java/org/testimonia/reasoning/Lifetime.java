package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.Vocabulary;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;

/**
 * The time in which a subject existed or happened, taken as widely as any claim allows: from the earliest start that one
 * claims to the latest end that one claims. What began or ended for some parts only does not count.
 */
public final class Lifetime {

    private final List<Claim> starts;
    private final List<Claim> ends;
    private final DatePolicy policy;

    private Lifetime(List<Claim> starts, List<Claim> ends, DatePolicy policy) {
        this.starts = starts;
        this.ends = ends;
        this.policy = policy;
    }

    /** The lifetime that the claims of one subject give it, by what the vocabulary says their dates mean. */
    public static Lifetime of(List<Claim> claimsOfSubject, Vocabulary vocabulary, DatePolicy policy) {
        List<Claim> starts = new ArrayList<>();
        List<Claim> ends = new ArrayList<>();
        for (Claim claim : claimsOfSubject) {
            Optional<TimeRole> role = vocabulary
                    .property(claim.property())
                    .flatMap(PropertyDefinition::time)
                    .filter(r -> isOfWhole(claim));
            role.filter(r -> r != TimeRole.END).ifPresent(r -> starts.add(claim));
            role.filter(r -> r != TimeRole.START).ifPresent(r -> ends.add(claim));
        }
        return new Lifetime(starts, ends, policy);
    }

    /** Whether a claim of a date is about the whole of its subject: what begins or ends for some parts only is not. */
    public static boolean isOfWhole(Claim claim) {
        return claim.scope().kind() == Scope.Kind.UNSTATED || claim.scope().kind() == Scope.Kind.WHOLE;
    }

    /** The claim that lets it begin earliest, if every claim of its beginning says it was after that time. */
    public Optional<Claim> beginningAfter(DayRange time) {
        return earliest(starts).filter(claim -> time.endsBefore(range(claim)));
    }

    /** The claim that lets it end latest, if every claim of its end says it was before that time. */
    public Optional<Claim> endBefore(DayRange time) {
        return latest(ends).filter(claim -> range(claim).endsBefore(time));
    }

    private Optional<Claim> earliest(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.date().isPresent())
                .min(Comparator.comparingLong(claim -> range(claim).earliestEpochDay()));
    }

    private Optional<Claim> latest(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.date().isPresent())
                .max(Comparator.comparingLong(claim -> range(claim).latestEpochDay()));
    }

    private DayRange range(Claim claim) {
        return claim.date().orElseThrow().range(policy);
    }
}
