package org.testimonia.io;

import org.testimonia.source.Position;

/**
 * That a dataset cannot be read at all: a path that is not there, a configuration that cannot be understood.
 *
 * <p>The message is one line that says what, where, got and expected. What is wrong with a single record never throws; it
 * becomes a {@link org.testimonia.dataset.Problem}.
 */
public final class DatasetReadException extends Exception {

    private final boolean nothingThere;

    DatasetReadException(String message) {
        this(message, false);
    }

    private DatasetReadException(String message, boolean nothingThere) {
        super(message);
        this.nothingThere = nothingThere;
    }

    DatasetReadException(String message, Throwable cause) {
        super(message, cause);
        this.nothingThere = false;
    }

    static DatasetReadException nothing(String message) {
        return new DatasetReadException(message, true);
    }

    /** Whether there is no dataset at all, rather than one that cannot be read: a folder without any file of records. */
    public boolean isNothingThere() {
        return nothingThere;
    }

    static DatasetReadException at(Position position, String field, String message) {
        return new DatasetReadException(position + " " + (field.isEmpty() ? "" : field + ": ") + message);
    }
}
