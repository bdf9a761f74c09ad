package org.testimonia.dataset;

import java.util.Locale;
import java.util.Optional;

/** What a figure that lies {@linkplain Between between} two dates can count. */
public enum DurationUnit {
    DAY,
    MONTH,
    YEAR;

    /** The unit of this name, as of one or of several: {@code year}, {@code years}. */
    public static Optional<DurationUnit> named(String name) {
        for (DurationUnit unit : values()) {
            if (name.equals(unit.id()) || name.equals(unit.id() + "s")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The name in {@code testimonia.yaml} and in claims. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
