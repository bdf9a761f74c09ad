package org.testimonia.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record as one revision left it, linked to what it was before. Lives of a record on two branches meet in the life
 * that both come from.
 */
final class Life {

    private final int order;
    private final Optional<RecordEvent> event;
    private final Optional<Revision> revision;
    private final List<Life> before;
    private final Optional<RecordFields> fields;
    private final Optional<RecordKey> movedTo;

    private Life(
            int order,
            Optional<RecordEvent> event,
            Optional<Revision> revision,
            List<Life> before,
            Optional<RecordFields> fields,
            Optional<RecordKey> movedTo) {
        this.order = order;
        this.event = event;
        this.revision = revision;
        this.before = List.copyOf(before);
        this.fields = fields;
        this.movedTo = movedTo;
    }

    /**
     * A record after something happened to it.
     *
     * @param order the place of the revision, in an order in which none stands before one that it builds upon
     */
    static Life after(RecordEvent event, int order, List<Life> before, Optional<RecordFields> fields) {
        return new Life(order, Optional.of(event), event.revision(), before, fields, Optional.empty());
    }

    /** What branches brought together, without anything that happened in doing so. */
    static Life joined(int order, Optional<Revision> revision, List<Life> heads, Optional<RecordFields> fields) {
        return heads.size() == 1
                ? heads.get(0)
                : new Life(order, Optional.empty(), revision, heads, fields, Optional.empty());
    }

    /** The same record under another key, without anything that happened to it. */
    static Life renamed(int order, List<Life> before, RecordFields fields) {
        return new Life(order, Optional.empty(), Optional.empty(), before, Optional.of(fields), Optional.empty());
    }

    /** That the record goes on under another key. */
    static Life moved(int order, List<Life> before, RecordKey key) {
        return new Life(order, Optional.empty(), Optional.empty(), before, Optional.empty(), Optional.of(key));
    }

    /** What the record says; empty while it is not there. */
    Optional<RecordFields> fields() {
        return fields;
    }

    Optional<RecordKey> movedTo() {
        return movedTo;
    }

    /** Whether anything happened under this key that is not told under another. */
    boolean hasEvents() {
        return !events().isEmpty();
    }

    /** What happened to it up to here, oldest first. */
    List<RecordEvent> events() {
        return reachable(0, false).stream()
                .filter(life -> life.event.isPresent())
                .sorted(Comparator.comparingInt(life -> life.order))
                .map(life -> life.event.orElseThrow())
                .toList();
    }

    /** What it was, up to here, oldest first: after each event, and where branches were brought together. */
    List<RecordVersion> versions() {
        List<Life> states = reachable(0, false).stream()
                .filter(life -> life.event.isPresent() || life.before.size() > 1)
                .sorted(Comparator.comparingInt(life -> life.order))
                .toList();
        IdentityHashMap<Life, Integer> places = new IdentityHashMap<>();
        List<RecordVersion> versions = new ArrayList<>();
        for (Life state : states) {
            places.put(state, versions.size());
            versions.add(new RecordVersion(
                    state.event,
                    state.revision,
                    state.before.stream()
                            .flatMap(life -> life.nearest(places))
                            .distinct()
                            .sorted()
                            .toList(),
                    state.fields.map(RecordFields::all).orElse(Map.of())));
        }
        return versions;
    }

    /** The places of the last states that this one goes back to, which may be itself. */
    private Stream<Integer> nearest(IdentityHashMap<Life, Integer> places) {
        Integer place = places.get(this);
        return place != null
                ? Stream.of(place)
                : before.stream().filter(life -> movedTo.isEmpty()).flatMap(life -> life.nearest(places));
    }

    /** Whether another came from this one, or is it. */
    boolean isBefore(Life later) {
        return later.order >= order && later.reachable(order, true).contains(this);
    }

    /** The last life that all of these come from. */
    static Optional<Life> commonOrigin(List<Life> lives) {
        Set<Life> common = lives.get(0).reachable(0, true);
        lives.forEach(life -> common.retainAll(life.reachable(0, true)));
        return common.stream().max(Comparator.comparingInt(life -> life.order));
    }

    private Set<Life> reachable(int earliest, boolean overMoves) {
        Set<Life> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Life> next = new ArrayDeque<>(List.of(this));
        while (!next.isEmpty()) {
            Life life = next.pop();
            boolean passes = overMoves || life.movedTo.isEmpty();
            if (passes && life.order >= earliest && reached.add(life)) {
                next.addAll(life.before);
            }
        }
        return reached;
    }
}
