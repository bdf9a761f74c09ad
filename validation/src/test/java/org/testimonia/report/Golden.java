package org.testimonia.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that a report must be, in files beside the tests. */
final class Golden {

    private Golden() {}

    static String read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
