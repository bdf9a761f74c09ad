package org.testimonia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.report.RepositoryFolder;

/**
 * What {@code init} writes.
 *
 * @param dataset a small dataset; last what makes a folder one, so that a run that was broken off is taken up again
 * @param checks what checks a dataset, in the root of its repository
 * @param command what the hook runs
 */
record FirstFiles(List<FirstFile> dataset, List<FirstFile> checks, String command) {

    private static final String PIPELINE = ".gitlab-ci.yml";
    private static final String PIPELINE_PART = ".gitlab/testimonia.yml";
    private static final String HOOKS = ".pre-commit-config.yaml";

    /** The files for a dataset that stands there in its repository. */
    static FirstFiles of(RepositoryFolder folder) throws IOException {
        String path = folder.path().isEmpty() ? "." : folder.path();
        String data = ShellWord.of(path.startsWith("-") ? "./" + path : path);
        String command = "testimonia check " + data + " --quiet";
        return new FirstFiles(
                List.of(
                        file("subjects.csv", text("subjects.csv")),
                        file("sources.json", text("sources.json")),
                        file("testimonia.yaml", text("testimonia.yaml")),
                        file("README.md", text("README.md")),
                        file("claims.csv", text("claims.csv")),
                        file("datapackage.json", text("datapackage.json"))),
                List.of(
                        file(
                                ".github/workflows/testimonia.yml",
                                text("github.yml").replace("{{data}}", data)),
                        file(PIPELINE_PART, text("gitlab.yml").replace("{{data}}", data)),
                        file(PIPELINE, text("gitlab-ci.yml")),
                        file(HOOKS, hook(command, folder.path()))),
                command);
    }

    /** What to add to a file that was kept, if it is one that others share. */
    Optional<String> advice(String kept) {
        return switch (kept) {
            case PIPELINE -> Optional.of("add to " + PIPELINE + ", under include: - local: " + PIPELINE_PART);
            case HOOKS -> Optional.of("add to " + HOOKS + " a local hook that runs: " + command);
            default -> Optional.empty();
        };
    }

    private static String hook(String command, String path) throws IOException {
        return text("pre-commit.yaml")
                .replace("{{entry}}", quoted(command))
                .replace("{{files}}", quoted(path.isEmpty() ? "" : "^" + literally(path) + "/"));
    }

    private static FirstFile file(String name, String text) {
        return new FirstFile(name, text);
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = FirstFiles.class.getResourceAsStream("init/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file init/" + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As a string of YAML that no character in it can end. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** As a regular expression that matches the text alone. */
    private static String literally(String text) {
        return text.codePoints()
                .mapToObj(c -> (".^$*+?()[]{}|\\".indexOf(c) >= 0 ? "\\" : "") + Character.toString(c))
                .collect(Collectors.joining());
    }
}
