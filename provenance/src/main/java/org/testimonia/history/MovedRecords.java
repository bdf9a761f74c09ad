package org.testimonia.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets branches agree on keys: a record that has another key on one branch, and still has it where they meet, has it on
 * all, so that what the others did to it is not lost.
 */
final class MovedRecords {

    private final int order;
    private final DatasetRecords records;

    MovedRecords(int order, DatasetRecords records) {
        this.order = order;
        this.records = records;
    }

    List<Map<RecordKey, Life>> agreed(List<Map<RecordKey, Life>> parents) {
        if (parents.size() < 2) {
            return parents;
        }
        Map<RecordKey, RecordKey> moves = new HashMap<>();
        parents.forEach(parent -> parent.forEach((key, life) -> life.movedTo()
                .filter(target -> records.has(target) && !records.has(key))
                .ifPresent(target -> moves.putIfAbsent(key, target))));
        return moves.isEmpty()
                ? parents
                : parents.stream().map(parent -> moved(parent, moves)).toList();
    }

    private Map<RecordKey, Life> moved(Map<RecordKey, Life> parent, Map<RecordKey, RecordKey> moves) {
        Map<RecordKey, Life> agreed = new HashMap<>(parent);
        moves.forEach((from, to) -> {
            Life life = parent.get(from);
            if (life != null && life.fields().isPresent() && !parent.containsKey(to)) {
                agreed.put(to, life);
                agreed.put(from, Life.moved(order, new ArrayList<>(List.of(life)), to));
            }
        });
        return agreed;
    }
}
