package org.testimonia.dataset;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.testimonia.source.Position;

/**
 * Something in a dataset's files that cannot be taken as it stands. The rest is read all the same.
 *
 * @param kind what is wrong
 * @param position where
 * @param field the field, column or key it concerns; empty if it concerns the record or the file as a whole
 * @param message what was found, and what was expected, in one line
 * @param record the fields of the record as read, so that nothing is lost; empty if there is no record
 * @param slip whether the message names something else that was probably meant
 */
public record Problem(
        Kind kind, Position position, String field, String message, Map<String, String> record, boolean slip)
        implements Comparable<Problem> {

    /** What is wrong. */
    public enum Kind {
        /** Text that is no value of the kind that is needed, or no record at all. */
        UNREADABLE,
        /** A field or column that has no meaning. */
        UNKNOWN_FIELD,
        /** A configuration key that has no meaning. */
        UNKNOWN_KEY,
        /** A property that the vocabulary does not have. */
        UNKNOWN_PROPERTY,
        /** A value outside what the property's definition allows. */
        OUT_OF_RANGE,
        /** A setting for something that the dataset does not have. */
        WITHOUT_EFFECT
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::position)
            .thenComparing(Problem::kind)
            .thenComparing(Problem::field)
            .thenComparing(Problem::message);

    public Problem {
        field = OneLine.of(field);
        message = OneLine.of(message);
        record = Map.copyOf(new TreeMap<>(record));
    }

    /** A problem whose message names nothing else that was probably meant. */
    public Problem(Kind kind, Position position, String field, String message, Map<String, String> record) {
        this(kind, position, field, message, record, false);
    }

    /** A problem of a file or a key rather than of a record. */
    public static Problem at(Position position, Kind kind, String field, String message) {
        return new Problem(kind, position, field, message, Map.of());
    }

    /** The same with the name that was probably meant, if there is one: it ends the message as a question. */
    public Problem meant(Optional<String> name) {
        return name.map(near ->
                        new Problem(kind, position, field, message + ", did you mean \"" + near + "\"?", record, true))
                .orElse(this);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code claims.csv:12:9 value: got "19x8", expected a date such as 1928}. */
    @Override
    public String toString() {
        return position + " " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
