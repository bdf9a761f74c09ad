package org.testimonia.audit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/**
 * A record that a finding is about and that is no readable claim of the dataset: a subject, a source, a row, a claim that
 * could not be read, or a claim or source as it was before an edit.
 *
 * @param kind what it is
 * @param fields what it says, by field name, as read; a field that is empty says nothing, so it is the same as none
 * @param position where it stands; for what was before an edit, where it stood
 * @param isBefore whether it is what the dataset had before an edit
 */
public record RecordView(Kind kind, Map<String, String> fields, Position position, boolean isBefore) {

    /** What kind of record it is. */
    public enum Kind {
        CLAIM,
        SUBJECT,
        SOURCE,
        DECISION,
        FILE;

        /** The name in reports: {@code subject}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RecordView {
        fields = fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A record of the dataset under audit. */
    public RecordView(Kind kind, Map<String, String> fields, Position position) {
        this(kind, fields, position, false);
    }

    /** A claim as it was before an edit. */
    public static RecordView before(Claim claim) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "subject", claim.subject(),
                "property", claim.property(),
                "value", claim.value().text()));
        if (claim.hasGivenId()) {
            fields.put("id", claim.id());
        }
        claim.asOf().ifPresent(date -> fields.put("as_of", date.text()));
        claim.source().ifPresent(source -> fields.put("source", source));
        claim.citation().flatMap(Citation::locator).ifPresent(locator -> fields.put("locator", locator.text()));
        if (claim.scope().isStated()) {
            fields.put("scope", claim.scope().toString());
        }
        return new RecordView(Kind.CLAIM, fields, claim.position(), true);
    }

    /** A source's record as it was before an edit. */
    public static RecordView before(Source source) {
        RecordView view = of(source);
        return new RecordView(view.kind(), view.fields(), view.position(), true);
    }

    /** A subject's record. */
    public static RecordView of(Subject subject) {
        Map<String, String> fields =
                new TreeMap<>(Map.of("id", subject.id(), "type", subject.type(), "name", subject.name()));
        subject.partOf().ifPresent(whole -> fields.put("part_of", whole));
        return new RecordView(Kind.SUBJECT, fields, subject.position());
    }

    /** A source's record. */
    public static RecordView of(Source source) {
        Map<String, String> fields = new TreeMap<>(Map.of("id", source.id()));
        source.title().ifPresent(title -> fields.put("title", title));
        return new RecordView(Kind.SOURCE, fields, source.position());
    }

    /** An entry of {@code decisions.yaml}. */
    public static RecordView of(Decision decision) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "fingerprint", decision.fingerprint(),
                "ruling", decision.ruling().toString(),
                "reason", decision.reason(),
                "author", decision.author(),
                "date", decision.date().toString()));
        decision.until().ifPresent(day -> fields.put("until", day.toString()));
        decision.since().ifPresent(revision -> fields.put("since", revision));
        return new RecordView(Kind.DECISION, fields, decision.position());
    }

    /** A field, empty if the record has none of this name. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
