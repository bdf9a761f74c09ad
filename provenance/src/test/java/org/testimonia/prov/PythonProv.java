package org.testimonia.prov;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Python package prov, by others, which reads PROV-JSON and writes PROV-N. */
final class PythonProv {

    private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");

    private PythonProv() {}

    /** What it makes of a document; the test is left out, with a word why, where the package is not installed. */
    static String provN(String json, Path folder) throws Exception {
        String python = Stream.concat(INTERPRETERS.stream(), Stream.of(""))
                .filter(candidate -> candidate.isEmpty() || has(candidate))
                .findFirst()
                .orElseThrow();
        boolean required = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(
                required || !python.isEmpty(),
                "the Python package prov is not installed (apt-get install python3-prov), so PROV-JSON is not read by it");
        assertThat(python)
                .as("the Python package prov, which continuous integration installs: apt-get install python3-prov")
                .isNotEmpty();
        Path document = Files.writeString(folder.resolve("document.json"), json);
        Path out = folder.resolve("document.provn");
        Process reading = new ProcessBuilder(
                        python,
                        "-X",
                        "utf8",
                        "-c",
                        "import sys, prov.model as m; sys.stdout.write(m.ProvDocument.deserialize(sys.argv[1], format='json').get_provn())",
                        document.toString())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(reading.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static boolean has(String python) {
        try {
            Process process = new ProcessBuilder(python, "-c", "import prov.model")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
