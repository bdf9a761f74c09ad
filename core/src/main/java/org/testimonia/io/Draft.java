package org.testimonia.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is being written beside its place. It is removed when it is closed or the program ends, unless it was moved. */
final class Draft implements AutoCloseable {

    private final Path path;
    private final Thread atEnd = new Thread(this::end, "draft");
    private boolean ended;

    private Draft(Path path) {
        this.path = path;
    }

    /** A draft that nothing is written to yet. */
    static Draft of(Path target) throws IOException {
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Draft draft = new Draft(target.resolveSibling(name));
        try {
            Runtime.getRuntime().addShutdownHook(draft.atEnd);
        } catch (IllegalStateException ending) {
            throw new IOException("the program is ending", ending);
        }
        return draft;
    }

    /** From its end on the program must not make the file again. */
    synchronized Writer open() throws IOException {
        if (ended) {
            throw new IOException("the program is ending");
        }
        return Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    synchronized void moveTo(Path target) throws IOException {
        if (ended) {
            throw new IOException("the program is ending");
        }
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private synchronized void end() {
        ended = true;
        try {
            Files.deleteIfExists(path);
        } catch (IOException atLeastTried) {
            // Nobody is left to be told.
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException ending) {
            // The file is removed there as well.
        }
        Files.deleteIfExists(path);
    }
}
