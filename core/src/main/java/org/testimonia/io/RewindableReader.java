package org.testimonia.io;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A reader that can be taken back: it keeps what was read since the last {@link #release}, so that reading can be taken
 * up behind something broken. Offsets count characters from the start of the text.
 */
final class RewindableReader extends Reader {

    private static final int CHUNK = 1 << 14;

    private final Reader origin;
    private final int limit;
    private char[] kept = new char[2 * CHUNK];
    private int length;
    private int next;
    private long keptFrom;
    private boolean ended;

    RewindableReader(Reader origin) {
        this(origin, Limits.RECORD_CHARS);
    }

    RewindableReader(Reader origin, int limit) {
        this.origin = origin;
        this.limit = limit;
    }

    /** That more was asked for than may be kept since the last release. */
    static final class RecordTooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        RecordTooLong() {
            super("a record of more than " + Limits.RECORD_CHARS + " characters", null, false, false);
        }
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        if (next == length && !fill()) {
            return -1;
        }
        int taken = Math.min(wanted, length - next);
        System.arraycopy(kept, next, target, offset, taken);
        next += taken;
        return taken;
    }

    /** The character at an offset that was not released, or -1 behind the end of the text. */
    int charAt(long offset) {
        int index = Math.toIntExact(offset - keptFrom);
        try {
            while (index >= length) {
                if (!fill()) {
                    return -1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept[index];
    }

    /** Whether this text stands at an offset. */
    boolean hasAt(long offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (charAt(offset + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text between two offsets that were not released; less if the text ends before. */
    String text(long from, long to) {
        StringBuilder text = new StringBuilder();
        for (long at = from; at < to && charAt(at) >= 0; at++) {
            text.append((char) charAt(at));
        }
        return text.toString();
    }

    /** Forgets what stands before an offset. */
    void release(long offset) {
        int released = (int) Math.min(offset - keptFrom, length);
        if (released >= CHUNK) {
            System.arraycopy(kept, released, kept, 0, length - released);
            length -= released;
            next = Math.max(0, next - released);
            keptFrom += released;
        }
    }

    /** Goes on from an offset that was not released. */
    void rewind(long offset) {
        next = Math.toIntExact(offset - keptFrom);
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (length + CHUNK > kept.length) {
            grow();
        }
        int read = origin.read(kept, length, CHUNK);
        ended = read < 0;
        length += Math.max(read, 0);
        return read > 0 || (!ended && fill());
    }

    private void grow() {
        if (kept.length >= limit) {
            throw new RecordTooLong();
        }
        kept = Arrays.copyOf(kept, 2 * kept.length);
    }

    @Override
    public void close() throws IOException {
        origin.close();
    }
}
