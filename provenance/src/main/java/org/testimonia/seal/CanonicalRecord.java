package org.testimonia.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Source;

/**
 * A claim, a source or a subject as one text that depends on what it says, and not on how or where it is written: JSON as
 * RFC 8785 has it, in which everything is a text, a list or an object.
 *
 * <p>Values and dates stand in the words of the source and not as they are read, so that the text stays the same when words
 * are read in another way. An id that was not given, the place in the files and fields that are empty are no part of it.
 *
 * <pre>{@code
 * {"kind":"claim","property":"established","source":"ryle-1967","subject":"spain","value":"Sept. 1925"}
 * }</pre>
 */
public final class CanonicalRecord {

    static final String KIND = "kind";
    static final String ID = "id";
    static final String SUBJECT = "subject";
    static final String PROPERTY = "property";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String AS_OF = "as_of";
    static final String SCOPE = "scope";
    static final String SOURCE = "source";
    static final String LOCATOR = "locator";
    static final String ASSERTED_BY = "asserted_by";
    static final String DERIVED_FROM = "derived_from";

    private static final String TITLE = "title";
    private static final String COVERS = "covers";
    private static final String ISSUED_BY = "issued_by";
    private static final String CUSTOM = "custom";

    private final RecordKind kind;
    private final CanonicalValue.Fields fields;

    private CanonicalRecord(RecordKind kind, CanonicalValue.Fields fields) {
        this.kind = kind;
        this.fields = fields;
    }

    /**
     * What a claim says, its quote and note included.
     *
     * @throws IllegalArgumentException if it has half of a character, which no text in UTF-8 can have
     */
    public static CanonicalRecord of(Claim claim) {
        CanonicalFields fields = fields(RecordKind.CLAIM, claim.hasGivenId() ? claim.id() : "")
                .text(SUBJECT, claim.subject())
                .text(PROPERTY, claim.property())
                .text(VALUE, claim.value().text())
                .text(UNIT, claim.unit().orElse(""))
                .text(AS_OF, claim.asOf().map(HistoricalDate::text).orElse(""))
                .text(SCOPE, claim.scope().toString())
                .text(SOURCE, claim.source().orElse(""))
                .text(
                        LOCATOR,
                        claim.citation()
                                .flatMap(Citation::locator)
                                .map(Locator::text)
                                .orElse(""))
                .text(ASSERTED_BY, claim.assertedBy().orElse(""))
                .set(DERIVED_FROM, claim.derivedFrom())
                .text("quote", claim.quote().orElse(""))
                .text("note", claim.note().orElse(""));
        return new CanonicalRecord(RecordKind.CLAIM, fields.build());
    }

    /**
     * What is known of a subject, all further columns included.
     *
     * @throws IllegalArgumentException if it has half of a character
     */
    public static CanonicalRecord of(Subject subject) {
        CanonicalFields fields = fields(RecordKind.SUBJECT, subject.id())
                .text("type", subject.type())
                .text("name", subject.name().equals(subject.id()) ? "" : subject.name())
                .text("part_of", subject.parent())
                .value("attributes", CanonicalFields.of(subject.attributes()));
        return new CanonicalRecord(RecordKind.SUBJECT, fields.build());
    }

    /**
     * The bibliographic record of a source and what it goes back to.
     *
     * @throws IllegalArgumentException if it has half of a character, or something in it that JSON does not know
     */
    public static CanonicalRecord of(Source source) {
        CanonicalFields fields = fields(RecordKind.SOURCE, source.id())
                .set(DERIVED_FROM, source.derivedFrom())
                .text(COVERS, source.covers().map(HistoricalDate::text).orElse(""))
                .text(ISSUED_BY, source.issuedBy().orElse(""))
                .value("csl", CanonicalFields.of(csl(source)));
        return new CanonicalRecord(RecordKind.SOURCE, fields.build());
    }

    /** The CSL record, with what only the source itself says, and without what has a field of its own. */
    private static Map<String, Object> csl(Source source) {
        Map<String, Object> csl = new TreeMap<>(source.content());
        csl.remove(ID);
        source.title().ifPresent(title -> csl.putIfAbsent(TITLE, title));
        if (!csl.containsKey("editor")) {
            source.authors().ifPresent(names -> csl.putIfAbsent("author", List.of(Map.of("literal", names))));
        }
        source.issued().ifPresent(date -> csl.putIfAbsent("issued", Map.of("raw", date.text())));
        if (csl.get(CUSTOM) instanceof Map<?, ?> given) {
            csl.put(CUSTOM, others(given, source));
        }
        return csl;
    }

    private static Map<String, Object> others(Map<?, ?> given, Source source) {
        Map<String, Object> others = new TreeMap<>();
        given.forEach((key, value) -> others.put(String.valueOf(key), value));
        if (!source.derivedFrom().isEmpty()) {
            others.remove(DERIVED_FROM);
        }
        source.covers().ifPresent(time -> others.remove(COVERS));
        source.issuedBy().ifPresent(party -> others.remove(ISSUED_BY));
        return others;
    }

    private static CanonicalFields fields(RecordKind kind, String id) {
        return new CanonicalFields().text(KIND, kind.id()).text(ID, id);
    }

    /**
     * The record that has these fields.
     *
     * @throws IllegalArgumentException if they do not say of what kind it is
     */
    static CanonicalRecord of(CanonicalValue.Fields fields) {
        String kind = text(fields, KIND).orElse("");
        return new CanonicalRecord(
                RecordKind.named(kind)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "got the kind \"" + kind + "\", expected claim, source or subject")),
                fields);
    }

    public RecordKind kind() {
        return kind;
    }

    /** The text of a field; empty if it has none, or no text. */
    public Optional<String> text(String field) {
        return text(fields, field);
    }

    private static Optional<String> text(CanonicalValue.Fields fields, String field) {
        return fields.fields().get(field) instanceof CanonicalValue.Text found
                ? Optional.of(found.text())
                : Optional.empty();
    }

    CanonicalValue.Fields fields() {
        return fields;
    }

    /** The canonical text in UTF-8: what is hashed. */
    public byte[] bytes() {
        return fields.json().getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of the leaf that it is in the tree of a seal. */
    public Hash leafHash() {
        return Hash.ofLeaf(bytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanonicalRecord that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return fields.json();
    }
}
