package org.testimonia.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that the benchmarks read: the same files that the tests hold the reader against. */
final class DateTexts {

    private DateTexts() {}

    /** A column of a table, from 0, without comments and empty lines. */
    static String[] of(String table, int column) {
        InputStream file = Objects.requireNonNull(DateTexts.class.getResourceAsStream(table), table);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[column])
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
