package org.testimonia.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.ReadDataset;

/** The claims of one state of a dataset by key, those too that cannot be read. */
final class KeyedClaims {

    private final Map<RecordKey, RecordFields> fields = new TreeMap<>();
    private final Map<String, List<Claim>> readable;

    private KeyedClaims(ReadDataset read, Map<RecordKey, RecordFields> before) {
        DatasetRecords.of(read).byKey(before).forEach((key, record) -> {
            if (key.kind() == RecordKind.CLAIM) {
                fields.put(key, record);
            }
        });
        this.readable = read.dataset().claims().stream().collect(Collectors.groupingBy(Claim::id));
    }

    static KeyedClaims of(ReadDataset read) {
        return new KeyedClaims(read, Map.of());
    }

    /** The claims of a state that came after this one, each under the key that it has here. */
    KeyedClaims then(ReadDataset read) {
        return new KeyedClaims(read, fields);
    }

    Map<RecordKey, RecordFields> fields() {
        return fields;
    }

    /** Those that another state has not. */
    Map<RecordKey, RecordFields> notIn(KeyedClaims other) {
        Map<RecordKey, RecordFields> rest = new TreeMap<>(fields);
        rest.keySet().removeAll(other.fields.keySet());
        return rest;
    }

    /** The claim of a key; empty if it cannot be read. */
    Optional<Claim> claim(RecordKey key) {
        List<Claim> sharing = readable.getOrDefault(key.id(), List.of());
        return sharing.size() == 1
                ? Optional.of(sharing.get(0))
                : sharing.stream()
                        .filter(claim -> RecordFields.of(claim).equals(fields.get(key)))
                        .findFirst();
    }
}
