package org.testimonia.seal;

import java.time.LocalDate;

/**
 * A claim with the proof that it was among the records of a seal. It can be checked without the dataset and without the
 * seal, against a root that was published.
 *
 * <p>The proof covers the claim. It does not cover the name of the dataset or the day, which are what the seal says of itself.
 *
 * @param dataset the name of the dataset
 * @param sealedOn the day that the seal says it was made on
 * @param record all that the claim says
 * @param inclusion how its leaf leads to the root
 * @param root the root of the seal
 */
public record ClaimProof(
        String dataset, LocalDate sealedOn, CanonicalRecord record, InclusionProof inclusion, Hash root) {

    /** @throws IllegalArgumentException if the record is no claim */
    public ClaimProof {
        if (record.kind() != RecordKind.CLAIM) {
            throw new IllegalArgumentException("got a " + record.kind().id() + ", expected a claim");
        }
    }

    /** Whether the claim, in these words, was sealed under the root. */
    public boolean holds() {
        return inclusion.proves(record.leafHash(), root);
    }
}
