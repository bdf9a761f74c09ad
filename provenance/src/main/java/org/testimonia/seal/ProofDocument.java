package org.testimonia.seal;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A {@link ClaimProof} as it is written. */
@JsonPropertyOrder({
    "format",
    "canonical_form",
    "hash",
    "tree",
    "dataset",
    "sealed_on",
    "record",
    "leaf_index",
    "tree_size",
    "path",
    "root"
})
record ProofDocument(
        @JsonProperty(value = "format", required = true) String format,

        @JsonProperty(value = "canonical_form", required = true)
        String canonicalForm,

        @JsonProperty(value = "hash", required = true) String hash,
        @JsonProperty(value = "tree", required = true) String tree,
        @JsonProperty(value = "dataset", required = true) String dataset,
        @JsonProperty(value = "sealed_on", required = true) LocalDate sealedOn,
        @JsonProperty(value = "record", required = true) CanonicalValue.Fields record,
        @JsonProperty(value = "leaf_index", required = true) long leafIndex,
        @JsonProperty(value = "tree_size", required = true) long treeSize,
        @JsonProperty(value = "path", required = true) List<String> path,
        @JsonProperty(value = "root", required = true) String root) {

    static final String FORMAT = "testimonia-proof/1";

    static ProofDocument of(ClaimProof proof) {
        return new ProofDocument(
                FORMAT,
                Algorithms.CANONICAL_FORM,
                Hash.ALGORITHM,
                Algorithms.TREE,
                proof.dataset(),
                proof.sealedOn(),
                proof.record().fields(),
                proof.inclusion().leafIndex(),
                proof.inclusion().treeSize(),
                proof.inclusion().path().stream().map(Hash::toString).toList(),
                proof.root().toString());
    }

    /**
     * The proof, whether it holds or not.
     *
     * @throws IllegalArgumentException if it is none
     */
    ClaimProof toProof() {
        Algorithms.requireKnown(FORMAT, format, canonicalForm, hash, tree);
        InclusionProof inclusion = new InclusionProof(
                leafIndex, treeSize, path.stream().map(Hash::parse).toList());
        return new ClaimProof(dataset, sealedOn, CanonicalRecord.of(record), inclusion, Hash.parse(root));
    }
}
