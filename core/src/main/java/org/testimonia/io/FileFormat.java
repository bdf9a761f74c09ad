package org.testimonia.io;

import java.util.Locale;
import java.util.Optional;

/** How the records of a file are written down, told by the file's extension. */
enum FileFormat {
    CSV,
    JSON,
    NDJSON,
    YAML,
    BIBTEX;

    /** The formats that claims, subjects and tables may have, as a message names them. */
    static final String TABULAR_NAMES = ".csv, .json, .ndjson or .yaml";

    static Optional<FileFormat> ofFileName(String name) {
        return switch (extension(name)) {
            case "csv" -> Optional.of(CSV);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "yaml", "yml" -> Optional.of(YAML);
            case "bib" -> Optional.of(BIBTEX);
            default -> Optional.empty();
        };
    }

    /** The name without its last extension. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
