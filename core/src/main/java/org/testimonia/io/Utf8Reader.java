package org.testimonia.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 strictly, and all the same to the end: a byte that is no UTF-8, and NUL, becomes U+FFFD; the first of them
 * is remembered with its place. A byte order mark is passed over.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER_SIZE = 1 << 14;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE).flip();
    private final LineCounter place = new LineCounter();
    private boolean bytesEnded;
    private boolean ended;
    private boolean atStart = true;
    private BadBytes bad = BadBytes.NONE;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /**
     * The bytes that are no text.
     *
     * @param count how many
     * @param firstByte the first of them
     * @param line its line, from 1
     * @param column its column, from 1
     */
    record BadBytes(long count, int firstByte, int line, int column) {

        private static final BadBytes NONE = new BadBytes(0, 0, 1, 1);

        private BadBytes and(int more, int nextByte, LineCounter where) {
            return count == 0
                    ? new BadBytes(more, nextByte, where.line(), where.column())
                    : new BadBytes(count + more, firstByte, line, column);
        }
    }

    /** What was found so far that is no text. */
    BadBytes bad() {
        return bad;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(target, offset, taken);
        return taken;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, bytesEnded);
        inspect();
        if (result.isMalformed()) {
            replace(result.length());
        } else if (result.isUnderflow()) {
            fill();
        }
        chars.flip();
        passOverByteOrderMark();
    }

    private void replace(int malformed) {
        bad = bad.and(malformed, bytes.get(bytes.position()) & 0xFF, place);
        bytes.position(bytes.position() + malformed);
        chars.limit(chars.capacity());
        if (chars.hasRemaining()) {
            chars.put(REPLACEMENT);
        }
        place.pass(REPLACEMENT);
    }

    private void fill() throws IOException {
        if (bytesEnded) {
            ended = true;
            return;
        }
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0));
        bytes.flip();
        bytesEnded = read < 0;
    }

    private void inspect() {
        char[] decoded = chars.array();
        for (int i = atStart && decoded[0] == BYTE_ORDER_MARK ? 1 : 0; i < chars.position(); i++) {
            if (decoded[i] == 0) {
                bad = bad.and(1, 0, place);
                decoded[i] = REPLACEMENT;
            }
            place.pass(decoded[i]);
        }
    }

    private void passOverByteOrderMark() {
        if (!chars.hasRemaining()) {
            return;
        }
        if (atStart && chars.get(chars.position()) == BYTE_ORDER_MARK) {
            chars.get();
        }
        atStart = false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
