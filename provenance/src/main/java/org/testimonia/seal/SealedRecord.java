package org.testimonia.seal;

import java.util.Comparator;

/**
 * What a seal keeps of a record: what to call it, and the hash of all that it says.
 *
 * @param kind what it is
 * @param id its id; empty for a claim that was not given one
 * @param subject for a claim, the id of what it speaks of; empty for others
 * @param property for a claim, what it claims; empty for others
 * @param leaf the hash of its canonical form as a leaf of the tree
 */
public record SealedRecord(RecordKind kind, String id, String subject, String property, Hash leaf)
        implements Comparable<SealedRecord> {

    /** The order of the leaves: what stands in no leaf must not change it. */
    private static final Comparator<SealedRecord> ORDER = Comparator.comparing(SealedRecord::kind)
            .thenComparing(SealedRecord::id)
            .thenComparing(SealedRecord::leaf);

    static SealedRecord of(CanonicalRecord record) {
        boolean claim = record.kind() == RecordKind.CLAIM;
        return new SealedRecord(
                record.kind(),
                record.text(CanonicalRecord.ID).orElse(""),
                claim ? record.text(CanonicalRecord.SUBJECT).orElse("") : "",
                claim ? record.text(CanonicalRecord.PROPERTY).orElse("") : "",
                record.leafHash());
    }

    /** By kind, then by id, then by hash. */
    @Override
    public int compareTo(SealedRecord other) {
        return ORDER.compare(this, other);
    }

    /** What to call it: {@code claim C1 (mopr, members)}, {@code claim of mopr, members}, {@code source ryle-1967}. */
    @Override
    public String toString() {
        if (kind != RecordKind.CLAIM) {
            return kind.id() + " " + id;
        }
        String topic = subject + ", " + property.replace('_', ' ');
        return id.isEmpty() ? "claim of " + topic : "claim " + id + " (" + topic + ")";
    }
}
