package org.testimonia.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a dataset, wherever they are kept: on disk, in a revision of a repository, in memory.
 *
 * <p>Paths are relative to the folder, normalized, with {@code /} between folders.
 */
public interface DatasetFolder {

    /** A folder on disk. */
    static DatasetFolder of(Path folder) {
        return new FolderOnDisk(folder.toAbsolutePath().normalize());
    }

    /** The folder's own name, which is the dataset's where its files give none. */
    String name();

    /**
     * What stands directly in it, in alphabetical order; folders may be among it.
     *
     * @throws IOException if it cannot be listed
     */
    List<String> names() throws IOException;

    /** Whether something stands at a path. */
    boolean has(String path);

    /**
     * Opens a file.
     *
     * @throws IOException if there is no such file, or it cannot be read
     */
    InputStream open(String path) throws IOException;

    /**
     * Whether the way to a file leads out of the folder, over a link.
     *
     * @throws IOException if it cannot be followed
     */
    default boolean leaves(String path) throws IOException {
        return false;
    }

    /** What is the same for the same content alone, such as a hash, where it is known without reading the file. */
    default Optional<String> contentId(String path) {
        return Optional.empty();
    }
}
