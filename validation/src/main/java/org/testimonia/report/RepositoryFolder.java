package org.testimonia.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.testimonia.source.Position;

/**
 * The folder of a dataset as seen from the root of its repository, so that a report names a file as whoever reads the
 * report there does.
 *
 * <p>{@code new RepositoryFolder("data/mopr")} makes {@code claims.csv} of the dataset
 * {@code data/mopr/claims.csv}.
 *
 * @param path the way from the root to the folder, with {@code /} between folders and none at the ends; empty for the
 *     root itself
 */
public record RepositoryFolder(String path) {

    /** The root: files are named as in the dataset. */
    public static final RepositoryFolder ROOT = new RepositoryFolder("");

    public RepositoryFolder {
        if (path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("got \"" + path + "\", expected a path without / at its ends");
        }
    }

    /**
     * The folder of a dataset on disk. Its repository is the nearest folder at or above it that has a {@code .git}; without
     * one, the working folder stands for the root if the dataset is in it, else the dataset's own folder.
     *
     * @param dataset a folder, or a file in it
     */
    public static RepositoryFolder of(Path dataset) {
        Path folder = folderOf(dataset);
        Path working = Path.of("").toAbsolutePath();
        return within(rootOf(folder).orElse(folder.startsWith(working) ? working : folder), folder);
    }

    /** A folder on disk as seen from one at or above it. */
    public static RepositoryFolder within(Path root, Path folder) {
        Path way = root.toAbsolutePath()
                .normalize()
                .relativize(folder.toAbsolutePath().normalize());
        return new RepositoryFolder(StreamSupport.stream(way.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/")));
    }

    /** The nearest folder at or above a dataset on disk that has a {@code .git}, if there is one. */
    public static Optional<Path> rootOf(Path dataset) {
        return Stream.iterate(folderOf(dataset), Objects::nonNull, Path::getParent)
                .filter(above -> Files.exists(above.resolve(".git")))
                .findFirst();
    }

    private static Path folderOf(Path dataset) {
        Path path = dataset.toAbsolutePath().normalize();
        return Files.isDirectory(path) || path.getParent() == null ? path : path.getParent();
    }

    /** A file of the dataset, named from the root. */
    public String file(String nameInDataset) {
        return path.isEmpty() ? nameInDataset : path + "/" + nameInDataset;
    }

    /** {@code file:line:column} with the file named from the root. */
    String place(Position position) {
        return file(position.toString());
    }
}
