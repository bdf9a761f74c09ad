package org.testimonia.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.source.Source;

/**
 * What became of the claims and sources of a dataset from one state of it to another.
 *
 * <p>Records are compared as {@link DatasetHistory} compares them: each by its id and field by field, whatever files they
 * stand in. Formatting, sorting, splitting or renaming files is no edit, nor is another format. The two states may come from
 * anywhere: two folders, two releases, a revision and the working files. No git is needed.
 *
 * <pre>{@code
 * DatasetEdit edit = DatasetEdit.between(DatasetReader.read(lastRelease), DatasetReader.read(working));
 * edit.removed().forEach(claim -> System.out.println(claim + " is gone, it stood at " + claim.position()));
 * }</pre>
 *
 * <p>What cannot be read in the second state is not taken to be gone, and what cannot be read in either is not compared.
 */
public final class DatasetEdit {

    private final List<ClaimEdit> changed;
    private final List<Claim> removed;
    private final List<Source> removedSources;

    private DatasetEdit(List<ClaimEdit> changed, List<Claim> removed, List<Source> removedSources) {
        this.changed = List.copyOf(changed);
        this.removed = List.copyOf(removed);
        this.removedSources = List.copyOf(removedSources);
    }

    /** What makes of one state the other. */
    public static DatasetEdit between(ReadDataset before, ReadDataset after) {
        KeyedClaims was = KeyedClaims.of(before);
        KeyedClaims is = was.then(after);
        Map<RecordKey, RecordFields> gone = was.notIn(is);
        Map<RecordKey, RecordFields> come = is.notIn(was);
        Map<RecordKey, RecordKey> successors = Succession.of(gone, come);
        Map<RecordKey, RecordKey> standing = new TreeMap<>(successors);
        was.fields().keySet().stream().filter(is.fields()::containsKey).forEach(key -> standing.put(key, key));
        gone.keySet().removeAll(successors.keySet());
        come.keySet().removeAll(successors.values());
        Remains remains = new Remains(before, after);
        return new DatasetEdit(
                changed(standing, was, is),
                remains.nothingOf(claims(gone.keySet(), was), claims(come.keySet(), is)),
                remains.nothingOf(before.dataset().sources()));
    }

    private static List<ClaimEdit> changed(Map<RecordKey, RecordKey> standing, KeyedClaims was, KeyedClaims is) {
        List<ClaimEdit> changed = new ArrayList<>();
        standing.forEach((from, to) -> {
            Optional<RecordFields> then = Optional.ofNullable(was.fields().get(from));
            Optional<RecordFields> now = Optional.ofNullable(is.fields().get(to));
            if (!then.equals(now)) {
                was.claim(from)
                        .flatMap(before -> is.claim(to)
                                .map(after -> new ClaimEdit(before, after, RecordFields.changes(then, now))))
                        .ifPresent(changed::add);
            }
        });
        return changed;
    }

    private static List<Claim> claims(Collection<RecordKey> keys, KeyedClaims state) {
        return keys.stream().flatMap(key -> state.claim(key).stream()).toList();
    }

    /** The claims that are in both states and have other fields in the second, by the ids that they had. */
    public List<ClaimEdit> changed() {
        return changed;
    }

    /**
     * The claims of the first state of which the second has nothing left, by id: none of the same id, none that says the
     * same, and for a claim without an id none that may be it in other words, with the same subject and property.
     */
    public List<Claim> removed() {
        return removed;
    }

    /** The declared sources of the first state that the second has not, by id. */
    public List<Source> removedSources() {
        return removedSources;
    }

    @Override
    public String toString() {
        return changed.size() + " claims changed, " + removed.size() + " removed, " + removedSources.size()
                + " sources removed";
    }
}
