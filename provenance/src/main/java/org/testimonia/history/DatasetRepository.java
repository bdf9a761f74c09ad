package org.testimonia.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.testimonia.dataset.OneLine;

/**
 * The git repository that a dataset stands in.
 *
 * @param place where in it
 */
record DatasetRepository(Repository git, DatasetPlace place) {

    /** What is asked of a repository. */
    interface Question<T> {
        T ask(DatasetRepository repository) throws IOException, HistoryException;
    }

    /**
     * Asks the repository of a dataset something, and closes it.
     *
     * @param dataset a folder or a file of claims in the working files of a git repository
     * @throws HistoryException if there is no repository, or it cannot be read
     */
    static <T> T of(Path dataset, Question<T> question) throws HistoryException {
        if (!Files.exists(dataset)) {
            throw new HistoryException(dataset + ": is not there, expected a folder or a file of claims");
        }
        FileRepositoryBuilder found = new FileRepositoryBuilder();
        try {
            Path path = dataset.toRealPath();
            found.findGitDir(path.toFile());
            if (found.getGitDir() == null) {
                throw new HistoryException(dataset + ": is in no git repository, expected one that keeps its history");
            }
            try (Repository git = found.setMustExist(true).build()) {
                return question.ask(new DatasetRepository(git, place(dataset, path, git)));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new HistoryException(
                    dataset + ": its git repository cannot be read (" + OneLine.of(String.valueOf(e.getMessage()))
                            + ")",
                    e);
        }
    }

    private static DatasetPlace place(Path dataset, Path path, Repository git) throws IOException, HistoryException {
        if (git.isBare()) {
            throw new HistoryException(dataset + ": is in a git repository without working files, expected a clone");
        }
        Path root = git.getWorkTree().toPath().toRealPath();
        if (!path.startsWith(root)) {
            throw new HistoryException(
                    dataset + ": is outside the working files of its git repository, expected it among them");
        }
        return DatasetPlace.of(root, path, Files.isRegularFile(path));
    }

    /** Whether the clone lacks older revisions. */
    boolean isShallow() throws IOException {
        return !git.getObjectDatabase().getShallowCommits().isEmpty();
    }
}
