package org.testimonia.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Where the dataset stood in each revision: a folder or a file that was moved is followed back, as git tells moves. */
final class FollowedPlaces {

    private final Repository repository;
    private final ObjectReader objects;
    private final DatasetPlace last;
    private final Map<ObjectId, DatasetPlace> places = new HashMap<>();

    private FollowedPlaces(Repository repository, ObjectReader objects, DatasetPlace last) {
        this.repository = repository;
        this.objects = objects;
        this.last = last;
    }

    /**
     * Follows a dataset back.
     *
     * @param last where it stands now
     * @param commits all revisions, none before one that it builds upon
     */
    static FollowedPlaces of(Repository repository, ObjectReader objects, DatasetPlace last, List<RevCommit> commits)
            throws IOException {
        FollowedPlaces followed = new FollowedPlaces(repository, objects, last);
        for (int i = commits.size() - 1; i >= 0; i--) {
            followed.followToParents(commits.get(i));
        }
        return followed;
    }

    DatasetPlace in(AnyObjectId commit) {
        return Objects.requireNonNull(places.getOrDefault(commit.toObjectId(), last));
    }

    private void followToParents(RevCommit commit) throws IOException {
        DatasetPlace place = in(commit);
        boolean isThere = isIn(commit, place);
        for (RevCommit parent : commit.getParents()) {
            boolean moved = isThere && !isIn(parent, place);
            DatasetPlace before = moved ? movedFrom(place, parent, commit) : place;
            places.putIfAbsent(parent.toObjectId(), before);
        }
    }

    private boolean isIn(RevCommit commit, DatasetPlace place) throws IOException {
        return !place.object(objects, commit.getTree()).equals(ObjectId.zeroId());
    }

    private DatasetPlace movedFrom(DatasetPlace place, RevCommit parent, RevCommit commit) throws IOException {
        Map<String, Integer> origins = new TreeMap<>();
        for (DiffEntry entry : renames(parent, commit)) {
            origin(place, entry).ifPresent(origin -> origins.merge(origin, 1, Integer::sum));
        }
        return origins.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(origin -> place.at(origin.getKey()))
                .orElse(place);
    }

    private List<DiffEntry> renames(RevCommit parent, RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.addTree(parent.getTree());
            walk.addTree(commit.getTree());
            RenameDetector detector = new RenameDetector(repository);
            detector.addAll(DiffEntry.scan(walk));
            return detector.compute().stream()
                    .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
                    .toList();
        }
    }

    /** Where the dataset stood if this file of it was moved along with it. */
    private static Optional<String> origin(DatasetPlace place, DiffEntry entry) {
        if (place.isFile()) {
            return entry.getNewPath().equals(place.path()) ? Optional.of(entry.getOldPath()) : Optional.empty();
        }
        if (!entry.getNewPath().startsWith(place.path() + "/")) {
            return Optional.empty();
        }
        String inside = entry.getNewPath().substring(place.path().length());
        String before = "/" + entry.getOldPath();
        return before.endsWith(inside)
                ? Optional.of(
                        before.substring(0, before.length() - inside.length()).replaceFirst("^/", ""))
                : Optional.empty();
    }
}
