package org.testimonia.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/**
 * Claims on which a rule of a dataset's own shows what it does.
 *
 * <p>What the claims name and the example does not declare is looked up in the dataset. Two examples are equal if they say
 * the same, wherever they stand.
 *
 * @param isFlagged whether the rule finds something in them, or is silent
 * @param claims at least one
 * @param subjects subjects that they speak of
 * @param sources sources that they cite
 * @param position where the example stands
 */
public record RuleExample(
        boolean isFlagged, List<Claim> claims, List<Subject> subjects, List<Source> sources, Position position) {

    /** @throws IllegalArgumentException if there is no claim */
    public RuleExample {
        claims = List.copyOf(claims);
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an example has a claim");
        }
    }

    private static List<Claim> withoutPlaces(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.toBuilder().position(Position.NOWHERE).build())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleExample that
                && isFlagged == that.isFlagged
                && withoutPlaces(claims).equals(withoutPlaces(that.claims))
                && subjects.equals(that.subjects)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return claims.hashCode();
    }
}
