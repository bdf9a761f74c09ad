package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what {@code docs/sources.md} tells, on the dataset of that page. */
class SourcesPageTest {

    private static final Path PAGE = Path.of("../docs/sources.md");
    private static final Pattern FENCE = Pattern.compile("```(\\S+) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    @Test
    void what_the_page_shows_is_what_is_printed() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("red-aid"));
        for (String name : new String[] {"claims.csv", "sources.bib"}) {
            Files.writeString(folder.resolve(name), fence(name));
        }

        assertThat(Run.of("show", folder.toString(), "spain").out()).isEqualTo(fence("show"));
        assertThat(Run.of("check", folder.toString(), "--verbose").out()).doesNotContain("record/unreadable-value");
    }

    private static String fence(String name) throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(PAGE));
        while (fence.find()) {
            if (fence.group(2).equals(name)) {
                return fence.group(3);
            }
        }
        throw new AssertionError("no fence " + name + " in " + PAGE);
    }
}
