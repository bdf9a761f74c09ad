package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.testimonia.io.CompleteFile;
import org.testimonia.report.RepositoryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        description = "Begin a dataset in a folder: a small one to change, and files that check it on GitHub, on GitLab"
                + " and before each commit. What is there already is kept.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder, which is made if it is not there. In a git repository, what checks it goes into"
                    + " the root of that.")
    private Path folder;

    private final List<String> kept = new ArrayList<>();
    private int written;

    @SuppressWarnings("NullAway.Init")
    InitCommand() {}

    @Override
    public Integer call() throws IOException, Refusal {
        makeFolder();
        Path root = RepositoryFolder.rootOf(folder).orElse(folder);
        FirstFiles files = FirstFiles.of(RepositoryFolder.within(root, folder));
        if (hasDataset()) {
            out().println("there is a dataset in " + folder + ", which is left as it is");
        } else {
            writeAll(folder, files.dataset());
        }
        writeAll(root, files.checks());
        if (written == 0) {
            out().println("nothing to write, all of it is there");
        }
        tellWhatToDo(files);
        return 0;
    }

    private void makeFolder() throws IOException, Refusal {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(folder + ": is a file, expected a folder or the name of a new one");
        }
        String name = folder.toAbsolutePath().normalize().toString();
        if (name.chars().anyMatch(Character::isISOControl) || name.contains("${{")) {
            throw new Refusal(
                    "got a folder with a control character or ${{ in its name, which a workflow file cannot name");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException | InvalidPathException failure) {
            throw new IOException(folder + ": cannot be made (" + failure.getMessage() + ")", failure);
        }
    }

    /** A description or a file of claims: what is read as a dataset without anything of ours. */
    private boolean hasDataset() {
        return List.of("datapackage.json", "claims.csv", "claims.json", "claims.ndjson", "claims.yaml").stream()
                .anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    private void writeAll(Path root, List<FirstFile> files) throws IOException {
        for (FirstFile file : files) {
            Path path = root.resolve(file.name());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                keep(path, file);
            } else {
                write(path, file.text());
            }
        }
    }

    private void keep(Path path, FirstFile file) throws IOException {
        boolean same = Files.isRegularFile(path)
                && Arrays.equals(Files.readAllBytes(path), file.text().getBytes(StandardCharsets.UTF_8));
        out().println((same ? "as is  " : "kept   ") + shown(path) + (same ? "" : ", which is another"));
        if (!same) {
            kept.add(file.name());
        }
    }

    private void write(Path file, String text) throws IOException {
        Path above = file.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        CompleteFile.write(file, to -> to.append(text));
        written++;
        out().println("wrote  " + shown(file));
    }

    private static Path shown(Path file) {
        Path working = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(working) ? working.relativize(absolute) : absolute;
    }

    private void tellWhatToDo(FirstFiles files) {
        String name = shown(folder).toString();
        List<String> steps = new ArrayList<>();
        steps.add("testimonia check " + ShellWord.of(name.isEmpty() ? "." : name) + " says what does not fit, and why");
        steps.add(
                "testimonia.yml in .github/workflows, or in .gitlab, needs to know which Testimonia to build: its first"
                        + " lines say how; delete what you do not use");
        kept.stream().flatMap(file -> files.advice(file).stream()).forEach(steps::add);
        out().println();
        out().println("next:");
        steps.forEach(step -> out().println("- " + step));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
