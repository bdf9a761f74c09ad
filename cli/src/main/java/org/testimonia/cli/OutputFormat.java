package org.testimonia.cli;

/** For whom a command prints. */
enum OutputFormat {
    /** For people. */
    text,
    /** For programs. */
    json
}
