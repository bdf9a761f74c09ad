package org.testimonia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What docs/ci.md plays through, command by command, in a repository of its own. */
class PlayThroughTest {

    private static final Path PAGE = Path.of("../docs/ci.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What differs from one play to the next: the commits, and the day of a decision. */
    private static final Pattern PASSING =
            Pattern.compile("(?<=since )[0-9a-f]{10}|(?<=Ana Ruiz on )\\d{4}-\\d\\d-\\d\\d");

    private static final Map<String, String> PERSON = Map.of(
            "GIT_AUTHOR_NAME", "Ana Ruiz",
            "GIT_AUTHOR_EMAIL", "ana@example.org",
            "GIT_AUTHOR_DATE", "2026-03-02T10:00:00Z",
            "GIT_COMMITTER_NAME", "Ana Ruiz",
            "GIT_COMMITTER_EMAIL", "ana@example.org",
            "GIT_COMMITTER_DATE", "2026-03-02T10:00:00Z",
            "GIT_CONFIG_GLOBAL", "/dev/null");

    @TempDir
    Path folder;

    @Test
    void the_play_goes_as_the_page_tells() throws Exception {
        assumeThat(shell("git --version && sed --version"))
                .as("git and GNU sed")
                .isZero();
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> files = Files.list(Path.of("../examples/mopr"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        assertThat(shell("git init -q -b main . && git add -A && git commit -qm 'Take over the tables'"))
                .isZero();

        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        int blocks = 0;
        while (block.find()) {
            String played = play(block.group(1));
            assertThat(lasting(played)).isEqualTo(lasting(block.group(1)));
            blocks++;
        }
        assertThat(blocks).isEqualTo(9);
    }

    private String play(String told) throws Exception {
        StringBuilder played = new StringBuilder();
        for (String line : told.lines().filter(each -> each.startsWith("$ ")).toList()) {
            played.append(line).append('\n').append(run(line.substring(2)));
        }
        return played.toString();
    }

    private String run(String command) throws Exception {
        if (!command.startsWith("testimonia ")) {
            assertThat(shell(command)).as(command).isZero();
            return "";
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring("testimonia ".length()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        words.replaceAll(
                each -> each.matches("data(/.*)?") ? folder.resolve(each).toString() : each);
        Run run = Run.of(words.toArray(String[]::new));
        String code = run.exitCode() == 0 ? "" : "# exit code " + run.exitCode() + "\n";
        return (run.out() + run.err()).replace(folder + "/", "") + code;
    }

    private int shell(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(PERSON);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(code).as(said).isBetween(0, 127);
        return code;
    }

    private static String lasting(String transcript) {
        return PASSING.matcher(transcript).replaceAll("…");
    }
}
