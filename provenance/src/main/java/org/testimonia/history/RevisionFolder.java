package org.testimonia.history;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.testimonia.io.DatasetFolder;

/**
 * A folder as it was in a revision: a tree of a repository.
 *
 * @param path the folder's path in the repository; empty for the whole of it
 */
record RevisionFolder(ObjectReader objects, ObjectId tree, String path) implements DatasetFolder {

    @Override
    public String name() {
        return StringUtils.defaultIfEmpty(StringUtils.substringAfterLast("/" + path, "/"), "repository");
    }

    @Override
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(tree);
            while (walk.next()) {
                names.add(walk.getNameString());
            }
        }
        names.sort(null);
        return names;
    }

    @Override
    public boolean has(String file) {
        try (TreeWalk walk = TreeWalk.forPath(objects, file, tree)) {
            return walk != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        ObjectId blob = blob(file).orElseThrow(() -> new FileNotFoundException("no file in this revision"));
        return objects.open(blob, Constants.OBJ_BLOB).openStream();
    }

    @Override
    public Optional<String> contentId(String file) {
        try {
            return blob(file).map(ObjectId::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ObjectId> blob(String file) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(objects, file, tree)) {
            boolean isFile = walk != null
                    && (FileMode.REGULAR_FILE.equals(walk.getRawMode(0))
                            || FileMode.EXECUTABLE_FILE.equals(walk.getRawMode(0)));
            return walk == null || !isFile ? Optional.empty() : Optional.of(walk.getObjectId(0));
        }
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "the repository" : path;
    }
}
