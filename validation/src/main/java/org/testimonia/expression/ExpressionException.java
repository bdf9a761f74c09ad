package org.testimonia.expression;

/** That an expression means nothing. The message is one line that says where, what was found and what was expected. */
public final class ExpressionException extends Exception {

    private static final long serialVersionUID = 1L;

    ExpressionException(String message) {
        super(message);
    }
}
