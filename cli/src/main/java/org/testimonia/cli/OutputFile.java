package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** The file that the option {@code --output} names. */
final class OutputFile {

    private OutputFile() {}

    /** Writes beside the file first, so that a broken run leaves no half of it. */
    static void write(Path file, Consumer<PrintWriter> content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("--output " + file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new IOException("--output " + file + ": is a folder, expected a file");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("--output " + file + ": the folder " + folder + " cannot be written");
        }
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                PrintWriter out = new PrintWriter(writer)) {
            content.accept(out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
