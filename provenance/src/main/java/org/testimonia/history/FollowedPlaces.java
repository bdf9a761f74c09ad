package org.testimonia.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

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
            DatasetPlace before = moved
                    ? place.before(Moves.between(parent.getTree(), commit.getTree(), repository, objects))
                    : place;
            places.putIfAbsent(parent.toObjectId(), before);
        }
    }

    private boolean isIn(RevCommit commit, DatasetPlace place) throws IOException {
        return !place.object(objects, commit.getTree()).equals(ObjectId.zeroId());
    }
}
