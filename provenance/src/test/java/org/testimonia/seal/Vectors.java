package org.testimonia.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Examples in files: our own, and those that standards publish, which are not part of this repository. */
final class Vectors {

    private Vectors() {}

    /** The rows of a file beside the tests, by their tabs. */
    static Stream<Arguments> rows(String file) throws IOException {
        try (var in = Vectors.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }

    /** A folder of {@code -Dtestimonia.data=FOLDER}; without it the test is skipped. */
    static Path published(String folder) {
        String data = System.getProperty("testimonia.data", "");
        Path path = Path.of(data, folder);
        assumeTrue(
                !data.isEmpty() && Files.isDirectory(path),
                "the published examples are not here: -Dtestimonia.data names a folder with " + folder + " in it");
        return path;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
