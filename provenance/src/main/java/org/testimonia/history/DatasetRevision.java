package org.testimonia.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;

/**
 * A dataset as it was in a revision of the git repository that it stands in. The working files are left alone.
 *
 * <pre>{@code
 * DatasetRevision before = DatasetRevision.of(Path.of("examples/mopr"), "main");
 * ReadDataset then = before.dataset().orElseThrow();
 * }</pre>
 *
 * <p>Where the present commit builds upon the revision that is asked for, it is that one. Where the two have parted, it is
 * the last one that both come from, so that what others have done since is no part of the difference.
 *
 * <p>A folder or a file that was moved since is found at its old place, as git tells moves.
 *
 * <p>Reading one needs JGit on the class path, an optional dependency of this module.
 *
 * @param name what was asked for
 * @param revision the commit
 * @param isParting whether that is where the present commit and the one that was asked for have parted
 * @param path where in the repository the dataset stood, with {@code /} between folders; empty for all of it
 * @param isMoved whether it stands elsewhere now
 * @param dataset what was read; empty if there was no dataset
 */
public record DatasetRevision(
        String name,
        Revision revision,
        boolean isParting,
        String path,
        boolean isMoved,
        Optional<ReadDataset> dataset) {

    /**
     * Reads a dataset as it was.
     *
     * @param dataset a folder or a file of claims in the working files of a git repository
     * @param name a commit: a hash or its beginning, a branch, a tag, {@code HEAD~1}
     * @throws HistoryException if there is no repository or no such revision, or it cannot be read
     */
    public static DatasetRevision of(Path dataset, String name) throws HistoryException {
        return DatasetRepository.of(dataset, repository -> RevisionReading.of(repository, name));
    }

    /** What was read; a dataset without records if there was none, so that everything is new since. */
    public ReadDataset datasetOrNone() {
        return dataset.orElseGet(() -> new ReadDataset(Dataset.builder(name).build(), List.of()));
    }
}
