package org.testimonia.reasoning;

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
