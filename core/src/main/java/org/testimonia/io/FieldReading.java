package org.testimonia.io;

/**
 * The outcome of reading a text as a field of a claim: what it says, or why it says nothing.
 *
 * @param <T> what the field holds
 */
public sealed interface FieldReading<T> {

    /** A text that was understood. */
    record Read<T>(T value) implements FieldReading<T> {}

    /**
     * A text that was not.
     *
     * @param message what was got and what was expected, in one line
     */
    record NotRead<T>(String message) implements FieldReading<T> {}
}
