package org.testimonia.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record was after something had happened to it.
 *
 * <p>Where branches were made, several versions follow one, and one may follow several; the {@link RecordHistory#events}
 * list them in one row.
 *
 * @param event what happened; empty for what a merge brought together, with nothing of its own, from branches that each
 *     had changed the record
 * @param revision the commit that made it; empty if it is not committed
 * @param follows the versions that it was made of, by their places among {@link RecordHistory#versions}; none if it was new
 * @param fields its filled fields, in the order of the format, with the id if it was given; none if it was gone
 */
public record RecordVersion(
        Optional<RecordEvent> event, Optional<Revision> revision, List<Integer> follows, Map<String, String> fields) {

    public RecordVersion {
        follows = List.copyOf(follows);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whether the record was there. */
    public boolean isPresent() {
        return !fields.isEmpty();
    }
}
