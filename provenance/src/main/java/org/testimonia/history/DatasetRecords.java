package org.testimonia.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;

/** The records that a dataset had in one state of it, those that share an id together. */
final class DatasetRecords {

    static final DatasetRecords NONE = new DatasetRecords();

    private final Map<RecordKey, List<RecordFields>> byFirstKey = new HashMap<>();

    private DatasetRecords() {}

    static DatasetRecords of(ReadDataset read) {
        DatasetRecords records = new DatasetRecords();
        Dataset dataset = read.dataset();
        dataset.claims().forEach(claim -> records.add(RecordKind.CLAIM, claim.id(), RecordFields.of(claim)));
        dataset.subjects().forEach(subject -> records.add(RecordKind.SUBJECT, subject.id(), RecordFields.of(subject)));
        dataset.sources().forEach(source -> records.add(RecordKind.SOURCE, source.id(), RecordFields.of(source)));
        read.problems().forEach(records::addUnreadable);
        records.byFirstKey.values().forEach(list -> list.sort(Comparator.comparing(RecordFields::toString)));
        return records;
    }

    private void add(RecordKind kind, String id, RecordFields fields) {
        byFirstKey
                .computeIfAbsent(new RecordKey(kind, id), unseen -> new ArrayList<>(1))
                .add(fields);
    }

    /** A claim that cannot be read is there all the same, with the words that stand in the file. */
    private void addUnreadable(Problem problem) {
        RecordFields.ofUnreadable(problem.record())
                .filter(fields -> problem.kind() == Problem.Kind.UNREADABLE)
                .filter(fields -> !byFirstKey.containsKey(new RecordKey(RecordKind.CLAIM, fields.id())))
                .ifPresent(fields -> add(RecordKind.CLAIM, fields.id(), fields));
    }

    boolean has(RecordKey key) {
        return byFirstKey.getOrDefault(key.withOrdinal(1), List.of()).size() >= key.ordinal();
    }

    /**
     * Each record by its key. Of several that share an id, one that was there before has the ordinal that it had, as far
     * as they can be told apart.
     *
     * @param before the records as they were
     */
    Map<RecordKey, RecordFields> byKey(Map<RecordKey, RecordFields> before) {
        Map<RecordKey, Map<RecordKey, RecordFields>> shared = new HashMap<>();
        before.forEach((key, fields) -> shared.computeIfAbsent(key.withOrdinal(1), unseen -> new TreeMap<>())
                .put(key, fields));
        Map<RecordKey, RecordFields> byKey = new HashMap<>();
        byFirstKey.forEach((first, records) -> {
            Map<RecordKey, RecordFields> known = shared.getOrDefault(first, Map.of());
            if (records.size() == 1 && known.keySet().stream().allMatch(first::equals)) {
                byKey.put(first, records.get(0));
            } else {
                byKey.putAll(numbered(first, records, known));
            }
        });
        return byKey;
    }

    private static Map<RecordKey, RecordFields> numbered(
            RecordKey first, List<RecordFields> records, Map<RecordKey, RecordFields> known) {
        Map<RecordKey, RecordFields> numbered = new HashMap<>();
        List<RecordFields> left = new ArrayList<>(records);
        known.forEach((key, fields) -> {
            if (left.remove(fields)) {
                numbered.put(key, fields);
            }
        });
        known.keySet().stream()
                .filter(key -> !numbered.containsKey(key) && !left.isEmpty())
                .forEach(key -> numbered.put(key, left.remove(0)));
        for (int ordinal = 1; !left.isEmpty(); ordinal++) {
            RecordKey key = first.withOrdinal(ordinal);
            if (!numbered.containsKey(key)) {
                numbered.put(key, left.remove(0));
            }
        }
        return numbered;
    }
}
