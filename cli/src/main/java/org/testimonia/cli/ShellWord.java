package org.testimonia.cli;

/** A text as one word of a POSIX shell. */
final class ShellWord {

    private static final String PLAIN = "_./,:@%+-";

    private ShellWord() {}

    /** The text itself if the shell leaves it alone, else in single quotes. */
    static String of(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0);
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
