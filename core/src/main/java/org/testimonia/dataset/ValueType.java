package org.testimonia.dataset;

import java.util.Locale;
import java.util.Optional;

/** What kind of value a property has. */
public enum ValueType {
    /** A moment that lies somewhere within the date given. */
    DATE,
    /** Something that lasts: a date interval fixes its start and its end. */
    PERIOD,
    FIGURE,
    /** The id of another subject. */
    SUBJECT,
    TEXT;

    /** The type of this name as {@code testimonia.yaml} writes it. */
    public static Optional<ValueType> named(String name) {
        for (ValueType type : values()) {
            if (type.id().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name in {@code testimonia.yaml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the value is a {@code HistoricalDate}. */
    public boolean isTemporal() {
        return this == DATE || this == PERIOD;
    }
}
