package org.testimonia.organization;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.PositiveOrZero;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;

/**
 * That an organization had so many members, as of a date, for a scope.
 *
 * <pre>{@code
 * new MembershipClaim(
 *         "mopr", Figure.parse("1,278,274"), Optional.of(HistoricalDate.parse("1932-01-01")), Scope.parse("whole - ussr"));
 * }</pre>
 *
 * @param organization the id of the organization
 * @param members how many
 * @param asOf when; empty if the source does not say
 * @param scope which of its parts are counted; {@link Scope#UNSTATED} if the source does not say
 */
public record MembershipClaim(
        @SubjectId String organization,

        @PositiveOrZero(message = "expected a number that is not negative")
        Figure members,

        Optional<HistoricalDate> asOf,
        Scope scope)
        implements OrganizationRecord {

    /** The claim as a typed record, if it is one of members. */
    public static Optional<MembershipClaim> from(Claim claim) {
        return claim.property().equals("members")
                ? claim.figure()
                        .map(figure -> new MembershipClaim(claim.subject(), figure, claim.asOf(), claim.scope()))
                : Optional.empty();
    }

    /** The id of the organization that it speaks of. */
    @Override
    public String id() {
        return organization;
    }

    @Override
    public List<Claim> claims(Citation citation) {
        Claim.Builder claim =
                Claim.builder(organization, "members", members).scope(scope).citation(citation);
        asOf.ifPresent(claim::asOf);
        return List.of(claim.build());
    }
}
