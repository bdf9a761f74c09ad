package org.testimonia.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The command as a process of its own: its pipes, its signals, its full disks. */
class ProcessTest {

    private static final int KILLS = Integer.getInteger("testimonia.kills", 2);

    @TempDir
    Path folder;

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.testimonia.cli.Testimonia"));
        command.addAll(List.of(args));
        return command;
    }

    private static String quoted(List<String> command) {
        return command.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }

    private record Ended(int exitCode, String out, String err) {}

    private Ended shell(String script) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process shell = new ProcessBuilder("bash", "-c", script)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        shell.getOutputStream().close();
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(shell.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Path manyClaims(int count) throws IOException {
        StringBuilder claims = new StringBuilder("id,subject,property,value,source\n");
        for (int i = 0; i < count; i++) {
            claims.append("c")
                    .append(i)
                    .append(",s")
                    .append(i / 2)
                    .append(",established,")
                    .append(1900 + i % 2 * 20);
            claims.append(",b").append(i).append('\n');
        }
        return Files.writeString(folder.resolve("claims.csv"), claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check DATA --verbose",
                "check DATA --format json",
                "check DATA --format sarif",
                "export DATA --to turtle",
                "rules --format json",
                "--help"
            })
    void nobody_reading_on_ends_it_in_silence(String line) throws Exception {
        String data = manyClaims(3_000).toString();
        String run = quoted(command(line.replace("DATA", data).split(" ")));

        Ended ended = shell("set -o pipefail; " + run + " | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().strip())
                .isIn(line.startsWith("check") || line.startsWith("export") ? Set.of("141") : Set.of("0", "141"));
    }

    @Test
    void lines_without_end_are_not_read_once_nobody_listens() throws Exception {
        Ended ended = shell("yes 1925 | " + quoted(command("date")) + " | head -n 1; echo ${PIPESTATUS[1]}");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("1925").endsWith("\n141\n");
    }

    @Test
    void a_full_disk_is_one_line() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        String data = manyClaims(10).toString();

        Ended printed = shell(quoted(command("check", data)) + " >/dev/full");
        Ended written = shell(quoted(command("check", data, "--output", "/dev/full")));

        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.err())
                .startsWith("testimonia: standard output: cannot be written")
                .hasLineCount(1);
        assertThat(written.exitCode()).isEqualTo(2);
        assertThat(written.err()).startsWith("testimonia: --output /dev/full: ").hasLineCount(1);
        assertThat(Path.of("/dev/full")).exists();
    }

    @Test
    void progress_and_colour_are_for_terminals() throws Exception {
        Ended ended = shell(quoted(command("check", manyClaims(2_000).toString(), "--fail-on", "never")));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).doesNotContain("\u001B");
    }

    /** The file is that of before or the whole new one, and nothing lies beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check DATA --format json --output FILE",
                "check DATA --baseline FILE --update-baseline",
                "export DATA --to turtle --output FILE",
                "seal DATA",
            })
    void a_signal_leaves_no_half_written_file(String line) throws Exception {
        Path data = manyClaims(2_000);
        Path target = line.startsWith("seal") ? folder.resolve("claims.csv.seal.json") : folder.resolve("target");
        String[] args = line.replace("DATA", data.toString())
                .replace("FILE", target.toString())
                .split(" ");
        long whole = millis(args);
        Set<String> files = files();
        Path written = folder.resolve(files.stream()
                .filter(name -> !List.of("claims.csv", "out", "err").contains(name))
                .findFirst()
                .orElseThrow());
        long size = Files.size(written);
        Random random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            if (line.startsWith("seal")) {
                Files.deleteIfExists(written);
            } else {
                Files.writeString(written, "old");
            }
            Process process = start(args);
            process.waitFor(whole / 3 + random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

            assertThat(files()).isSubsetOf(files);
            if (Files.exists(written)) {
                assertThat(Files.size(written)).isIn(3L, size);
            }
        }
    }

    private Process start(String... args) throws IOException {
        Process process = new ProcessBuilder(command(args))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private long millis(String... args) throws Exception {
        long begin = System.nanoTime();
        assertThat(start(args).waitFor(60, TimeUnit.SECONDS)).isTrue();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void dates_are_answered_line_by_line() throws Exception {
        Process process = new ProcessBuilder(command("date")).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("1925\n".getBytes(StandardCharsets.UTF_8));
            in.flush();
            byte[] answer = new byte[4];
            assertThat(process.getInputStream().readNBytes(answer, 0, 4)).isEqualTo(4);
            assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("1925");
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
