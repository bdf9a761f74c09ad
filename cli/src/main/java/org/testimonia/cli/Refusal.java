package org.testimonia.cli;

/** Something that the user asked for and that cannot be done; its message is one line that says what and why. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
