package org.testimonia.seal;

import java.util.Comparator;
import java.util.Locale;

import org.testimonia.source.Position;

/**
 * A record that is no longer as it was sealed.
 *
 * @param kind what happened to it
 * @param record the record as it is now; as it was sealed, if it was removed
 * @param position where it stands now; {@link Position#NOWHERE} if it was removed
 */
public record SealChange(Kind kind, SealedRecord record, Position position) implements Comparable<SealChange> {

    /** What happened to a record. */
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED;

        /** In lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<SealChange> ORDER = Comparator.comparing(SealChange::kind)
            .thenComparing(SealChange::record)
            .thenComparing(SealChange::position);

    @Override
    public int compareTo(SealChange other) {
        return ORDER.compare(this, other);
    }

    /** {@code changed claim C1 (mopr, members)}. */
    @Override
    public String toString() {
        return kind.id() + " " + record;
    }
}
