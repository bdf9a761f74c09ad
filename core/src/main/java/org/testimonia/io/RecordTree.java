package org.testimonia.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Source;

/** Claims and sources as fields by name, as the files have them; fields without a value are left out. */
final class RecordTree {

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

    /** A source's CSL-JSON record in its own order, with what the record itself does not say but the source does. */
    static Map<String, Object> of(Source source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Object id = source.csl().get(SourceFields.ID);
        boolean saysId = id != null && String.valueOf(id).strip().equals(source.id());
        if (!saysId) {
            fields.put(SourceFields.ID, source.id());
        }
        source.csl().forEach(fields::putIfAbsent);
        source.title().ifPresent(title -> fields.putIfAbsent(SourceFields.TITLE, title));
        if (!fields.containsKey("editor")) {
            source.authors().ifPresent(names -> fields.putIfAbsent("author", List.of(Map.of("literal", names))));
        }
        source.issued().ifPresent(date -> fields.putIfAbsent(SourceFields.ISSUED, Map.of("raw", date.text())));
        source.originalDate()
                .ifPresent(date -> fields.putIfAbsent(SourceFields.ORIGINAL_DATE, Map.of("raw", date.text())));
        Map<String, Object> custom = custom(source);
        if (!custom.isEmpty()) {
            fields.put(SourceFields.CUSTOM, custom);
        }
        return fields;
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
