package org.testimonia.audit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/**
 * A record that a finding is about and that is no readable claim: a subject, a source, a row, or a claim that could not
 * be read.
 *
 * @param kind what it is
 * @param fields what it says, by field name, as read
 * @param position where it stands
 */
public record RecordView(Kind kind, Map<String, String> fields, Position position) {

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
        fields = Map.copyOf(fields);
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
        return new RecordView(Kind.DECISION, fields, decision.position());
    }

    /** A field, empty if the record has none of this name. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
