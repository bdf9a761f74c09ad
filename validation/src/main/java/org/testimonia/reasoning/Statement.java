package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;

/**
 * What one or several claims say in the same way about times or figures. Copies are one statement: who repeats another
 * makes no new conflict.
 *
 * @param kind in which way it says something
 * @param claims the claims that say it, at least one, in the order of the dataset
 * @param isUncertain whether every one of them is marked as uncertain ({@code ?}), or is a duration that is approximate
 * @param elapsed how much time a duration is; empty for any other
 */
public record Statement(Kind kind, List<Claim> claims, boolean isUncertain, Optional<Elapsed> elapsed) {

    /** In which way claims say something. */
    public enum Kind {
        /** They date something. */
        DATE,
        /** They relate the times of two subjects. */
        RELATION,
        /** They count what a subject had at a time, so that it existed then. */
        EXISTENCE,
        /** They count the time between two dates of a subject. */
        DURATION,
        /** They give a figure. */
        FIGURE
    }

    public Statement {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a statement is made by at least one claim");
        }
    }

    Statement(Kind kind, List<Claim> claims, boolean isUncertain) {
        this(kind, claims, isUncertain, Optional.empty());
    }

    /** The first of the claims. */
    public Claim claim() {
        return claims.get(0);
    }

    @Override
    public String toString() {
        return claims.stream().map(Claim::id).collect(Collectors.joining("/"));
    }
}
