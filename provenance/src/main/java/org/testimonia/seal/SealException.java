package org.testimonia.seal;

/** That a seal or a proof cannot be made or read; the message is one line that says what, where, got and expected. */
public final class SealException extends Exception {

    private static final long serialVersionUID = 1L;

    SealException(String message) {
        super(message);
    }

    SealException(String message, Throwable cause) {
        super(message, cause);
    }
}
