package org.testimonia.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a revision has of a record from those that it builds upon: the lives that none of the others has gone beyond.
 *
 * <p>Several are merged as git merges lines: what one branch alone has changed since they parted is taken over, field by
 * field. Where branches have made different things of a field, there is a choice, and whoever merged made it.
 */
record Inheritance(List<Life> heads) {

    static final Inheritance NONE = new Inheritance(List.of());

    static Inheritance of(List<Life> lives) {
        List<Life> heads = new ArrayList<>();
        for (Life life : lives) {
            if (heads.stream().noneMatch(life::isBefore)) {
                heads.removeIf(head -> head.isBefore(life));
                heads.add(life);
            }
        }
        return new Inheritance(List.copyOf(heads));
    }

    /**
     * What the record would be if nothing happened to it in the revision.
     *
     * @param now what it is; where branches disagree, the answer is the first of theirs that is another, so that a choice
     *     shows as one
     */
    Optional<RecordFields> expected(Optional<RecordFields> now) {
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        if (heads.size() == 1) {
            return heads.get(0).fields();
        }
        Optional<RecordFields> origin = Life.commonOrigin(heads).flatMap(Life::fields);
        List<Optional<RecordFields>> changed = changed(origin);
        if (changed.size() <= 1) {
            return changed.isEmpty() ? origin : changed.get(0);
        }
        if (changed.stream().allMatch(Optional::isPresent)) {
            return Optional.of(
                    merged(origin, changed.stream().map(Optional::orElseThrow).toList(), now));
        }
        return changed.stream()
                .filter(fields -> fields.isPresent() != now.isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Optional<RecordFields>> changed(Optional<RecordFields> origin) {
        return heads.stream()
                .map(Life::fields)
                .distinct()
                .filter(fields -> !fields.equals(origin))
                .toList();
    }

    private static RecordFields merged(
            Optional<RecordFields> origin, List<RecordFields> branches, Optional<RecordFields> now) {
        Set<String> names = new LinkedHashSet<>();
        branches.forEach(branch -> names.addAll(branch.texts().keySet()));
        Map<String, String> texts = new LinkedHashMap<>();
        names.forEach(name -> merged(name, origin, branches, now).ifPresent(text -> texts.put(name, text)));
        String id = merged(RecordFields.ID, origin, branches, now).orElse("");
        return new RecordFields(id, texts);
    }

    private static Optional<String> merged(
            String name, Optional<RecordFields> origin, List<RecordFields> branches, Optional<RecordFields> now) {
        Optional<String> was = origin.flatMap(fields -> fields.text(name));
        List<Optional<String>> changed = branches.stream()
                .map(branch -> branch.text(name))
                .distinct()
                .filter(text -> !text.equals(was))
                .toList();
        if (changed.size() <= 1) {
            return changed.isEmpty() ? was : changed.get(0);
        }
        Optional<String> is = now.flatMap(fields -> fields.text(name));
        return changed.stream().filter(text -> !text.equals(is)).findFirst().orElseThrow();
    }
}
