package org.testimonia.cli;

/** For whom {@code config} prints. */
enum ConfigFormat {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For a {@code testimonia.yaml}. */
    yaml
}
