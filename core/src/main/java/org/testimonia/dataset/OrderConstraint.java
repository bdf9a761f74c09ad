package org.testimonia.dataset;

import java.util.List;
import java.util.Optional;

/**
 * That one date of a subject is never later than another: {@code established <= dissolved}.
 *
 * @param earlier the date that comes first
 * @param later the date that does not come before it
 * @param strict whether both may not be on the same day
 */
public record OrderConstraint(PropertyPath earlier, PropertyPath later, boolean strict) {

    /** The orders that hold of every dataset: what is founded before it ends, and not before what it is part of. */
    public static final List<OrderConstraint> BUILT_IN = List.of(
            new OrderConstraint(PropertyPath.parse("established"), PropertyPath.parse("dissolved"), false),
            new OrderConstraint(PropertyPath.parse("part_of.established"), PropertyPath.parse("established"), false));

    /** Reads {@code a <= b} or {@code a < b}; empty if the text is neither. */
    public static Optional<OrderConstraint> read(String text) {
        boolean strict = !text.contains("<=");
        String operator = strict ? "<" : "<=";
        int at = text.indexOf(operator);
        if (at < 0) {
            return Optional.empty();
        }
        String left = text.substring(0, at).strip();
        String right = text.substring(at + operator.length()).strip();
        if (!isPath(left) || !isPath(right)) {
            return Optional.empty();
        }
        return Optional.of(new OrderConstraint(PropertyPath.parse(left), PropertyPath.parse(right), strict));
    }

    private static boolean isPath(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return earlier + (strict ? " < " : " <= ") + later;
    }
}
