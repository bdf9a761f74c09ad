package org.testimonia.seal;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/**
 * A record of a dataset as a seal would keep it, and where it stands.
 *
 * @param record what a seal keeps
 * @param position where it stands
 */
record PlacedRecord(SealedRecord record, Position position) {

    /** The canonical form of something, which may turn out to have none. */
    private interface Form {
        CanonicalRecord make();
    }

    /** All claims, sources and subjects of a dataset. */
    static List<PlacedRecord> allOf(Dataset dataset) throws SealException {
        List<PlacedRecord> records = new ArrayList<>();
        for (Claim claim : dataset.claims()) {
            records.add(of(claim.position(), () -> CanonicalRecord.of(claim)));
        }
        for (Source source : dataset.sources()) {
            records.add(of(source.position(), () -> CanonicalRecord.of(source)));
        }
        for (Subject subject : dataset.subjects()) {
            records.add(of(subject.position(), () -> CanonicalRecord.of(subject)));
        }
        return records;
    }

    private static PlacedRecord of(Position position, Form form) throws SealException {
        try {
            return new PlacedRecord(SealedRecord.of(form.make()), position);
        } catch (IllegalArgumentException unfit) {
            throw new SealException(position + ": " + unfit.getMessage(), unfit);
        }
    }
}
