package org.testimonia.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.testimonia.dataset.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a file holds, it is read to its end, with problems or a clear error and nothing else. */
class GarbageProperties {

    private static final List<String> NAMES = List.of(
            "claims.csv",
            "claims.json",
            "claims.ndjson",
            "claims.yaml",
            "subjects.csv",
            "subjects.yaml",
            "sources.json",
            "sources.bib",
            "testimonia.yaml",
            "datapackage.json");

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\n",
                        "\r",
                        "- ",
                        "  ",
                        "'",
                        "#",
                        "&a ",
                        "*a",
                        "!!x ",
                        "|\n",
                        ">",
                        "%",
                        "@book{",
                        "x = {",
                        "\\",
                        "\\u00",
                        "\"subject\"",
                        "\"id\": ",
                        "subject",
                        "null",
                        "1e9",
                        "---\n",
                        "...\n",
                        "\t",
                        "\u0000",
                        "😀",
                        "? ",
                        "<<: ",
                        "value: ",
                        "@string{a = ",
                        "\"\"",
                        "-",
                        "~",
                        "\ufeff",
                        "properties:",
                        "rules: {",
                        "resources")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void random_bytes(@ForAll("names") String name, @ForAll @Size(max = 200) byte[] bytes) throws Exception {
        readsToItsEnd(name, bytes);
    }

    @Property(tries = 1500)
    void random_pieces_of_the_formats(@ForAll("names") String name, @ForAll("fragments") String text) throws Exception {
        readsToItsEnd(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 600)
    void sound_files_with_random_changes(@ForAll("names") String name, @ForAll long seed) throws Exception {
        readsToItsEnd(name, changed(SoundFiles.of(name), new Random(seed)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void sound_files_that_are_cut_off(@ForAll("names") String name, @ForAll long seed) throws Exception {
        String sound = SoundFiles.of(name);
        readsToItsEnd(
                name,
                sound.substring(0, new Random(seed).nextInt(sound.length() + 1)).getBytes(StandardCharsets.UTF_8));
    }

    private static String changed(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        String signs = "\"{}[],:\n\r-' #&*!@=\\x";
        for (int i = random.nextInt(4) + 1; i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            char sign = signs.charAt(random.nextInt(signs.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, sign);
                case 1 -> text.insert(at, sign);
                default -> text.deleteCharAt(at);
            }
        }
        return text.toString();
    }

    private static void readsToItsEnd(String name, byte[] content) throws Exception {
        TestFolder.with(folder -> {
            Files.write(folder.resolve(name), content);
            if (name.equals("testimonia.yaml")) {
                Files.writeString(folder.resolve("claims.csv"), SoundFiles.of("claims.csv"));
            }
            List<Problem> problems = new ArrayList<>();
            long start = System.nanoTime();
            String error = "";
            try {
                problems.addAll(DatasetReader.read(folder).problems());
            } catch (DatasetReadException e) {
                error = e.getMessage();
            }
            assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(5_000_000_000L);
            assertThat(error).doesNotContain("\n").doesNotContain("\r");
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.toString()).doesNotContain("\n").doesNotContain("\r");
                assertThat(problem.position().file()).isIn("", name, "claims.csv");
            });
        });
    }
}
