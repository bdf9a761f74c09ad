package org.testimonia.history;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.lang3.StringUtils;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetFolder;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.io.RecordMemory;

/**
 * Where a dataset stands in a repository.
 *
 * @param path the path of the folder or the file, with {@code /} between folders; empty for the whole repository
 * @param isFile whether it is one file of claims
 */
record DatasetPlace(String path, boolean isFile) {

    private static final String DESCRIPTION = "datapackage.json";

    /**
     * The place of a dataset on disk.
     *
     * @param root the folder with the repository's working files
     */
    static DatasetPlace of(Path root, Path dataset, boolean isFile) {
        String path = root.relativize(dataset).toString().replace('\\', '/');
        boolean described =
                isFile && StringUtils.substringAfterLast("/" + path, "/").equals(DESCRIPTION);
        return new DatasetPlace(described ? parent(path) : path, isFile && !described);
    }

    DatasetPlace at(String otherPath) {
        return new DatasetPlace(otherPath, isFile);
    }

    /** The object that stands there in a revision; all zeros if there is none. */
    ObjectId object(ObjectReader objects, ObjectId tree) throws IOException {
        return object(path, objects, tree);
    }

    private static ObjectId object(String path, ObjectReader objects, ObjectId tree) throws IOException {
        if (path.isEmpty()) {
            return tree;
        }
        try (TreeWalk walk = TreeWalk.forPath(objects, path, tree)) {
            return walk == null ? ObjectId.zeroId() : walk.getObjectId(0);
        }
    }

    /** Reads it as it was in a revision. */
    ReadDataset read(ObjectReader objects, ObjectId tree, RecordMemory memory)
            throws IOException, DatasetReadException {
        String folder = isFile ? parent(path) : path;
        return read(new RevisionFolder(objects, object(folder, objects, tree), folder), memory);
    }

    /** Reads it as it stands in the working files. */
    ReadDataset read(Path root, RecordMemory memory) throws DatasetReadException {
        return read(new WorkingFolder(root.resolve(isFile ? parent(path) : path)), memory);
    }

    private ReadDataset read(DatasetFolder folder, RecordMemory memory) throws DatasetReadException {
        return isFile
                ? DatasetReader.readFile(folder, StringUtils.substringAfterLast("/" + path, "/"), memory)
                : DatasetReader.read(folder, memory);
    }

    private static String parent(String path) {
        return path.contains("/") ? StringUtils.substringBeforeLast(path, "/") : "";
    }
}
