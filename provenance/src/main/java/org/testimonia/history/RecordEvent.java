package org.testimonia.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened to a record in one revision.
 *
 * @param kind what happened
 * @param revision when and by whom; empty if it is not committed
 * @param changes the fields that became others, in the order of the format; all fields of a record that came or went.
 *     Applied to what was there before, they give what was there since
 */
public record RecordEvent(Kind kind, Optional<Revision> revision, List<FieldChange> changes) {

    /** What may happen to a record. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is in the oldest revision that a shallow clone has: when it came is not known. */
        FOUND,
        /** Some of its fields are others. */
        CHANGED,
        /** It is gone. */
        REMOVED,
        /** It is there again. */
        RESTORED;

        /** The name in words: {@code added}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RecordEvent {
        changes = List.copyOf(changes);
    }

    /** What became of a field, if something did. */
    public Optional<FieldChange> change(String field) {
        return changes.stream().filter(change -> change.field().equals(field)).findFirst();
    }

    @Override
    public String toString() {
        return kind.id() + " in " + revision.map(Revision::shortId).orElse("what is not committed") + " " + changes;
    }
}
