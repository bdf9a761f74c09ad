package org.testimonia.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.TypedRow;
import org.testimonia.source.Citation;

/**
 * A typed view of a row: what kind of thing it describes, with fields of their own types and constraints on them.
 *
 * <p>A record is read from a row of a dataset's table and gives the claims that the row makes. Everything generic works
 * without these records; they are for programs that speak of affiliates and congresses, and for checking each row.
 *
 * <p>The constraints are those of Jakarta Validation. A field that is absent is valid unless it is required.
 */
public sealed interface OrganizationRecord
        permits Organization, Affiliate, Congress, MembershipClaim, Person, Periodical {

    /** The id of the subject that the record speaks of. */
    String id();

    /** The claims that the record makes, as said by a source; one for each field that has a value. */
    List<Claim> claims(Citation citation);

    /** The record that a row of a known type describes; empty for any other type. */
    static Optional<OrganizationRecord> read(TypedRow row) {
        return Optional.ofNullable(reader(row.subject().type())).map(reader -> reader.apply(row));
    }

    private static @Nullable Function<TypedRow, OrganizationRecord> reader(String type) {
        return switch (type) {
            case Organization.TYPE -> Organization::from;
            case Affiliate.TYPE -> Affiliate::from;
            case Congress.TYPE -> Congress::from;
            case Person.TYPE -> Person::from;
            case Periodical.TYPE -> Periodical::from;
            default -> null;
        };
    }
}
