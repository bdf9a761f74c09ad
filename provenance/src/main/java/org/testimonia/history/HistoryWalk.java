package org.testimonia.history;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.RecordMemory;

/** Goes through all revisions that the present one builds upon, oldest first, and to the working files. */
final class HistoryWalk {

    /**
     * What a revision left: the dataset's object, and the lives of its records.
     *
     * <p>A revision that could not be read leaves what those left upon which it builds.
     */
    private record Left(ObjectId dataset, Map<RecordKey, Life> lives) {}

    /** Something that reads the records of one state. */
    private interface Reading {
        DatasetRecords read() throws IOException, DatasetReadException;
    }

    private final Repository repository;
    private final DatasetPlace place;
    private final Set<ObjectId> ends;
    private final RecordMemory memory = new RecordMemory();
    private final Map<ObjectId, SoftReference<DatasetRecords>> known = new HashMap<>();
    private final Map<ObjectId, List<Left>> left = new HashMap<>();
    private final Map<ObjectId, Integer> waiting = new HashMap<>();
    private final List<SkippedRevision> skipped = new ArrayList<>();
    private int revisions;

    HistoryWalk(Repository repository, DatasetPlace place) throws IOException {
        this.repository = repository;
        this.place = place;
        this.ends = repository.getObjectDatabase().getShallowCommits();
    }

    /** Goes all the way; the lives of all records as the working files have them. */
    Map<RecordKey, Life> run() throws IOException {
        List<RevCommit> commits = commits();
        revisions = commits.size();
        try (ObjectReader objects = repository.newObjectReader()) {
            FollowedPlaces places = FollowedPlaces.of(repository, objects, place, commits);
            for (RevCommit commit : commits) {
                for (RevCommit parent : commit.getParents()) {
                    waiting.merge(parent.toObjectId(), 1, Integer::sum);
                }
            }
            for (int order = 0; order < commits.size(); order++) {
                visit(commits.get(order), order, places, objects);
            }
        }
        return workingFiles(commits);
    }

    List<SkippedRevision> skipped() {
        return skipped;
    }

    long filesParsed() {
        return memory.parses();
    }

    int revisions() {
        return revisions;
    }

    private List<RevCommit> commits() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        List<RevCommit> commits = new ArrayList<>();
        if (head != null) {
            try (RevWalk walk = new RevWalk(repository)) {
                walk.markStart(walk.parseCommit(head));
                walk.sort(RevSort.TOPO);
                walk.sort(RevSort.COMMIT_TIME_DESC, true);
                walk.sort(RevSort.REVERSE, true);
                walk.forEach(commits::add);
            }
        }
        return commits;
    }

    private void visit(RevCommit commit, int order, FollowedPlaces places, ObjectReader objects) throws IOException {
        DatasetPlace there = places.in(commit);
        ObjectId dataset = there.object(objects, commit.getTree());
        List<Left> parents = leftByParents(commit);
        if (parents.size() == 1 && parents.get(0).dataset().equals(dataset)) {
            left.put(commit.toObjectId(), parents);
            return;
        }
        RecordEvent.Kind kindOfFirst =
                ends.contains(commit.toObjectId()) ? RecordEvent.Kind.FOUND : RecordEvent.Kind.ADDED;
        Reading reading = () -> DatasetRecords.of(there.read(objects, commit.getTree(), memory));
        List<Left> leaves = step(
                order,
                Optional.of(Commits.revision(commit)),
                kindOfFirst,
                dataset,
                parents,
                () -> records(dataset, reading));
        left.put(commit.toObjectId(), leaves);
    }

    /** The records of a dataset, which is read once for all revisions that have it. */
    private DatasetRecords records(ObjectId dataset, Reading reading) throws IOException, DatasetReadException {
        if (dataset.equals(ObjectId.zeroId())) {
            return DatasetRecords.NONE;
        }
        SoftReference<DatasetRecords> before = known.get(dataset);
        DatasetRecords records = before == null ? null : before.get();
        if (records == null) {
            records = reading.read();
            known.put(dataset, new SoftReference<>(records));
        }
        return records;
    }

    private List<Left> step(
            int order,
            Optional<Revision> revision,
            RecordEvent.Kind kindOfFirst,
            ObjectId dataset,
            List<Left> parents,
            Reading reading)
            throws IOException {
        DatasetRecords records;
        try {
            records = reading.read();
        } catch (DatasetReadException e) {
            if (!e.isNothingThere()) {
                skipped.add(new SkippedRevision(revision, String.valueOf(e.getMessage())));
                return parents;
            }
            records = DatasetRecords.NONE;
        }
        List<Map<RecordKey, Life>> before = parents.stream().map(Left::lives).toList();
        return List.of(new Left(dataset, new RevisionStep(order, revision, kindOfFirst, before, records).lives()));
    }

    /** What the parents left; forgotten once no other revision builds upon them. */
    private List<Left> leftByParents(RevCommit commit) {
        List<Left> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            ObjectId id = parent.toObjectId();
            for (Left one : left.getOrDefault(id, List.of())) {
                if (parents.stream().noneMatch(other -> other.lives() == one.lives())) {
                    parents.add(one);
                }
            }
            if (Objects.requireNonNull(waiting.merge(id, -1, Integer::sum)) == 0) {
                left.remove(id);
            }
        }
        return parents;
    }

    private Map<RecordKey, Life> workingFiles(List<RevCommit> commits) throws IOException {
        List<Left> last = commits.isEmpty()
                ? List.of()
                : left.getOrDefault(commits.get(commits.size() - 1).toObjectId(), List.of());
        Path root = repository.getWorkTree().toPath();
        List<Left> now = step(
                revisions,
                Optional.empty(),
                RecordEvent.Kind.ADDED,
                ObjectId.zeroId(),
                last,
                () -> DatasetRecords.of(place.read(root, memory)));
        if (now.size() == 1) {
            return now.get(0).lives();
        }
        List<Map<RecordKey, Life>> lives = now.stream().map(Left::lives).toList();
        return lives.isEmpty()
                ? Map.of()
                : new RevisionStep(revisions, Optional.empty(), RecordEvent.Kind.ADDED, lives, DatasetRecords.NONE)
                        .lives();
    }
}
