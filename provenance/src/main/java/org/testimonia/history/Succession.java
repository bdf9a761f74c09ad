package org.testimonia.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which of the claims that came are ones that went, under another id.
 *
 * <p>A claim that says the same in all fields has only been given another id. A claim without an id has one that is derived
 * from its content; where one such claim went and one came with the same subject, property, source, locator, as-of date
 * and scope, it is that claim, corrected. So it is where one went and one came that says the same, quote included, by
 * another source or by none.
 */
final class Succession {

    private final Map<RecordKey, RecordFields> gone;
    private final Map<RecordKey, RecordFields> come;
    private final Map<RecordKey, RecordKey> successors = new LinkedHashMap<>();
    private final Set<RecordKey> taken = new HashSet<>();

    private Succession(Map<RecordKey, RecordFields> gone, Map<RecordKey, RecordFields> come) {
        this.gone = gone;
        this.come = come;
    }

    /** The new key by the old one; what is in both or in neither is not touched. */
    static Map<RecordKey, RecordKey> of(Map<RecordKey, RecordFields> gone, Map<RecordKey, RecordFields> come) {
        if (gone.isEmpty() || come.isEmpty()) {
            return Map.of();
        }
        Succession succession = new Succession(gone, come);
        succession.match(RecordFields::texts, false);
        succession.match(RecordFields::topic, true);
        succession.match(RecordFields::statement, true);
        return succession.successors;
    }

    private <T> void match(Function<RecordFields, T> sameness, boolean onlyWithoutId) {
        Map<T, List<RecordKey>> left = left(gone, successors.keySet(), sameness, onlyWithoutId);
        Map<T, List<RecordKey>> right = left(come, taken, sameness, onlyWithoutId);
        left.forEach((same, from) -> match(from, right.getOrDefault(same, List.of()), onlyWithoutId));
    }

    /** One for one; claims that are the same in all fields and have no ids may be several, since any may be any. */
    private void match(List<RecordKey> from, List<RecordKey> to, boolean onlyOne) {
        boolean alike = !onlyOne && from.size() == to.size() && withoutId(from, gone) && withoutId(to, come);
        if ((from.size() == 1 && to.size() == 1) || alike) {
            for (int i = 0; i < from.size(); i++) {
                successors.put(from.get(i), to.get(i));
                taken.add(to.get(i));
            }
        }
    }

    private static boolean withoutId(List<RecordKey> keys, Map<RecordKey, RecordFields> records) {
        return keys.stream().map(records::get).noneMatch(fields -> fields != null && fields.hasGivenId());
    }

    private static <T> Map<T, List<RecordKey>> left(
            Map<RecordKey, RecordFields> records,
            Collection<RecordKey> matched,
            Function<RecordFields, T> sameness,
            boolean onlyWithoutId) {
        Map<T, List<RecordKey>> groups = new LinkedHashMap<>();
        new TreeMap<>(records).forEach((key, fields) -> {
            if (key.kind() == RecordKind.CLAIM && !matched.contains(key) && !(onlyWithoutId && fields.hasGivenId())) {
                groups.computeIfAbsent(sameness.apply(fields), unseen -> new ArrayList<>())
                        .add(key);
            }
        });
        return groups;
    }
}
