package org.testimonia.history;

import java.io.IOException;
import java.util.List;

import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.NotIgnoredFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Which files were moved from one state of a repository to another, as git tells moves: by what is in them. */
final class Moves {

    private static final int WORKING_FILES = 1;

    private Moves() {}

    /** Those from one tree to another. */
    static List<DiffEntry> between(ObjectId before, ObjectId after, Repository repository, ObjectReader objects)
            throws IOException {
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.addTree(before);
            walk.addTree(after);
            RenameDetector detector = new RenameDetector(repository);
            detector.addAll(DiffEntry.scan(walk));
            return renames(detector.compute());
        }
    }

    /** Those from a tree to where a dataset stands in the working files. */
    static List<DiffEntry> sinceTree(ObjectId before, DatasetPlace place, Repository repository, ObjectReader objects)
            throws IOException {
        try (TreeWalk walk = new TreeWalk(repository, objects)) {
            FileTreeIterator files = new FileTreeIterator(repository);
            walk.setRecursive(true);
            walk.addTree(before);
            walk.addTree(files);
            walk.setFilter(AndTreeFilter.create(new NotIgnoredFilter(WORKING_FILES), TreeFilter.ANY_DIFF));
            RenameDetector detector = new RenameDetector(repository);
            detector.addAll(DiffEntry.scan(walk).stream()
                    .filter(entry ->
                            entry.getChangeType() == DiffEntry.ChangeType.DELETE || place.contains(entry.getNewPath()))
                    .toList());
            ContentSource.Pair contents =
                    new ContentSource.Pair(ContentSource.create(objects), ContentSource.create(files));
            return renames(detector.compute(contents, NullProgressMonitor.INSTANCE));
        } catch (CanceledException e) {
            throw new IllegalStateException("nobody can cancel it", e);
        }
    }

    private static List<DiffEntry> renames(List<DiffEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
                .toList();
    }
}
