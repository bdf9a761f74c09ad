package org.testimonia.organization;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.TypedRow;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;

/**
 * A national section of an organization.
 *
 * @param id the subject's id
 * @param name the country or the section's name
 * @param partOf the id of the organization that it belongs to
 * @param established when it was founded
 * @param dissolved when it ended
 */
public record Affiliate(
        @SubjectId String id,
        @NotBlank(message = "expected a name") String name,

        @NotBlank(message = "expected the id of the organization that the affiliate is part of")
        String partOf,

        Optional<HistoricalDate> established,
        Optional<HistoricalDate> dissolved)
        implements OrganizationRecord {

    /** The type of such subjects in a dataset. */
    public static final String TYPE = "affiliate";

    /** Reads the record from a row. */
    public static Affiliate from(TypedRow row) {
        return new Affiliate(
                row.subject().id(),
                row.subject().name(),
                row.subject().partOf().orElse(""),
                RowFields.date(row, "established"),
                RowFields.date(row, "dissolved"));
    }

    @Override
    public List<Claim> claims(Citation citation) {
        return RowFields.claimsOf(id, citation)
                .text("name", name)
                .date("established", established)
                .date("dissolved", dissolved)
                .toList();
    }
}
