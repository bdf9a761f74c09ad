package org.testimonia.io;

import java.util.Locale;

/** How claims are written. */
public enum ClaimFormat {
    CSV,
    JSON,
    NDJSON,
    YAML;

    /** The name of the file of claims in a dataset's folder. */
    String fileName() {
        return "claims." + name().toLowerCase(Locale.ROOT);
    }
}
