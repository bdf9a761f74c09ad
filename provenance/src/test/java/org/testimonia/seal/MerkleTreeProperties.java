package org.testimonia.seal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class MerkleTreeProperties {

    private static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NaiveTree.leaf(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
    }

    private static Hash flipped(Hash hash, int bit) {
        byte[] bytes = HexFormat.of().parseHex(hash.toString());
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    @Property(tries = 150)
    void the_root_and_every_path_are_those_of_the_definition(@ForAll @IntRange(max = 140) int count) {
        List<Hash> leaves = leaves(count);
        MerkleTree tree = MerkleTree.of(leaves);

        assertThat(tree.root()).isEqualTo(NaiveTree.root(leaves));
        for (int i = 0; i < count; i++) {
            assertThat(tree.proof(i).path()).isEqualTo(NaiveTree.path(i, leaves));
        }
    }

    @Property(tries = 60)
    void a_proof_holds_for_its_leaf_and_for_no_other(@ForAll @IntRange(min = 1, max = 40) int count) {
        List<Hash> leaves = leaves(count);
        MerkleTree tree = MerkleTree.of(leaves);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                assertThat(tree.proof(i).proves(leaves.get(j), tree.root())).isEqualTo(i == j);
            }
        }
    }

    @Property
    void a_proof_fails_at_any_changed_bit(
            @ForAll @IntRange(min = 2, max = 70) int count,
            @ForAll @IntRange(max = 69) int leaf,
            @ForAll @IntRange(max = 5) int step,
            @ForAll @IntRange(max = 255) int bit) {
        List<Hash> leaves = leaves(count);
        MerkleTree tree = MerkleTree.of(leaves);
        InclusionProof proof = tree.proof(leaf % count);
        Hash own = leaves.get(leaf % count);
        List<Hash> path = new ArrayList<>(proof.path());
        int at = step % path.size();
        path.set(at, flipped(path.get(at), bit));

        assertThat(proof.proves(own, tree.root())).isTrue();
        assertThat(proof.proves(flipped(own, bit), tree.root())).isFalse();
        assertThat(proof.proves(own, flipped(tree.root(), bit))).isFalse();
        assertThat(new InclusionProof(proof.leafIndex(), count, path).proves(own, tree.root()))
                .isFalse();
    }

    @Property
    void a_proof_fails_at_any_other_place_and_with_a_longer_or_shorter_path(
            @ForAll @IntRange(min = 1, max = 70) int count,
            @ForAll @IntRange(max = 69) int leaf,
            @ForAll @IntRange(max = 69) int place) {
        List<Hash> leaves = leaves(count);
        MerkleTree tree = MerkleTree.of(leaves);
        int index = leaf % count;
        Hash own = leaves.get(index);
        List<Hash> path = tree.proof(index).path();
        List<Hash> longer = new ArrayList<>(path);
        longer.add(own);

        assertThat(new InclusionProof(place % count, count, path).proves(own, tree.root()))
                .isEqualTo(place % count == index);
        assertThat(new InclusionProof(index, count, longer).proves(own, tree.root()))
                .isFalse();
        if (!path.isEmpty()) {
            assertThat(new InclusionProof(index, count, path.subList(1, path.size())).proves(own, tree.root()))
                    .isFalse();
        }
    }
}
