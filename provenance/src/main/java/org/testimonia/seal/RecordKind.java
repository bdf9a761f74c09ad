package org.testimonia.seal;

import java.util.Locale;
import java.util.Optional;

/** What a sealed record is. */
public enum RecordKind {
    CLAIM,
    SOURCE,
    SUBJECT;

    /** The kind of this name as seals and proofs write it. */
    public static Optional<RecordKind> named(String name) {
        for (RecordKind kind : values()) {
            if (kind.id().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name in seals and proofs: {@code claim}, {@code source}, {@code subject}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
