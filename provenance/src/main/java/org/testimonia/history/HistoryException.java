package org.testimonia.history;

/** That a history cannot be told; the message is one line that says what, where, got and expected. */
public final class HistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
