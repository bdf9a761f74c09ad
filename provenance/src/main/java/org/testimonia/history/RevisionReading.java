package org.testimonia.history;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.RecordMemory;

/** Reads a dataset as it was in a revision; apart from the record, which needs no JGit. */
final class RevisionReading {

    private RevisionReading() {}

    static DatasetRevision of(DatasetRepository repository, String name) throws IOException, HistoryException {
        try (ObjectReader objects = repository.git().newObjectReader();
                RevWalk walk = new RevWalk(objects)) {
            Commits commits = new Commits(repository, walk);
            RevCommit asked = commits.named(name);
            RevCommit commit = commits.parting(asked, name);
            DatasetPlace place = place(repository, objects, commit);
            return new DatasetRevision(
                    name,
                    Commits.revision(commit),
                    !commit.equals(asked),
                    place.path(),
                    !place.equals(repository.place()),
                    read(place, objects, commit));
        }
    }

    private static DatasetPlace place(DatasetRepository repository, ObjectReader objects, RevCommit commit)
            throws IOException {
        DatasetPlace place = repository.place();
        return isThere(place, objects, commit)
                ? place
                : place.before(Moves.sinceTree(commit.getTree(), place, repository.git(), objects));
    }

    private static boolean isThere(DatasetPlace place, ObjectReader objects, RevCommit commit) throws IOException {
        return !place.object(objects, commit.getTree()).equals(ObjectId.zeroId());
    }

    private static Optional<ReadDataset> read(DatasetPlace place, ObjectReader objects, RevCommit commit)
            throws IOException, HistoryException {
        if (!isThere(place, objects, commit)) {
            return Optional.empty();
        }
        try {
            return Optional.of(place.read(objects, commit.getTree(), new RecordMemory()));
        } catch (DatasetReadException e) {
            if (e.isNothingThere()) {
                return Optional.empty();
            }
            String revision = Commits.revision(commit).shortId();
            throw new HistoryException("in " + revision + " it cannot be read: " + e.getMessage(), e);
        }
    }
}
