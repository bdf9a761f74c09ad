package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.testimonia.io.CompleteFile;

/** The file that the option {@code --output} names. */
final class OutputFile {

    private OutputFile() {}

    static void write(Path file, Consumer<PrintWriter> content) throws IOException {
        try {
            CompleteFile.write(file, writer -> {
                PrintWriter out = new PrintWriter(writer);
                content.accept(out);
                if (out.checkError()) {
                    throw new IOException(file + ": could not be written to the end");
                }
            });
        } catch (IOException e) {
            throw new IOException("--output " + e.getMessage(), e);
        }
    }
}
