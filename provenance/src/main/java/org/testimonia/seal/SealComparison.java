package org.testimonia.seal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.testimonia.source.Position;

/**
 * Finds what became of sealed records. Those whose hash is still there are as they were; of the rest, two of one id are one
 * that was changed, and so are two claims without an id, if they are the only ones of their subject and property.
 */
final class SealComparison {

    /** What makes two records one, where it is not their hash. */
    private record Name(RecordKind kind, String id, String subject, String property) {}

    private final List<SealedRecord> gone = new ArrayList<>();
    private final List<PlacedRecord> come = new ArrayList<>();
    private final List<SealChange> changes = new ArrayList<>();

    private SealComparison() {}

    static List<SealChange> between(List<SealedRecord> sealed, List<PlacedRecord> current) {
        SealComparison comparison = new SealComparison();
        comparison.leaveOutTheSame(sealed, current);
        comparison.pairById();
        comparison.pairByTopic();
        comparison.gone.forEach(
                record -> comparison.changes.add(new SealChange(SealChange.Kind.REMOVED, record, Position.NOWHERE)));
        comparison.come.forEach(placed -> comparison.add(SealChange.Kind.ADDED, placed));
        return comparison.changes.stream().sorted().toList();
    }

    private void add(SealChange.Kind kind, PlacedRecord placed) {
        changes.add(new SealChange(kind, placed.record(), placed.position()));
    }

    private void leaveOutTheSame(List<SealedRecord> sealed, List<PlacedRecord> current) {
        Map<Hash, Integer> here = new HashMap<>();
        current.forEach(placed -> here.merge(placed.record().leaf(), 1, Integer::sum));
        Map<Hash, Integer> same = new HashMap<>();
        for (SealedRecord record : sealed) {
            int left = here.getOrDefault(record.leaf(), 0) - same.getOrDefault(record.leaf(), 0);
            if (left > 0) {
                same.merge(record.leaf(), 1, Integer::sum);
            } else {
                gone.add(record);
            }
        }
        for (PlacedRecord placed : current) {
            if (same.merge(placed.record().leaf(), -1, Integer::sum) < 0) {
                come.add(placed);
            }
        }
    }

    private void pairById() {
        Function<SealedRecord, Optional<Name>> name = record ->
                record.id().isEmpty() ? Optional.empty() : Optional.of(new Name(record.kind(), record.id(), "", ""));
        pair(grouped(name), name);
    }

    private void pairByTopic() {
        Function<SealedRecord, Optional<Name>> name = record -> record.id().isEmpty()
                ? Optional.of(new Name(record.kind(), "", record.subject(), record.property()))
                : Optional.empty();
        Map<Name, Integer> comeOfTopic = new HashMap<>();
        come.forEach(
                placed -> name.apply(placed.record()).ifPresent(topic -> comeOfTopic.merge(topic, 1, Integer::sum)));
        Map<Name, Deque<SealedRecord>> candidates = grouped(name);
        candidates
                .entrySet()
                .removeIf(entry -> entry.getValue().size() > 1 || comeOfTopic.getOrDefault(entry.getKey(), 0) != 1);
        pair(candidates, name);
    }

    private Map<Name, Deque<SealedRecord>> grouped(Function<SealedRecord, Optional<Name>> name) {
        Map<Name, Deque<SealedRecord>> groups = new HashMap<>();
        gone.forEach(record -> name.apply(record)
                .ifPresent(found ->
                        groups.computeIfAbsent(found, n -> new ArrayDeque<>()).add(record)));
        return groups;
    }

    private void pair(Map<Name, Deque<SealedRecord>> candidates, Function<SealedRecord, Optional<Name>> name) {
        List<PlacedRecord> unpaired = new ArrayList<>();
        Map<SealedRecord, Integer> paired = new HashMap<>();
        for (PlacedRecord placed : come) {
            Optional<SealedRecord> before =
                    name.apply(placed.record()).map(candidates::get).map(Deque::poll);
            before.ifPresentOrElse(
                    record -> {
                        paired.merge(record, 1, Integer::sum);
                        add(SealChange.Kind.CHANGED, placed);
                    },
                    () -> unpaired.add(placed));
        }
        come.clear();
        come.addAll(unpaired);
        gone.removeIf(record -> paired.merge(record, -1, Integer::sum) >= 0);
    }
}
