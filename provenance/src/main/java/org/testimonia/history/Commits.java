package org.testimonia.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.testimonia.dataset.Suggestion;

/** Finds the commits of a repository that a user names. */
final class Commits {

    private final DatasetRepository repository;
    private final Repository git;
    private final RevWalk walk;

    Commits(DatasetRepository repository, RevWalk walk) {
        this.repository = repository;
        this.git = repository.git();
        this.walk = walk;
    }

    /** What a commit says of itself. */
    static Revision revision(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Revision(
                commit.name(),
                author.getName(),
                author.getEmailAddress(),
                author.getWhenAsInstant().atZone(author.getZoneId()).toOffsetDateTime(),
                commit.getFullMessage());
    }

    /**
     * The commit of a name: a hash or the beginning of one, a branch, a tag, {@code HEAD~1}.
     *
     * @throws HistoryException if there is none
     */
    RevCommit named(String name) throws IOException, HistoryException {
        try {
            ObjectId id = name.isBlank() ? null : git.resolve(name + "^{commit}");
            if (id == null) {
                throw notThere(name);
            }
            RevCommit commit = walk.parseCommit(id);
            walk.parseBody(commit);
            return commit;
        } catch (MissingObjectException e) {
            throw notThere(name);
        } catch (AmbiguousObjectException e) {
            throw new HistoryException("\"" + name + "\" is the beginning of several hashes, expected more of one");
        } catch (IncorrectObjectTypeException e) {
            throw new HistoryException("\"" + name + "\" is no commit, expected a hash, a branch or a tag of one");
        } catch (RevisionSyntaxException e) {
            throw new HistoryException(
                    "\"" + name + "\" names no revision, expected a hash, a branch, a tag or HEAD~1");
        }
    }

    private HistoryException notThere(String name) throws IOException {
        if (repository.isShallow()) {
            return new HistoryException("no revision \"" + name
                    + "\" in this shallow clone; fetch more of the history: git fetch --unshallow,"
                    + " or fetch-depth: 0 for actions/checkout");
        }
        List<String> names = git.getRefDatabase().getRefs().stream()
                .map(Ref::getName)
                .map(Repository::shortenRefName)
                .filter(ref -> !ref.equals(Constants.HEAD))
                .toList();
        String near = Suggestion.didYouMean(name, names);
        return new HistoryException("no revision \"" + name + "\" in this repository"
                + (near.isEmpty() ? ", expected a hash, a branch, a tag or HEAD~1" : near));
    }

    /**
     * Where the present commit and another parted: the other one, if the present one builds upon it.
     *
     * @throws HistoryException if they come from none in common, as far as a shallow clone knows
     */
    RevCommit parting(RevCommit other, String name) throws IOException, HistoryException {
        ObjectId head = git.resolve(Constants.HEAD);
        if (head == null) {
            return other;
        }
        Optional<RevCommit> common = common(walk.parseCommit(head), other);
        if (common.isEmpty() && repository.isShallow()) {
            throw new HistoryException(
                    "\"" + name + "\" and HEAD have no revision in common in this shallow clone; fetch"
                            + " more of the history: git fetch --unshallow, or fetch-depth: 0 for actions/checkout");
        }
        return common.orElse(other);
    }

    private Optional<RevCommit> common(RevCommit head, RevCommit other) throws IOException {
        walk.reset();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(head);
        walk.markStart(other);
        List<RevCommit> bases = new ArrayList<>();
        walk.forEach(bases::add);
        Optional<RevCommit> latest = bases.stream()
                .max(Comparator.comparingInt(RevCommit::getCommitTime).thenComparing(RevCommit::name));
        if (latest.isPresent()) {
            walk.parseBody(latest.get());
        }
        return latest;
    }
}
