package org.testimonia.organization;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.TypedRow;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;

/**
 * A newspaper or journal.
 *
 * @param id the subject's id
 * @param name its title
 * @param publisher the id of the subject that brings it out; empty if not known
 * @param established when it first appeared
 * @param dissolved when it last appeared
 */
public record Periodical(
        @SubjectId String id,
        @NotBlank(message = "expected a title") String name,
        String publisher,
        Optional<HistoricalDate> established,
        Optional<HistoricalDate> dissolved)
        implements OrganizationRecord {

    /** The type of such subjects in a dataset. */
    public static final String TYPE = "periodical";

    /** Reads the record from a row. */
    public static Periodical from(TypedRow row) {
        return new Periodical(
                row.subject().id(),
                row.subject().name(),
                row.text("published_by"),
                RowFields.date(row, "established"),
                RowFields.date(row, "dissolved"));
    }

    @Override
    public List<Claim> claims(Citation citation) {
        return RowFields.claimsOf(id, citation)
                .text("name", name)
                .subject("published_by", publisher)
                .date("established", established)
                .date("dissolved", dissolved)
                .toList();
    }
}
