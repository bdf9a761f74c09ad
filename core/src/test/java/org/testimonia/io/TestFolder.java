package org.testimonia.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for one test, which is gone afterwards. */
final class TestFolder {

    private TestFolder() {}

    /** What a test does in the folder. */
    interface Use {
        void in(Path folder) throws Exception;
    }

    static void with(Use use) throws Exception {
        Path folder = Files.createTempDirectory("testimonia-io");
        try {
            use.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
