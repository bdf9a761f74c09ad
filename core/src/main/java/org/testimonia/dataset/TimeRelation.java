package org.testimonia.dataset;

import java.util.Locale;
import java.util.Optional;

/** A relation between the times of two subjects, claimed as a property whose value is the other subject. */
public enum TimeRelation {
    /** Ends before the other begins. */
    BEFORE,
    /** Begins after the other ends. */
    AFTER,
    /** Lies within the other. */
    DURING,
    /** Shares at least a day with the other. */
    SIMULTANEOUS_WITH;

    /** The relation that a property of this id states. */
    public static Optional<TimeRelation> ofProperty(String propertyId) {
        for (TimeRelation relation : values()) {
            if (relation.propertyId().equals(propertyId)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    public String propertyId() {
        return name().toLowerCase(Locale.ROOT);
    }
}
