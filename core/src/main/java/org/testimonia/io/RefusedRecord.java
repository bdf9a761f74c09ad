package org.testimonia.io;

import java.util.Map;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/** That a record is written well but cannot be taken: it is too deep, too long, or uses what is not allowed. */
final class RefusedRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Position position;
    private final String field;
    private final boolean reference;

    RefusedRecord(Position position, String field, String message) {
        this(position, field, message, false);
    }

    private RefusedRecord(Position position, String field, String message, boolean reference) {
        super(message, null, false, false);
        this.position = position;
        this.field = field;
        this.reference = reference;
    }

    /** That it uses an anchor, an alias or a tag of YAML. */
    static RefusedRecord reference(Position position, String message) {
        return new RefusedRecord(position, "", message, true);
    }

    Position position() {
        return position;
    }

    boolean isReference() {
        return reference;
    }

    String message() {
        return (field.isEmpty() ? "" : field + ": ") + getMessage();
    }

    /** The problem, with the record as it stands in the file. */
    Problem problem(String record) {
        return new Problem(
                Problem.Kind.UNREADABLE, position, field, String.valueOf(getMessage()), Map.of("record", record));
    }
}
