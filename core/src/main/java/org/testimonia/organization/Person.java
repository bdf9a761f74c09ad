package org.testimonia.organization;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.TypedRow;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;

/**
 * A person.
 *
 * @param id the subject's id
 * @param name the name
 * @param born when they were born
 * @param died when they died
 */
public record Person(
        @SubjectId String id,
        @NotBlank(message = "expected a name") String name,
        Optional<HistoricalDate> born,
        Optional<HistoricalDate> died)
        implements OrganizationRecord {

    /** The type of such subjects in a dataset. */
    public static final String TYPE = "person";

    /** Reads the record from a row. */
    public static Person from(TypedRow row) {
        return new Person(
                row.subject().id(), row.subject().name(), RowFields.date(row, "born"), RowFields.date(row, "died"));
    }

    @Override
    public List<Claim> claims(Citation citation) {
        return RowFields.claimsOf(id, citation)
                .text("name", name)
                .date("born", born)
                .date("died", died)
                .toList();
    }
}
