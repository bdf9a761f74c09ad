package org.testimonia.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash: 32 bytes, written as 64 hexadecimal digits in lower case.
 *
 * <pre>{@code
 * Hash root = Hash.parse("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
 * }</pre>
 *
 * <p>The order is that of the bytes, taken as unsigned.
 */
public final class Hash implements Comparable<Hash> {

    /** The name of the algorithm, as files and citations have it. */
    public static final String ALGORITHM = "SHA-256";

    private static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash of these bytes; not the hash that they have.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("got " + bytes.length + " bytes, expected " + BYTES);
        }
        return new Hash(bytes.clone());
    }

    /**
     * Reads 64 hexadecimal digits, in upper or lower case.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Hash parse(String hex) {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("got \"" + hex + "\", expected " + 2 * BYTES + " hexadecimal digits");
        }
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** The hash of a tree without leaves (RFC 6962 §2.1). */
    static Hash ofNothing() {
        return new Hash(digest().digest());
    }

    /** The hash of a leaf (RFC 6962 §2.1); its first byte keeps it apart from that of a node. */
    static Hash ofLeaf(byte[] content) {
        MessageDigest digest = digest();
        digest.update((byte) 0);
        return new Hash(digest.digest(content));
    }

    /** The hash of a node over two others (RFC 6962 §2.1). */
    static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = digest();
        digest.update((byte) 1);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The text that {@link #parse} reads back. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
