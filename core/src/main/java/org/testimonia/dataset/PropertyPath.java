package org.testimonia.dataset;

/**
 * A property of a subject, or of the subject that it is part of.
 *
 * @param ofParent whether the property is that of the subject it is part of
 * @param property the property's id
 */
public record PropertyPath(boolean ofParent, String property) {

    private static final String PARENT_PREFIX = "part_of.";

    /** Reads {@code established} or {@code part_of.established}. */
    public static PropertyPath parse(String text) {
        boolean ofParent = text.startsWith(PARENT_PREFIX);
        return new PropertyPath(ofParent, ofParent ? text.substring(PARENT_PREFIX.length()) : text);
    }

    @Override
    public String toString() {
        return (ofParent ? PARENT_PREFIX : "") + property;
    }
}
