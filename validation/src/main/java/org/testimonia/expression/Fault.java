package org.testimonia.expression;

/** What is wrong inside an expression, and at which index of it. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final int index;

    Fault(int index, String message) {
        super(message);
        this.index = Math.max(0, index);
    }

    int index() {
        return index;
    }

    /** The same in a text in which the expression begins at an index. */
    Fault behind(int offset) {
        return new Fault(index + offset, String.valueOf(getMessage()));
    }
}
