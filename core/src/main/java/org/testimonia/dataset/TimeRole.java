package org.testimonia.dataset;

import java.util.Locale;
import java.util.Optional;

/** What a date says of the time in which its subject exists or happens. */
public enum TimeRole {
    /** It begins then. */
    START,
    /** It ends then. */
    END,
    /** That is the time itself. */
    WHOLE;

    /** The role of this name as {@code testimonia.yaml} writes it. */
    public static Optional<TimeRole> named(String name) {
        for (TimeRole role : values()) {
            if (role.id().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The name in {@code testimonia.yaml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
