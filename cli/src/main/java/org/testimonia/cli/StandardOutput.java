package org.testimonia.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the program prints. If nobody reads on, as after {@code | head}, the program ends in silence, as a program does that
 * the signal {@code SIGPIPE} ends; if it cannot be written, as on a full disk, it ends with one line.
 */
final class StandardOutput extends OutputStream {

    /** What a shell says of a program that {@code SIGPIPE}, the signal 13, has ended. */
    static final int PIPE_CLOSED = 128 + 13;

    /** The bits of a file's mode that tell its kind, and the kinds that have another end ({@code stat(2)}). */
    private static final int KIND = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        try {
            out.write(octets, offset, length);
        } catch (IOException failure) {
            end(failure);
        }
    }

    private static void end(IOException failure) {
        if (isPipeClosed(failure)) {
            System.exit(PIPE_CLOSED);
        }
        System.err.println("testimonia: standard output: cannot be written (" + failure.getMessage() + ")");
        System.exit(Testimonia.COULD_NOT_WORK);
    }

    /** The message is in the language of the system, so the kind of the file is asked for as well. */
    private static boolean isPipeClosed(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe") || hasOtherEnd();
    }

    private static boolean hasOtherEnd() {
        try {
            int mode = (Integer) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            return (mode & KIND) == PIPE || (mode & KIND) == SOCKET;
        } catch (IOException | RuntimeException notHere) {
            return false;
        }
    }
}
