package org.testimonia.report;

import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.dataset.OneLine;
import org.testimonia.history.DatasetHistory;
import org.testimonia.history.FieldChange;
import org.testimonia.history.RecordEvent;
import org.testimonia.history.RecordEvent.Kind;
import org.testimonia.history.RecordHistory;
import org.testimonia.history.Revision;
import org.testimonia.history.SkippedRevision;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The life of a claim through the revisions of a repository, for a person and for a program. */
public final class HistoryReport {

    private static final String INDENT = "    ";
    private static final int SKIPPED_SHOWN = 5;
    private static final List<String> IN_THE_TITLE = List.of("id", "subject", "property");

    private final RecordHistory claim;
    private final DatasetHistory history;

    private HistoryReport(RecordHistory claim, DatasetHistory history) {
        this.claim = claim;
        this.history = history;
    }

    /**
     * The report on one claim.
     *
     * @param history the history of the dataset from which the claim's was taken
     */
    public static HistoryReport of(RecordHistory claim, DatasetHistory history) {
        return new HistoryReport(claim, history);
    }

    /** The story as text with {@code \n} line ends, oldest event first. */
    public String text(TextStyle style) {
        List<String> lines = new ArrayList<>();
        lines.addAll(TextLayout.wrap(style.bold(title()), style.width(), "", INDENT));
        lines.add("");
        Map<String, String> known = new HashMap<>();
        for (RecordEvent event : claim.events()) {
            lines.addAll(TextLayout.wrap(what(event), style.width(), when(event) + "  ", INDENT));
            details(event, known)
                    .forEach(detail ->
                            lines.addAll(TextLayout.wrap(OneLine.of(detail), style.width(), INDENT, INDENT + INDENT)));
            event.changes().forEach(change -> change.after().ifPresent(text -> known.put(change.field(), text)));
        }
        limits(style).forEach(limit -> {
            lines.add("");
            lines.add(limit);
        });
        return String.join("\n", lines) + "\n";
    }

    private String title() {
        Map<String, String> fields = lastFields();
        return claim.id() + ": " + fields.getOrDefault("subject", "") + ", " + fields.getOrDefault("property", "")
                + (claim.isPresent() ? ", now “" + fields.getOrDefault("value", "") + "”" : ", gone");
    }

    /** The fields now, or those that it had last. */
    private Map<String, String> lastFields() {
        if (claim.isPresent()) {
            return claim.fields();
        }
        Map<String, String> last = new HashMap<>();
        claim.events()
                .forEach(event -> event.changes()
                        .forEach(change ->
                                change.after().or(change::before).ifPresent(text -> last.put(change.field(), text))));
        return last;
    }

    private static String when(RecordEvent event) {
        return event.revision()
                .map(revision -> date(revision) + "  " + revision.shortId() + "  " + OneLine.of(revision.authorName()))
                .orElse("not committed");
    }

    private static String what(RecordEvent event) {
        String reason = event.revision().map(Revision::summary).orElse("");
        return word(event.kind()) + (reason.isEmpty() ? "" : ": " + OneLine.of(reason));
    }

    private static String word(Kind kind) {
        return kind == Kind.FOUND ? "was there already" : kind.id();
    }

    private static String date(Revision revision) {
        return revision.time().toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** What to tell below an event: what came as one line, what changed with a line for each field. */
    private static List<String> details(RecordEvent event, Map<String, String> known) {
        return switch (event.kind()) {
            case ADDED, FOUND -> List.of(filled(event));
            case CHANGED -> event.changes().stream().map(HistoryReport::words).toList();
            case REMOVED -> List.of();
            case RESTORED -> restored(event, known);
        };
    }

    private static String filled(RecordEvent event) {
        return event.changes().stream()
                .filter(change -> !IN_THE_TITLE.contains(change.field()))
                .map(change -> change.field() + " “" + change.after().orElse("") + "”")
                .collect(Collectors.joining(", "));
    }

    /** What a record says otherwise than before it was removed. */
    private static List<String> restored(RecordEvent event, Map<String, String> known) {
        List<String> others = event.changes().stream()
                .map(change ->
                        new FieldChange(change.field(), Optional.ofNullable(known.get(change.field())), change.after()))
                .filter(change -> !change.before().equals(change.after()))
                .map(HistoryReport::words)
                .toList();
        return others.isEmpty() ? List.of("as it was") : others;
    }

    private static String words(FieldChange change) {
        return change.field() + " " + quoted(change.before()) + " → " + quoted(change.after());
    }

    private static String quoted(Optional<String> text) {
        return text.map(words -> "“" + words + "”").orElse("none");
    }

    /** What the story may lack. */
    private List<String> limits(TextStyle style) {
        List<String> limits = new ArrayList<>();
        if (history.isShallow()) {
            limits.add(joined(
                    "The clone is shallow: what happened before its oldest revision is not in it;"
                            + " git fetch --unshallow gets the rest.",
                    style));
        }
        List<SkippedRevision> skipped = history.skipped();
        if (!skipped.isEmpty()) {
            limits.add(joined(
                    Plural.of(skipped.size(), "revision")
                            + " could not be read; what happened there is told where the dataset can be read again:",
                    style));
            skipped.stream()
                    .limit(SKIPPED_SHOWN)
                    .map(state ->
                            INDENT + state.revision().map(Revision::shortId).orElse("not committed") + "  "
                                    + OneLine.of(state.reason()))
                    .forEach(limits::add);
            if (skipped.size() > SKIPPED_SHOWN) {
                limits.add(INDENT + "and " + (skipped.size() - SKIPPED_SHOWN) + " more");
            }
        }
        return limits;
    }

    private static String joined(String text, TextStyle style) {
        return String.join("\n", TextLayout.wrap(text, style.width(), "", ""));
    }

    /**
     * Writes the history as JSON, indented by two spaces, with {@code \n} line ends; the writer is flushed, not closed. Its
     * shape has a JSON Schema, {@code history.schema.json}.
     */
    public void writeJson(Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("claim", claim.id());
            json.writeBooleanProperty("present", claim.isPresent());
            json.writeObjectPropertyStart("fields");
            claim.fields().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("events");
            claim.events().forEach(event -> write(event, json));
            json.writeEndArray();
            json.writeNumberProperty("revisions", history.revisions());
            json.writeBooleanProperty("shallow", history.isShallow());
            json.writeArrayPropertyStart("skipped");
            history.skipped().forEach(state -> write(state, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(RecordEvent event, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("event", event.kind().id());
        write(event.revision(), json);
        json.writeArrayPropertyStart("changes");
        for (FieldChange change : event.changes()) {
            json.writeStartObject();
            json.writeStringProperty("field", change.field());
            ClaimJson.text(json, "before", change.before().orElse(null));
            ClaimJson.text(json, "after", change.after().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(SkippedRevision state, JsonGenerator json) {
        json.writeStartObject();
        write(state.revision(), json);
        json.writeStringProperty("reason", state.reason());
        json.writeEndObject();
    }

    private static void write(Optional<Revision> committed, JsonGenerator json) {
        if (committed.isEmpty()) {
            json.writeNullProperty("revision");
            return;
        }
        Revision revision = committed.get();
        json.writeObjectPropertyStart("revision");
        json.writeStringProperty("id", revision.id());
        json.writeStringProperty("author", revision.authorName());
        json.writeStringProperty("email", revision.authorEmail());
        json.writeStringProperty("time", revision.time().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.writeStringProperty("message", revision.message());
        json.writeEndObject();
    }
}
