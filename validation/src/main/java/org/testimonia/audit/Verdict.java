package org.testimonia.audit;

import java.util.Locale;
import java.util.Optional;

/** How strong a finding is; independent of how loudly it is reported. */
public enum Verdict {
    /** The claims cannot all be true under any reading within the stated bounds. */
    CONTRADICTION,
    /** They can, but only in part of their range, or implausibly. */
    TENSION,
    /** Scope, unit or date differ or are unstated, so that the claims say nothing of each other. */
    NOT_COMPARABLE;

    /** The name in reports: {@code contradiction}, {@code tension}, {@code not-comparable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict of this name. */
    public static Optional<Verdict> named(String name) {
        for (Verdict verdict : values()) {
            if (verdict.id().equals(name)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
