package org.testimonia.history;

import java.util.Locale;

/** What a record of a dataset is. */
public enum RecordKind {
    CLAIM,
    SUBJECT,
    SOURCE;

    /** The name in words: {@code claim}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
