package org.testimonia.history;

import java.util.Comparator;

/**
 * Which record of a dataset.
 *
 * @param id its id
 * @param ordinal 1; of several that share an id, which
 */
record RecordKey(RecordKind kind, String id, int ordinal) implements Comparable<RecordKey> {

    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing(RecordKey::kind).thenComparing(RecordKey::id).thenComparingInt(RecordKey::ordinal);

    RecordKey(RecordKind kind, String id) {
        this(kind, id, 1);
    }

    RecordKey withOrdinal(int number) {
        return new RecordKey(kind, id, number);
    }

    /** {@code C1}; {@code C1#2} for the second that has this id. */
    String text() {
        return ordinal == 1 ? id : id + "#" + ordinal;
    }

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }
}
