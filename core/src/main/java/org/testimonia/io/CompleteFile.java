package org.testimonia.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a file beside its place and moves it there when it is complete, so that no reader meets half of it.
 *
 * <p>What was written so far is removed if the writing fails, or if the program is ended by a signal meanwhile. A link is
 * followed. What is neither a file nor a folder, such as {@code /dev/stdout} or a named pipe, is written to as it is.
 */
public final class CompleteFile {

    /** Something that writes a file's content. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private CompleteFile() {}

    /**
     * Writes a file in UTF-8.
     *
     * @throws IOException if there is no such folder, the file is a folder, or it cannot be written; what stood there is
     *     unchanged then
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder, expected a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            writeInPlace(file, content);
            return;
        }
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(file + ": there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(file + ": the folder " + folder + " cannot be written");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
            throw new IOException(file + ": cannot be written, it is read-only");
        }
        writeAside(file, target, content);
    }

    private static void writeInPlace(Path file, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        } catch (IOException failure) {
            throw named(file, failure);
        }
    }

    private static void writeAside(Path file, Path target, Content content) throws IOException {
        try (Draft draft = Draft.of(target)) {
            try (Writer out = draft.open()) {
                content.writeTo(out);
            }
            draft.moveTo(target);
        } catch (JacksonIOException failure) {
            throw named(file, new IOException(failure.getOriginalMessage(), failure));
        } catch (IOException failure) {
            throw named(file, failure);
        }
    }

    /** The system says only what, such as that no space is left, or where in words of its own. */
    private static IOException named(Path file, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(file + ": ")
                ? failure
                : new IOException(file + ": cannot be written to the end (" + message + ")", failure);
    }
}
