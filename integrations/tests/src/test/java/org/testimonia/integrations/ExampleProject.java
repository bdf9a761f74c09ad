package org.testimonia.integrations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A copy of an example project, which Maven builds. */
final class ExampleProject {

    /**
     * How a build went.
     *
     * @param exitCode 0 for success
     * @param log all that was printed
     */
    record Build(int exitCode, String log) {}

    private final Path folder;

    private ExampleProject(Path folder) {
        this.folder = folder;
    }

    /** Copies the example of an integration into an empty folder. */
    static ExampleProject of(String integration, Path folder) throws IOException {
        Path example = Path.of("..", integration, "example");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(example.resolve("target")))
                    .toList()) {
                Path copy = folder.resolve(example.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new ExampleProject(folder);
    }

    /** Replaces words in a file, which must be there once. */
    void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text.split(before, -1)).as(file).hasSize(2);
        Files.writeString(path, text.replace(before, after));
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Runs Maven in the project; see {@link #mavenIn}. */
    Build maven(String... arguments) throws IOException, InterruptedException {
        return mavenIn("", arguments);
    }

    /** Runs Maven in a folder of the project; the test is skipped where there is none, or nothing that it could run with. */
    Build mavenIn(String subfolder, String... arguments) throws IOException, InterruptedException {
        Path maven = Path.of(System.getProperty("testimonia.maven", ""), "bin", isWindows() ? "mvn.cmd" : "mvn");
        assumeTrue(Files.isExecutable(maven), "skipped: the test is run by Maven alone; found no " + maven);
        assumeTrue(LaidRepository.isPossible(), "skipped: needs the modules as jars, which mvn verify makes");
        List<String> command = new ArrayList<>(List.of(
                maven.toString(),
                "-B",
                "-ntp",
                "-s",
                LaidRepository.settings().toString(),
                "-gs",
                LaidRepository.settings().toString(),
                "-Dmaven.repo.local=" + LaidRepository.folder(),
                "-Daether.offline.protocols=file"));
        if (System.getProperty("testimonia.offline", "").equals("is true")) {
            command.add("-o");
        }
        command.addAll(List.of(arguments));
        return run(command, folder.resolve(subfolder));
    }

    private Build run(List<String> command, Path where) throws IOException, InterruptedException {
        Path log = folder.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Maven ends").isTrue();
        return new Build(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
