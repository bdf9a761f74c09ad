package org.testimonia.seal;

import java.util.List;
import java.util.Optional;

/**
 * The hashes that lead from one leaf of a tree to its root (RFC 6962 §2.1.1).
 *
 * <p>It holds for one leaf only. The place and the size are told but not proved: one path can fit trees of several sizes,
 * such as that of the first leaf of three and of four.
 *
 * @param leafIndex which leaf, from 0
 * @param treeSize how many leaves the tree has, more than {@code leafIndex}
 * @param path the siblings on the way, from the leaf up
 */
public record InclusionProof(long leafIndex, long treeSize, List<Hash> path) {

    /** @throws IllegalArgumentException if a tree of that size has no such leaf */
    public InclusionProof {
        if (leafIndex < 0 || leafIndex >= treeSize) {
            throw new IllegalArgumentException(
                    "got leaf " + leafIndex + " of " + treeSize + ", expected one from 0 to below the size");
        }
        path = List.copyOf(path);
    }

    /** Whether it leads from this leaf to this root. */
    public boolean proves(Hash leaf, Hash root) {
        return rootOver(leaf).filter(root::equals).isPresent();
    }

    /** The root that it leads to from a leaf; empty if the path is too long or too short for a tree of this size. */
    Optional<Hash> rootOver(Hash leaf) {
        long at = leafIndex;
        long last = treeSize - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if (at % 2 == 1) {
                hash = Hash.ofNode(sibling, hash);
            } else if (at < last) {
                hash = Hash.ofNode(hash, sibling);
            } else {
                int levels = Long.numberOfTrailingZeros(at); // alone on these levels, so handed on as it is
                at >>= levels;
                last >>= levels;
                hash = Hash.ofNode(sibling, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
