package org.testimonia.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.testimonia.history.RecordEvent.Kind;

/**
 * A repository in which it is known what happened to every record: each commit edits, removes, adds or restores some, or
 * only writes them otherwise; some are made on a branch that is merged later.
 */
final class GeneratedHistory {

    private static final int EVERY_NTH_HAS_NO_ID = 5;

    /** Something that is to happen to a record, by its subject, which is no other's. */
    private record Edit(String subject, Kind kind, Map<String, String> fields) {}

    private final Random random;
    private final RandomLayout layout;
    private final TestRepository repository;
    private final Map<String, Map<String, String>> all = new TreeMap<>();
    private final Map<String, List<String>> truth = new TreeMap<>();
    private final Set<String> contents = new HashSet<>();
    private Map<String, Map<String, String>> present = new TreeMap<>();
    private Map<String, String> files = Map.of();
    private String last = "";
    private int serial;

    private GeneratedHistory(Path folder, long seed) throws Exception {
        this.random = new Random(seed);
        this.layout = new RandomLayout(random);
        this.repository = new TestRepository(folder);
    }

    /**
     * Makes one.
     *
     * @param records how many the first commit has
     * @param commits how many there are, with one merge of a branch of two
     */
    static GeneratedHistory of(Path folder, int records, int commits, long seed) throws Exception {
        GeneratedHistory history = new GeneratedHistory(folder, seed);
        List<Edit> first = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            first.add(history.addition());
        }
        history.commit(first, "");
        int fork = commits / 2;
        for (int i = 1; i < fork; i++) {
            history.commitSome(Set.of());
        }
        history.branchAndMerge();
        for (int i = fork + 4; i < commits; i++) {
            history.commitSome(Set.of());
        }
        history.repository.checkOut(history.files);
        history.repository.close();
        return history;
    }

    Path dataset() {
        return repository.root().resolve("data");
    }

    /** What happened to each record, by subject: the commit, the kind and the fields with what they were and became. */
    Map<String, List<String>> truth() {
        return truth;
    }

    /** How many contents files of records ever had. */
    int contents() {
        return contents.size();
    }

    private void commitSome(Set<String> untouched) {
        commit(random.nextInt(3) == 0 ? List.of() : edits(untouched), "");
    }

    /** Two commits on a branch, one beside it, and the merge. */
    private void branchAndMerge() {
        Map<String, Map<String, String>> atFork = copy(present);
        String fork = last;
        List<Edit> here = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<Edit> edits = edits(here.stream().map(Edit::subject).collect(Collectors.toSet()));
            commit(edits, "");
            here.addAll(edits);
        }
        String branch = last;
        Map<String, Map<String, String>> onBranch = present;
        present = atFork;
        last = fork;
        List<Edit> there = edits(here.stream().map(Edit::subject).collect(Collectors.toSet()));
        commit(there, "");
        present = onBranch;
        there.forEach(this::apply);
        commit(List.of(), branch);
    }

    private static Map<String, Map<String, String>> copy(Map<String, Map<String, String>> records) {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        records.forEach((subject, fields) -> copy.put(subject, new LinkedHashMap<>(fields)));
        return copy;
    }

    private void commit(List<Edit> edits, String otherParent) {
        List<List<FieldChange>> changes = edits.stream().map(this::apply).toList();
        files = layout.files(List.copyOf(present.values()));
        files.forEach((name, text) -> {
            if (!name.endsWith("datapackage.json")) {
                contents.add(name.substring(name.lastIndexOf('.')) + text);
            }
        });
        String[] parents = last.isEmpty()
                ? new String[0]
                : otherParent.isEmpty() ? new String[] {last} : new String[] {last, otherParent};
        last = repository.commit("Change " + edits.size() + " claims", files, parents);
        for (int i = 0; i < edits.size(); i++) {
            truth.computeIfAbsent(edits.get(i).subject(), subject -> new ArrayList<>())
                    .add(told(last, edits.get(i).kind(), changes.get(i)));
        }
    }

    /** How an event is compared. */
    static String told(String commit, Kind kind, List<FieldChange> changes) {
        return commit + " " + kind + " "
                + changes.stream().map(FieldChange::toString).sorted().toList();
    }

    private List<FieldChange> apply(Edit edit) {
        Map<String, String> before = present.getOrDefault(edit.subject(), Map.of());
        Map<String, String> after = new LinkedHashMap<>(before);
        if (edit.kind() == Kind.REMOVED) {
            present.remove(edit.subject());
            after.clear();
        } else {
            after.putAll(edit.fields());
            present.put(edit.subject(), after);
            all.put(edit.subject(), after);
        }
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> new FieldChange(
                        name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))))
                .toList();
    }

    private List<Edit> edits(Set<String> untouched) {
        Set<String> touched = new HashSet<>(untouched);
        List<Edit> edits = new ArrayList<>();
        int count = 1 + random.nextInt(1 + Math.max(1, all.size() / 10));
        for (int i = 0; i < count; i++) {
            List<String> free = all.keySet().stream()
                    .filter(subject -> !touched.contains(subject))
                    .toList();
            if (free.isEmpty() || random.nextInt(20) == 0) {
                edits.add(addition());
            } else {
                edits.add(edit(free.get(random.nextInt(free.size()))));
            }
            touched.add(edits.get(i).subject());
        }
        return edits;
    }

    private Edit edit(String subject) {
        Map<String, String> fields = present.get(subject);
        if (fields == null) {
            return new Edit(subject, Kind.RESTORED, all.get(subject));
        }
        if (random.nextInt(4) == 0 && present.size() > 1) {
            return new Edit(subject, Kind.REMOVED, Map.of());
        }
        boolean hasId = fields.containsKey("id");
        return switch (random.nextInt(hasId ? 4 : 2)) {
            case 0 -> change(subject, "value", number());
            case 1 -> change(subject, "note", "seen by B. \"L.\" O'Hara, no. " + serial++);
            case 2 -> change(subject, "locator", "p. " + (1000 + serial++));
            default -> new Edit(subject, Kind.CHANGED, Map.of("value", number(), "as_of", 1900 + serial++ + ""));
        };
    }

    private static Edit change(String subject, String field, String text) {
        return new Edit(subject, Kind.CHANGED, Map.of(field, text));
    }

    private String number() {
        return String.format("%,d", 100_000 + 7 * serial++);
    }

    private Edit addition() {
        String subject = "subject-" + serial++;
        Map<String, String> fields = new LinkedHashMap<>();
        if (serial % EVERY_NTH_HAS_NO_ID != 0) {
            fields.put("id", "C" + serial);
        }
        fields.put("subject", subject);
        fields.put("property", "members");
        fields.put("value", number());
        fields.put("source", "ryle");
        fields.put("locator", "p. " + serial);
        fields.put("quote", "Größe: " + serial + ", as counted");
        return new Edit(subject, Kind.ADDED, fields);
    }
}
