package org.testimonia.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The definitions of RFC 6962 §2.1 as they stand there, by recursion; shares no code with what it judges. */
final class NaiveTree {

    private NaiveTree() {}

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = split(leaves);
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    static List<Hash> path(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves);
        List<Hash> left = leaves.subList(0, split);
        List<Hash> right = leaves.subList(split, leaves.size());
        List<Hash> path = new ArrayList<>(index < split ? path(index, left) : path(index - split, right));
        path.add(root(index < split ? right : left));
        return path;
    }

    /** The largest power of two below the number of leaves. */
    private static int split(List<Hash> leaves) {
        return Integer.highestOneBit(leaves.size() - 1);
    }

    private static Hash node(Hash left, Hash right) {
        return sha256(ByteBuffer.allocate(65)
                .put((byte) 1)
                .put(HexFormat.of().parseHex(left.toString()))
                .put(HexFormat.of().parseHex(right.toString()))
                .array());
    }

    static Hash leaf(byte[] content) {
        return sha256(ByteBuffer.allocate(content.length + 1)
                .put((byte) 0)
                .put(content)
                .array());
    }

    private static Hash sha256(byte[] bytes) {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
