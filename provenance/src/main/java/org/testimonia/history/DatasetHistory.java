package org.testimonia.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.testimonia.dataset.Suggestion;

/**
 * What happened to every record of a dataset, through all revisions of the git repository that it stands in.
 *
 * <p>Records are compared, not lines: each by its id and field by field. Formatting a file, sorting, splitting or renaming
 * it, or writing it in another format is nothing that happens to a record.
 *
 * <pre>{@code
 * DatasetHistory history = DatasetHistory.of(Path.of("examples/mopr"));
 * RecordHistory spain = history.claim("C039a");
 * }</pre>
 *
 * <p>What happened on branches is told where it happened; a merge has only what its author did in merging: a change that
 * no branch had, or a choice where branches disagree. What the working files have and the last commit has not is not
 * committed, and told last.
 *
 * <p>Needs JGit on the class path, an optional dependency of this module.
 */
public final class DatasetHistory {

    private final Map<RecordKey, Life> lives;
    private final List<SkippedRevision> skipped;
    private final int revisions;
    private final long filesParsed;
    private final boolean shallow;

    private DatasetHistory(HistoryWalk walk, boolean shallow) throws IOException {
        this.lives = new TreeMap<>(walk.run());
        this.skipped = List.copyOf(walk.skipped());
        this.revisions = walk.revisions();
        this.filesParsed = walk.filesParsed();
        this.shallow = shallow;
    }

    /**
     * Walks through the history of a dataset.
     *
     * @param dataset a folder or a file of claims in the working files of a git repository
     * @throws HistoryException if there is no repository, or it cannot be read
     */
    public static DatasetHistory of(Path dataset) throws HistoryException {
        return DatasetRepository.of(
                dataset,
                repository -> new DatasetHistory(
                        new HistoryWalk(repository.git(), repository.place()), repository.isShallow()));
    }

    /** The lives of all records of a kind by id, those that are gone too. */
    public List<RecordHistory> records(RecordKind kind) {
        return lives.keySet().stream()
                .filter(key -> key.kind() == kind)
                .flatMap(key -> history(key, key).stream())
                .toList();
    }

    /**
     * The life of a record, if there ever was one.
     *
     * @param id an id that it has or had; of several that share one, {@code C1} is the first and {@code C1#2} the second
     */
    public Optional<RecordHistory> record(RecordKind kind, String id) {
        RecordKey key = key(kind, id);
        return history(key, last(key));
    }

    /**
     * The life of a claim.
     *
     * @param id as for {@link #record}
     * @throws HistoryException if there never was such a claim
     */
    public RecordHistory claim(String id) throws HistoryException {
        Optional<RecordHistory> claim = record(RecordKind.CLAIM, id);
        if (claim.isEmpty()) {
            List<String> ids = lives.keySet().stream()
                    .filter(key -> key.kind() == RecordKind.CLAIM)
                    .map(RecordKey::text)
                    .toList();
            throw new HistoryException("no claim \"" + id + "\" now or in " + revisions
                    + (revisions == 1 ? " revision" : " revisions") + Suggestion.didYouMean(id, ids));
        }
        return claim.get();
    }

    /** The states that could not be read, oldest first; what happened in them is told where it can be read again. */
    public List<SkippedRevision> skipped() {
        return skipped;
    }

    /** Whether the clone lacks older revisions; {@code git fetch --unshallow} gets them. */
    public boolean isShallow() {
        return shallow;
    }

    /** How many revisions there are. */
    public int revisions() {
        return revisions;
    }

    /** How many files were parsed: one for each content that a file ever had. */
    public long filesParsed() {
        return filesParsed;
    }

    private RecordKey key(RecordKind kind, String id) {
        RecordKey plain = new RecordKey(kind, id);
        return lives.keySet().stream()
                .filter(key -> key.kind() == kind && key.text().equals(id))
                .findFirst()
                .orElse(plain);
    }

    /** The key under which a record goes on that once had this one. */
    private RecordKey last(RecordKey key) {
        Set<RecordKey> seen = new HashSet<>();
        RecordKey at = key;
        while (seen.add(at)) {
            Life life = lives.get(at);
            Optional<RecordKey> next = life == null ? Optional.empty() : life.movedTo();
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private Optional<RecordHistory> history(RecordKey key, RecordKey at) {
        Life life = lives.get(at);
        return life == null || !life.hasEvents()
                ? Optional.empty()
                : Optional.of(new RecordHistory(
                        key.kind(),
                        at.text(),
                        life.events(),
                        life.versions(),
                        life.fields().map(RecordFields::all).orElse(Map.of())));
    }
}
