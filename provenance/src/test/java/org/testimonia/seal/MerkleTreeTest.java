package org.testimonia.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MerkleTreeTest {

    @Test
    void the_tree_of_the_reference_implementation_has_its_roots() throws IOException {
        List<Hash> leaves = new ArrayList<>();
        for (Arguments row : Vectors.rows("merkle-roots.tsv").toList()) {
            leaves.add(Hash.ofLeaf(HexFormat.of().parseHex((String) row.get()[0])));

            assertThat(MerkleTree.of(leaves).root()).hasToString((String) row.get()[1]);
            assertThat(NaiveTree.root(leaves)).hasToString((String) row.get()[1]);
        }
        assertThat(leaves).hasSize(8);
    }

    @Test
    void a_tree_without_leaves_has_the_hash_of_nothing() {
        assertThat(MerkleTree.of(List.of()).root())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void there_is_no_proof_of_a_leaf_that_is_not_there() {
        assertThatThrownBy(() -> MerkleTree.of(List.of()).proof(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new InclusionProof(3, 3, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InclusionProof(-1, 3, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_published_proofs_hold_or_fail_as_they_say() throws IOException {
        for (Path file : Vectors.files(Vectors.published("merkle"))) {
            JsonNode vector = JsonMapper.shared().readTree(Files.readString(file));

            assertThat(holds(vector))
                    .as(file.toString())
                    .isEqualTo(!vector.get("wantErr").asBoolean());
        }
    }

    private static boolean holds(JsonNode vector) {
        try {
            List<Hash> path = new ArrayList<>();
            vector.get("proof").forEach(step -> path.add(hash(step)));
            return new InclusionProof(
                            vector.get("leafIdx").asLong(),
                            vector.get("treeSize").asLong(),
                            path)
                    .proves(hash(vector.get("leafHash")), hash(vector.get("root")));
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private static Hash hash(JsonNode base64) {
        return Hash.of(Base64.getDecoder().decode(base64.asString()));
    }
}
