package org.testimonia.organization;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.TypedRow;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;

/**
 * A body that people found, join and dissolve.
 *
 * @param id the subject's id
 * @param name its name
 * @param established when it was founded
 * @param dissolved when it ended
 */
public record Organization(
        @SubjectId String id,
        @NotBlank(message = "expected a name") String name,
        Optional<HistoricalDate> established,
        Optional<HistoricalDate> dissolved)
        implements OrganizationRecord {

    /** The type of such subjects in a dataset. */
    public static final String TYPE = "organization";

    /** Reads the record from a row. */
    public static Organization from(TypedRow row) {
        return new Organization(
                row.subject().id(),
                row.subject().name(),
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
