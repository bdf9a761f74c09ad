package org.testimonia.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.testimonia.history.RecordEvent.Kind;

/** What happened to each record in one revision, and the lives that it leaves. */
final class RevisionStep {

    private final int order;
    private final Optional<Revision> revision;
    private final Kind kindOfFirst;
    private final Map<RecordKey, Inheritance> inherited;
    private final Map<RecordKey, RecordFields> now;
    private final Map<RecordKey, Life> lives = new HashMap<>();

    /**
     * Prepares a step.
     *
     * @param order the place of the revision among all
     * @param kindOfFirst what a record that was never there before is told to be
     * @param parents the lives that the revisions left upon which this one builds
     * @param records what it has
     */
    RevisionStep(
            int order,
            Optional<Revision> revision,
            Kind kindOfFirst,
            List<Map<RecordKey, Life>> parents,
            DatasetRecords records) {
        this.order = order;
        this.revision = revision;
        this.kindOfFirst = kindOfFirst;
        this.inherited = inherit(new MovedRecords(order, records).agreed(parents));
        Map<RecordKey, RecordFields> expected = new TreeMap<>();
        inherited.forEach(
                (key, heads) -> heads.expected(Optional.empty()).ifPresent(fields -> expected.put(key, fields)));
        this.now = records.byKey(expected);
    }

    private static Map<RecordKey, Inheritance> inherit(List<Map<RecordKey, Life>> parents) {
        Map<RecordKey, List<Life>> lives = new HashMap<>();
        for (Map<RecordKey, Life> parent : parents) {
            parent.forEach((key, life) ->
                    lives.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(life));
        }
        Map<RecordKey, Inheritance> inherited = new HashMap<>();
        lives.forEach((key, all) -> inherited.put(key, Inheritance.of(all)));
        return inherited;
    }

    /** The lives of all records that are there or once were. */
    Map<RecordKey, Life> lives() {
        Set<RecordKey> keys = new HashSet<>(inherited.keySet());
        keys.addAll(now.keySet());
        Map<RecordKey, RecordFields> gone = new TreeMap<>();
        Map<RecordKey, RecordFields> come = new TreeMap<>();
        for (RecordKey key : keys) {
            Optional<RecordFields> is = Optional.ofNullable(now.get(key));
            Optional<RecordFields> was = inheritance(key).expected(is);
            if (was.isPresent() == is.isPresent()) {
                goOn(key, was, is);
            } else {
                was.ifPresent(fields -> gone.put(key, fields));
                is.ifPresent(fields -> come.put(key, fields));
            }
        }
        Succession.of(gone, come).forEach(this::moveOn);
        gone.keySet().stream().filter(key -> !lives.containsKey(key)).forEach(key -> end(key, gone));
        come.keySet().stream().filter(key -> !lives.containsKey(key)).forEach(key -> begin(key, come));
        return lives;
    }

    private Inheritance inheritance(RecordKey key) {
        return inherited.getOrDefault(key, Inheritance.NONE);
    }

    private void goOn(RecordKey key, Optional<RecordFields> was, Optional<RecordFields> is) {
        List<Life> heads = inheritance(key).heads();
        List<FieldChange> changes = RecordFields.changes(was, is);
        Optional<RecordKey> movedTo =
                heads.stream().flatMap(head -> head.movedTo().stream()).findFirst();
        if (!changes.isEmpty()) {
            lives.put(key, Life.after(new RecordEvent(Kind.CHANGED, revision, changes), order, heads, is));
        } else if (heads.size() > 1 && is.isEmpty() && movedTo.isPresent()) {
            lives.put(key, Life.moved(order, heads, movedTo.get()));
        } else {
            lives.put(key, Life.joined(order, revision, heads, is));
        }
    }

    /** A record that goes on under another key. */
    private void moveOn(RecordKey from, RecordKey to) {
        RecordFields was = inheritance(from).expected(Optional.empty()).orElseThrow();
        RecordFields is = Objects.requireNonNull(now.get(to));
        List<Life> before = new ArrayList<>(inheritance(from).heads());
        lives.put(from, Life.moved(order, before, to));
        before.addAll(inheritance(to).heads());
        List<FieldChange> changes = RecordFields.changes(Optional.of(was), Optional.of(is));
        lives.put(
                to,
                changes.isEmpty()
                        ? Life.renamed(order, before, is)
                        : Life.after(new RecordEvent(Kind.CHANGED, revision, changes), order, before, Optional.of(is)));
    }

    private void end(RecordKey key, Map<RecordKey, RecordFields> gone) {
        List<FieldChange> changes = RecordFields.changes(Optional.ofNullable(gone.get(key)), Optional.empty());
        RecordEvent event = new RecordEvent(Kind.REMOVED, revision, changes);
        lives.put(key, Life.after(event, order, inheritance(key).heads(), Optional.empty()));
    }

    private void begin(RecordKey key, Map<RecordKey, RecordFields> come) {
        List<Life> heads = inheritance(key).heads();
        Optional<RecordFields> is = Optional.ofNullable(come.get(key));
        Kind kind = heads.stream().anyMatch(Life::hasEvents) ? Kind.RESTORED : kindOfFirst;
        RecordEvent event = new RecordEvent(kind, revision, RecordFields.changes(Optional.empty(), is));
        lives.put(key, Life.after(event, order, heads, is));
    }
}
