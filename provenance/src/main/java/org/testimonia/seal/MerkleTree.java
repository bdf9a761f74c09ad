package org.testimonia.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of hashes as RFC 6962 §2.1 defines it: one root over a list of leaves, which changes if any leaf, or their order,
 * does.
 *
 * <p>The leaves are given as hashes. A tree of <i>n</i> leaves takes less than 2<i>n</i> + 64 hashes of memory; a proof has at
 * most ⌈log₂ <i>n</i>⌉.
 */
public final class MerkleTree {

    /** From the leaves up; a node without a sibling is handed on to the next level as it is. */
    private final List<List<Hash>> levels = new ArrayList<>();

    private MerkleTree(List<Hash> leaves) {
        List<Hash> level = List.copyOf(leaves);
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    /** The tree over these leaves, in this order; there may be none. */
    public static MerkleTree of(List<Hash> leaves) {
        return new MerkleTree(leaves);
    }

    private static List<Hash> above(List<Hash> level) {
        List<Hash> nodes = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            nodes.add(Hash.ofNode(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            nodes.add(level.get(level.size() - 1));
        }
        return nodes;
    }

    /** How many leaves it has. */
    public int size() {
        return levels.get(0).size();
    }

    /** The hash over all leaves. */
    public Hash root() {
        return size() == 0 ? Hash.ofNothing() : levels.get(levels.size() - 1).get(0);
    }

    /**
     * The proof that a leaf is one of them.
     *
     * @param leafIndex which, from 0
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public InclusionProof proof(int leafIndex) {
        if (leafIndex < 0 || leafIndex >= size()) {
            throw new IndexOutOfBoundsException("leaf " + leafIndex + " of " + size());
        }
        List<Hash> path = new ArrayList<>();
        int at = leafIndex;
        for (List<Hash> level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                path.add(level.get(sibling));
            }
            at >>= 1;
        }
        return new InclusionProof(leafIndex, size(), path);
    }
}
