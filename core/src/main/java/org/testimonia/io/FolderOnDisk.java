package org.testimonia.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the file system. */
record FolderOnDisk(Path folder) implements DatasetFolder {

    /** The folder in which a file stands. */
    static Path parent(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    @Override
    public String name() {
        return FileKinds.fileName(folder);
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(FileKinds::fileName).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path file = folder.resolve(path);
        if (Files.isDirectory(file)) {
            throw new RecordFile.NotAFile("got a folder, expected a file");
        }
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            throw new RecordFile.NotAFile("cannot be read, expected a file that is there and may be read");
        }
        return Files.newInputStream(file);
    }

    @Override
    public boolean leaves(String path) throws IOException {
        return !folder.resolve(path).toRealPath().startsWith(folder.toRealPath());
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
