package org.testimonia.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.provider.Arguments;

/** The rows of a test's data file: fields parted by tabs, lines that begin with {@code #} left out. */
final class Rows {

    private Rows() {}

    static List<Arguments> of(String file) {
        return fields(file).stream()
                .map(fields -> Arguments.of((Object[]) fields))
                .toList();
    }

    static List<String[]> fields(String file) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static String day(Bound bound) {
        return bound.day().map(Day::toString).orElse("-");
    }
}
