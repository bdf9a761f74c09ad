package org.testimonia.seal;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/** A {@code seal.json} as it is written. */
@JsonPropertyOrder({"format", "canonical_form", "hash", "tree", "dataset", "sealed_on", "root", "tree_size", "records"})
record SealDocument(
        @JsonProperty(value = "format", required = true) String format,

        @JsonProperty(value = "canonical_form", required = true)
        String canonicalForm,

        @JsonProperty(value = "hash", required = true) String hash,
        @JsonProperty(value = "tree", required = true) String tree,
        @JsonProperty(value = "dataset", required = true) String dataset,
        @JsonProperty(value = "sealed_on", required = true) LocalDate sealedOn,
        @JsonProperty(value = "root", required = true) String root,
        @JsonProperty(value = "tree_size", required = true) long treeSize,
        @JsonProperty(value = "records", required = true) List<Entry> records) {

    static final String FORMAT = "testimonia-seal/1";

    /** A record; what it does not have is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "id", "subject", "property", "leaf"})
    record Entry(
            @JsonProperty(value = "kind", required = true) String kind,

            @JsonProperty("id") @JsonSetter(nulls = Nulls.SET) @Nullable
            String id,

            @JsonProperty("subject") @JsonSetter(nulls = Nulls.SET) @Nullable
            String subject,

            @JsonProperty("property") @JsonSetter(nulls = Nulls.SET) @Nullable
            String property,

            @JsonProperty(value = "leaf", required = true) String leaf) {

        static Entry of(SealedRecord record) {
            return new Entry(
                    record.kind().id(),
                    orNothing(record.id()),
                    orNothing(record.subject()),
                    orNothing(record.property()),
                    record.leaf().toString());
        }

        private static @Nullable String orNothing(String text) {
            return text.isEmpty() ? null : text;
        }

        SealedRecord toRecord() {
            RecordKind known = RecordKind.named(kind)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "got the kind \"" + kind + "\", expected claim, source or subject"));
            return new SealedRecord(known, text(id), text(subject), text(property), Hash.parse(leaf));
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    static SealDocument of(Seal seal) {
        return new SealDocument(
                FORMAT,
                Algorithms.CANONICAL_FORM,
                Hash.ALGORITHM,
                Algorithms.TREE,
                seal.dataset(),
                seal.sealedOn(),
                seal.root().toString(),
                seal.records().size(),
                seal.records().stream().map(Entry::of).toList());
    }

    /**
     * The seal.
     *
     * @throws IllegalArgumentException if the root is not that of its records, or the format is another
     */
    Seal toSeal() {
        Algorithms.requireKnown(FORMAT, format, canonicalForm, hash, tree);
        Seal seal = new Seal(
                dataset, sealedOn, records.stream().map(Entry::toRecord).toList());
        if (treeSize != seal.records().size()) {
            throw new IllegalArgumentException("tree_size: got " + treeSize + ", expected "
                    + seal.records().size() + ", as many as there are records; it was altered after it was made");
        }
        if (!seal.root().equals(Hash.parse(root))) {
            throw new IllegalArgumentException("root: got " + root + ", expected " + seal.root()
                    + ", which its records have; it was altered after it was made");
        }
        return seal;
    }
}
