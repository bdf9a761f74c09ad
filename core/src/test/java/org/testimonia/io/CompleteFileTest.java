package org.testimonia.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class CompleteFileTest {

    @TempDir
    Path folder;

    private void assertNothingBeside(Path... expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(expected);
        }
    }

    @Test
    void a_file_takes_its_place_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        CompleteFile.write(file, out -> {
            out.append("new");
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("new");
        assertNothingBeside(file);
    }

    @Test
    void a_writing_that_fails_leaves_what_was_there_and_says_where_and_why() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThatThrownBy(() -> CompleteFile.write(file, out -> {
                    out.append("new");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": cannot be written to the end (No space left on device)");
        assertThat(file).hasContent("old");
        assertNothingBeside(file);
    }

    @Test
    void a_link_stays_one_and_its_file_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        CompleteFile.write(link, out -> out.append("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertNothingBeside(file, link);
    }

    @Test
    void what_is_no_file_is_written_to_and_stays() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeThat(nothing).exists();

        CompleteFile.write(nothing, out -> out.append("new"));

        assertThat(Files.isRegularFile(nothing)).isFalse();
        assertThat(nothing).exists();
    }

    @Test
    void a_disk_that_is_full_is_said_in_one_line() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThatThrownBy(() -> CompleteFile.write(full, out -> out.append("new")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("/dev/full: cannot be written to the end (");
    }
}
