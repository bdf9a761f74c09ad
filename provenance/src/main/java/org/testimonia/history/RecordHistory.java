package org.testimonia.history;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to one record, oldest first.
 *
 * <pre>{@code
 * RecordHistory spain = RecordHistory.ofClaim(Path.of("examples/mopr"), "C039a");
 * for (RecordEvent event : spain.events()) {
 *     System.out.println(event);
 * }
 * }</pre>
 *
 * <p>Where branches were merged, the events of all of them are listed, a revision never before one that it builds upon.
 *
 * @param kind what the record is
 * @param id its id: the given one, or the one derived from its content; the last one if it had several
 * @param events what happened; at least one
 * @param versions what it was after each event, and where branches were merged, oldest first
 * @param fields its filled fields as they are now, in the order of the format, with the id if it was given; none if it is
 *     gone
 */
public record RecordHistory(
        RecordKind kind,
        String id,
        List<RecordEvent> events,
        List<RecordVersion> versions,
        Map<String, String> fields) {

    public RecordHistory {
        events = List.copyOf(events);
        versions = List.copyOf(versions);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (events.isEmpty()) {
            throw new IllegalArgumentException(id + ": a record has at least one event");
        }
    }

    /**
     * The life of a claim.
     *
     * @param dataset a folder or a file of claims in the working files of a git repository
     * @param id an id that the claim has or had
     * @throws HistoryException if there is no repository, it cannot be read, or there never was such a claim
     */
    public static RecordHistory ofClaim(Path dataset, String id) throws HistoryException {
        return DatasetHistory.of(dataset).claim(id);
    }

    /** Whether it is there now, in the working files. */
    public boolean isPresent() {
        return !fields.isEmpty();
    }

    /** The events that made a field another. */
    public List<RecordEvent> events(String field) {
        return events.stream().filter(event -> event.change(field).isPresent()).toList();
    }
}
