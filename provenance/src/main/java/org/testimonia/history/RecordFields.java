package org.testimonia.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Source;

/**
 * What a record says, field by field, apart from how and where it is written: runs of white space are one space, letters
 * are composed (Unicode NFC), and lists whose order means nothing are sorted. The words themselves are kept.
 *
 * @param id the id that was given; empty if it is derived from the content
 * @param texts the filled fields but the id, in the order of the format
 */
record RecordFields(String id, Map<String, String> texts) {

    static final String ID = "id";

    private static final List<String> CLAIM_FIELDS = List.of(
            "subject",
            "property",
            "value",
            "unit",
            "as_of",
            "scope",
            "source",
            "locator",
            "asserted_by",
            "derived_from",
            "quote",
            "note");
    private static final List<String> TOPIC = List.of("subject", "property", "source", "locator", "as_of", "scope");
    private static final List<String> STATEMENT =
            List.of("subject", "property", "value", "unit", "as_of", "scope", "quote");
    private static final int FIELDS_OF_A_CLAIM = 3;

    static RecordFields of(Claim claim) {
        Map<String, String> fields = new LinkedHashMap<>();
        put("subject", claim.subject(), fields);
        put("property", claim.property(), fields);
        put("value", claim.value().text(), fields);
        put("unit", claim.unit().orElse(""), fields);
        put("as_of", claim.asOf().map(HistoricalDate::text).orElse(""), fields);
        put("scope", claim.scope().toString(), fields);
        put("source", claim.source().orElse(""), fields);
        put(
                "locator",
                claim.citation().flatMap(Citation::locator).map(Locator::text).orElse(""),
                fields);
        put("asserted_by", claim.assertedBy().orElse(""), fields);
        put("derived_from", String.join("; ", new TreeSet<>(claim.derivedFrom())), fields);
        put("quote", claim.quote().orElse(""), fields);
        put("note", claim.note().orElse(""), fields);
        return new RecordFields(claim.hasGivenId() ? claim.id() : "", fields);
    }

    static RecordFields of(Subject subject) {
        Map<String, String> fields = new LinkedHashMap<>();
        put("type", subject.type(), fields);
        put("name", subject.name(), fields);
        put("part_of", subject.partOf().orElse(""), fields);
        new TreeMap<>(subject.attributes()).forEach((name, text) -> put(name, text, fields));
        return new RecordFields(subject.id(), fields);
    }

    static RecordFields of(Source source) {
        Map<String, String> fields = new LinkedHashMap<>();
        put("title", source.title().orElse(""), fields);
        put("author", source.authors().orElse(""), fields);
        put("issued", source.issued().map(HistoricalDate::text).orElse(""), fields);
        put("covers", source.covers().map(HistoricalDate::text).orElse(""), fields);
        put("issued_by", source.issuedBy().orElse(""), fields);
        put("derived_from", String.join("; ", new TreeSet<>(source.derivedFrom())), fields);
        new TreeMap<>(source.content()).forEach((name, value) -> {
            if (!name.equals(ID)) {
                put(name, words(value), fields);
            }
        });
        return new RecordFields(source.id(), fields);
    }

    /** A claim that stands in a file but cannot be read as one; empty if the record is no claim with an id of its own. */
    static Optional<RecordFields> ofUnreadable(Map<String, String> raw) {
        long known = raw.keySet().stream().filter(CLAIM_FIELDS::contains).count();
        String id = raw.getOrDefault(ID, "").strip();
        if (id.isEmpty() || known < Math.min(FIELDS_OF_A_CLAIM, raw.size() - 1)) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        CLAIM_FIELDS.forEach(name -> put(name, raw.getOrDefault(name, ""), fields));
        return Optional.of(new RecordFields(id, fields));
    }

    private static void put(String name, String text, Map<String, String> fields) {
        String words = Normalizer.normalize(StringUtils.normalizeSpace(text), Normalizer.Form.NFC);
        if (!words.isEmpty()) {
            fields.put(name, words);
        }
    }

    private static String words(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Collection<?> list
                ? list.stream().map(RecordFields::words).collect(Collectors.joining("; "))
                : String.valueOf(value);
    }

    /** The filled fields with the id. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        changes(Optional.empty(), Optional.of(this))
                .forEach(change -> change.after().ifPresent(text -> all.put(change.field(), text)));
        return all;
    }

    boolean hasGivenId() {
        return !id.isEmpty();
    }

    Optional<String> text(String field) {
        String text = field.equals(ID) ? id : texts.getOrDefault(field, "");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What a claim without an id keeps when its value is corrected. */
    List<String> topic() {
        return texts(TOPIC);
    }

    /** What a claim without an id keeps when only who says it is corrected. */
    List<String> statement() {
        return texts(STATEMENT);
    }

    private List<String> texts(List<String> fields) {
        return fields.stream().map(field -> texts.getOrDefault(field, "")).toList();
    }

    /** What makes one record the other; a record that is not there has no fields. */
    static List<FieldChange> changes(Optional<RecordFields> before, Optional<RecordFields> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String field : names(before, after)) {
            Optional<String> was = before.flatMap(fields -> fields.text(field));
            Optional<String> is = after.flatMap(fields -> fields.text(field));
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return changes;
    }

    private static Set<String> names(Optional<RecordFields> before, Optional<RecordFields> after) {
        Set<String> names = new LinkedHashSet<>();
        names.add(ID);
        if (after.or(() -> before)
                .filter(fields -> fields.texts.containsKey("property"))
                .isPresent()) {
            names.addAll(CLAIM_FIELDS);
        }
        after.ifPresent(fields -> names.addAll(fields.texts.keySet()));
        before.ifPresent(fields -> names.addAll(fields.texts.keySet()));
        return names;
    }
}
