package org.testimonia.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.testimonia.io.DatasetFolder;

/** A folder of the working files; a file that is as it was committed is known by the same content. */
record WorkingFolder(DatasetFolder folder, Path path) implements DatasetFolder {

    WorkingFolder(Path path) {
        this(DatasetFolder.of(path), path);
    }

    @Override
    public String name() {
        return folder.name();
    }

    @Override
    public List<String> names() throws IOException {
        return folder.names();
    }

    @Override
    public boolean has(String file) {
        return folder.has(file);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return folder.open(file);
    }

    @Override
    public boolean leaves(String file) throws IOException {
        return folder.leaves(file);
    }

    @Override
    public Optional<String> contentId(String file) {
        try (InputStream in = new BufferedInputStream(folder.open(file));
                ObjectInserter.Formatter hash = new ObjectInserter.Formatter()) {
            return Optional.of(hash.idFor(Constants.OBJ_BLOB, Files.size(path.resolve(file)), in))
                    .map(ObjectId::name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
