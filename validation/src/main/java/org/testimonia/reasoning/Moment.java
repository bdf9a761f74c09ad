package org.testimonia.reasoning;

import java.util.List;

import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;

/**
 * A moment that claims speak of: when a subject begins or ends, or another date of it.
 *
 * @param subject the id of the subject
 * @param property the property whose date it is; empty for the time of the subject itself
 * @param side which end of that time or date
 */
public record Moment(String subject, String property, Side side) {

    /** Which end of a time. */
    public enum Side {
        BEGIN,
        END,
        /** The time is one moment. */
        AT
    }

    /**
     * The moments of which a date or period of a property speaks: one, or the begin and the end of what lasts.
     *
     * @param subject the id of the subject
     */
    public static List<Moment> of(String subject, PropertyDefinition property) {
        if (property.time().isEmpty()) {
            return property.type() == ValueType.PERIOD
                    ? List.of(
                            new Moment(subject, property.id(), Side.BEGIN),
                            new Moment(subject, property.id(), Side.END))
                    : List.of(new Moment(subject, property.id(), Side.AT));
        }
        return switch (property.time().get()) {
            case START -> List.of(begin(subject));
            case END -> List.of(end(subject));
            case WHOLE -> List.of(begin(subject), end(subject));
        };
    }

    static Moment begin(String subject) {
        return new Moment(subject, "", Side.BEGIN);
    }

    static Moment end(String subject) {
        return new Moment(subject, "", Side.END);
    }

    @Override
    public String toString() {
        String owner = property.isEmpty() ? subject : subject + " " + property;
        return side == Side.AT ? owner : (side == Side.BEGIN ? "begin of " : "end of ") + owner;
    }
}
