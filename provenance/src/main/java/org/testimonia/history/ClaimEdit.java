package org.testimonia.history;

import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;

/**
 * That an edit left a claim with other fields.
 *
 * @param before the claim as it was, at the place where it stood
 * @param after the claim as it is; it may have another id
 * @param changes the fields that became others, in the order of the format; at least one
 */
public record ClaimEdit(Claim before, Claim after, List<FieldChange> changes) {

    public ClaimEdit {
        changes = List.copyOf(changes);
    }

    /** What became of a field, if something did. */
    public Optional<FieldChange> change(String field) {
        return changes.stream().filter(change -> change.field().equals(field)).findFirst();
    }

    @Override
    public String toString() {
        return before.id() + " " + changes;
    }
}
