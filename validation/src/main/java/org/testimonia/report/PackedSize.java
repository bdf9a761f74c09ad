package org.testimonia.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Counts, beside writing it on, how many bytes a text has once it is packed. */
final class PackedSize extends FilterWriter {

    private static final int CHUNK = 1 << 16;

    private final Deflater packer = new Deflater();
    private final byte[] packed = new byte[CHUNK];
    private long bytes;

    PackedSize(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        count(new String(chars, from, length));
        out.write(chars, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        count(text.substring(from, from + length));
        out.write(text, from, length);
    }

    private void count(String text) {
        packer.setInput(text.getBytes(StandardCharsets.UTF_8));
        while (!packer.needsInput()) {
            bytes += packer.deflate(packed);
        }
    }

    /** The bytes so far, but for some that wait to be packed with what follows. */
    long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        packer.end();
        out.close();
    }
}
