package org.testimonia.seal;

import java.time.LocalDate;
import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Position;

/**
 * One root hash over all claims, sources and subjects of a release, and the hash of each, by which a later state is told
 * from it.
 *
 * <p>Each record is a leaf of a {@link MerkleTree}, by kind, id and hash, so neither the order of the files nor their format
 * changes the root. It depends on the records alone, not on the dataset's name or the day.
 *
 * <pre>{@code
 * Seal seal = Seal.of(dataset, LocalDate.parse("2026-11-24"));
 * seal.changes(later);          // empty if the later dataset has the same records
 * seal.proofOf(claim);          // that the claim was among them
 * }</pre>
 */
public final class Seal {

    private final String dataset;
    private final LocalDate sealedOn;
    private final List<SealedRecord> records;
    private final MerkleTree tree;

    Seal(String dataset, LocalDate sealedOn, List<SealedRecord> records) {
        this.dataset = dataset;
        this.sealedOn = sealedOn;
        this.records = records.stream().sorted().toList();
        this.tree = MerkleTree.of(this.records.stream().map(SealedRecord::leaf).toList());
    }

    /**
     * Seals a dataset.
     *
     * @param sealedOn the day to say that it was sealed on; nothing proves it
     * @throws SealException if a record has half of a character, which no text in UTF-8 can have
     */
    public static Seal of(Dataset dataset, LocalDate sealedOn) throws SealException {
        List<SealedRecord> records =
                PlacedRecord.allOf(dataset).stream().map(PlacedRecord::record).toList();
        return new Seal(dataset.name(), sealedOn, records);
    }

    /** The name of the dataset. */
    public String dataset() {
        return dataset;
    }

    /** The day that it says it was made on, in UTC. */
    public LocalDate sealedOn() {
        return sealedOn;
    }

    /** The hash over all records. */
    public Hash root() {
        return tree.root();
    }

    /** What it keeps of each record, in the order of the leaves. */
    public List<SealedRecord> records() {
        return records;
    }

    /** How many records of a kind it has. */
    public int count(RecordKind kind) {
        return (int) records.stream().filter(record -> record.kind() == kind).count();
    }

    /**
     * What became of the records: changed, added and removed ones, in this order. Nothing if all are as they were sealed.
     *
     * @throws SealException if a record of the dataset has half of a character
     */
    public List<SealChange> changes(Dataset current) throws SealException {
        return SealComparison.between(records, PlacedRecord.allOf(current));
    }

    /**
     * The proof that a claim is one of the records.
     *
     * @throws SealException if it is none of them as it stands
     */
    public ClaimProof proofOf(Claim claim) throws SealException {
        CanonicalRecord record;
        try {
            record = CanonicalRecord.of(claim);
        } catch (IllegalArgumentException unfit) {
            throw new SealException(claim.position() + ": " + unfit.getMessage(), unfit);
        }
        int index = records.indexOf(SealedRecord.of(record));
        if (index < 0) {
            throw new SealException(nameOf(claim) + " is not in the seal of " + sealedOn
                    + " as it stands, expected a claim that was sealed and not changed since");
        }
        return new ClaimProof(dataset, sealedOn, record, tree.proof(index), root());
    }

    private static String nameOf(Claim claim) {
        return claim.position().equals(Position.NOWHERE)
                ? "the claim " + claim.id()
                : "the claim at " + claim.position();
    }
}
