package org.testimonia.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.commons.lang3.StringUtils;
import org.eclipse.jgit.diff.DiffEntry;
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

    /** Whether a file of the repository is the dataset or stands in it. */
    boolean contains(String file) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/");
    }

    /** Where it stood before files were moved: where most of its files come from; here, if none was moved. */
    DatasetPlace before(List<DiffEntry> moves) {
        Map<String, Integer> origins = new TreeMap<>();
        moves.forEach(move -> origin(move).ifPresent(origin -> origins.merge(origin, 1, Integer::sum)));
        return origins.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(origin -> new DatasetPlace(origin.getKey(), isFile))
                .orElse(this);
    }

    /** Where it stood if this file of it was moved along with it. */
    private Optional<String> origin(DiffEntry move) {
        if (!contains(move.getNewPath())) {
            return Optional.empty();
        }
        String inside = move.getNewPath().substring(path.length());
        return isFile
                ? Optional.of(move.getOldPath())
                : Optional.of("/" + move.getOldPath())
                        .filter(before -> before.endsWith(inside))
                        .map(before -> before.substring(0, before.length() - inside.length())
                                .replaceFirst("^/", ""));
    }

    /** The object that stands there in a revision; all zeros if there is none. */
    ObjectId object(ObjectReader objects, ObjectId tree) throws IOException {
        return object(path, !isFile, objects, tree);
    }

    private static ObjectId object(String path, boolean isFolder, ObjectReader objects, ObjectId tree)
            throws IOException {
        if (path.isEmpty()) {
            return tree;
        }
        try (TreeWalk walk = TreeWalk.forPath(objects, path, tree)) {
            return walk == null || walk.isSubtree() != isFolder ? ObjectId.zeroId() : walk.getObjectId(0);
        }
    }

    /** Reads it as it was in a revision. */
    ReadDataset read(ObjectReader objects, ObjectId tree, RecordMemory memory)
            throws IOException, DatasetReadException {
        String folder = isFile ? parent(path) : path;
        return read(new RevisionFolder(objects, object(folder, true, objects, tree), folder), memory);
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
