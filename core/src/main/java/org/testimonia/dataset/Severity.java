package org.testimonia.dataset;

import java.util.Locale;
import java.util.Optional;

/** How loudly something is reported. Set by configuration, and independent of how strong a finding is. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    /** The severity of this name as files and the command write it. */
    public static Optional<Severity> named(String name) {
        for (Severity severity : values()) {
            if (severity.id().equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** The name in files and reports: {@code error}, {@code warning}, {@code note}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
