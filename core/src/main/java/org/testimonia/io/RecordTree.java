package org.testimonia.io;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.testimonia.claim.Claim;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Source;

/** Claims and sources as fields by name, as the files have them; fields without a value are left out. */
final class RecordTree {

    private static final List<String> FIRST_OF_SOURCE = List.of(SourceFields.ID, SourceFields.TYPE, SourceFields.TITLE);

    private RecordTree() {}

    /** A claim's fields; {@code derived_from} is a list, all others are texts. */
    static Map<String, Object> of(Claim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(ClaimFields.ID, claim.hasGivenId() ? claim.id() : "", fields);
        put(ClaimFields.SUBJECT, claim.subject(), fields);
        put(ClaimFields.PROPERTY, claim.property(), fields);
        put(ClaimFields.VALUE, claim.value().text(), fields);
        put(ClaimFields.UNIT, claim.unit().orElse(""), fields);
        put(ClaimFields.AS_OF, claim.asOf().map(HistoricalDate::text).orElse(""), fields);
        put(ClaimFields.SCOPE, claim.scope().toString(), fields);
        put(ClaimFields.SOURCE, claim.source().orElse(""), fields);
        put(
                ClaimFields.LOCATOR,
                claim.citation().flatMap(Citation::locator).map(Locator::text).orElse(""),
                fields);
        put(ClaimFields.ASSERTED_BY, claim.assertedBy().orElse(""), fields);
        if (!claim.derivedFrom().isEmpty()) {
            fields.put(ClaimFields.DERIVED_FROM, claim.derivedFrom());
        }
        put(ClaimFields.QUOTE, claim.quote().orElse(""), fields);
        put(ClaimFields.NOTE, claim.note().orElse(""), fields);
        return fields;
    }

    /** A source's CSL-JSON record, with what the record itself does not say but the source does. */
    static Map<String, Object> of(Source source) {
        Map<String, Object> known = new TreeMap<>(source.csl());
        known.put(SourceFields.ID, source.id());
        source.title().ifPresent(title -> known.putIfAbsent(SourceFields.TITLE, title));
        if (!known.containsKey("editor")) {
            source.authors().ifPresent(names -> known.putIfAbsent("author", List.of(Map.of("literal", names))));
        }
        source.issued().ifPresent(date -> known.putIfAbsent(SourceFields.ISSUED, Map.of("raw", date.text())));
        source.originalDate()
                .ifPresent(date -> known.putIfAbsent(SourceFields.ORIGINAL_DATE, Map.of("raw", date.text())));
        Map<String, Object> custom = custom(source);
        if (!custom.isEmpty()) {
            known.put(SourceFields.CUSTOM, custom);
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        FIRST_OF_SOURCE.stream().filter(known::containsKey).forEach(key -> ordered.put(key, known.get(key)));
        known.forEach(ordered::putIfAbsent);
        return sorted(ordered, false);
    }

    private static Map<String, Object> custom(Source source) {
        Map<String, Object> custom = new LinkedHashMap<>();
        if (source.csl().get(SourceFields.CUSTOM) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> custom.put(String.valueOf(key), value));
        }
        if (!source.derivedFrom().isEmpty()) {
            custom.putIfAbsent(SourceFields.DERIVED_FROM, source.derivedFrom());
        }
        source.covers().ifPresent(time -> custom.putIfAbsent(SourceFields.COVERS, time.text()));
        source.issuedBy().ifPresent(party -> custom.putIfAbsent(SourceFields.ISSUED_BY, party));
        return custom;
    }

    /** Maps in an order that does not depend on how they were made. */
    private static Map<String, Object> sorted(Map<?, ?> map, boolean byKey) {
        Map<String, Object> sorted = byKey ? new TreeMap<>() : new LinkedHashMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), sortedValue(value)));
        return sorted;
    }

    private static Object sortedValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return sorted(map, true);
        }
        return value instanceof Collection<?> list
                ? list.stream().map(RecordTree::sortedValue).toList()
                : value;
    }

    private static void put(String name, String text, Map<String, Object> fields) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    /** The text of a field in a file that has no lists. */
    static String cell(Map<String, Object> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .map(value -> value instanceof List<?> list
                        ? String.join("; ", list.stream().map(String::valueOf).toList())
                        : String.valueOf(value))
                .orElse("");
    }
}
