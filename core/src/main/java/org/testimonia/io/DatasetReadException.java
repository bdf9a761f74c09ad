package org.testimonia.io;

import org.testimonia.source.Position;

/**
 * That a dataset cannot be read at all: a path that is not there, a configuration that cannot be understood.
 *
 * <p>The message is one line that says what, where, got and expected. What is wrong with a single record never throws; it
 * becomes a {@link org.testimonia.dataset.Problem}.
 */
public final class DatasetReadException extends Exception {

    DatasetReadException(String message) {
        super(message);
    }

    DatasetReadException(String message, Throwable cause) {
        super(message, cause);
    }

    static DatasetReadException at(Position position, String field, String message) {
        return new DatasetReadException(position + " " + (field.isEmpty() ? "" : field + ": ") + message);
    }
}
