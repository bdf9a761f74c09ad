package org.testimonia.organization;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.TypedRow;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;

/**
 * A congress, conference or plenary session.
 *
 * @param id the subject's id
 * @param name its name
 * @param location where it was held; empty if not known
 * @param held from when to when
 * @param delegates how many took part
 */
public record Congress(
        @SubjectId String id,
        @NotBlank(message = "expected a name") String name,
        String location,
        Optional<HistoricalDate> held,
        Optional<@PositiveOrZero(message = "expected a number that is not negative") Figure> delegates)
        implements OrganizationRecord {

    /** The type of such subjects in a dataset. */
    public static final String TYPE = "congress";

    /** Reads the record from a row. */
    public static Congress from(TypedRow row) {
        return new Congress(
                row.subject().id(),
                row.subject().name(),
                row.text("location"),
                RowFields.date(row, "held"),
                RowFields.figure(row, "delegates"));
    }

    @Override
    public List<Claim> claims(Citation citation) {
        return RowFields.claimsOf(id, citation)
                .text("name", name)
                .text("location", location)
                .date("held", held)
                .figure("delegates", delegates)
                .toList();
    }
}
