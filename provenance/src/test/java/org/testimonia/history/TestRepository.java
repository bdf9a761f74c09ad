package org.testimonia.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository that is built commit by commit, each from all its files; any graph of revisions can be made. */
final class TestRepository implements AutoCloseable {

    private static final Instant FIRST = Instant.parse("2024-03-01T09:00:00Z");
    private static final long HOUR_SECONDS = 3600;

    private final Path root;
    private final Repository repository;
    private int commits;

    static {
        GitSettings.leaveAlone();
    }

    TestRepository(Path root) throws IOException {
        this.root = root;
        this.repository = new FileRepositoryBuilder()
                .setWorkTree(root.toFile())
                .setGitDir(root.resolve(".git").toFile())
                .build();
        repository.create();
    }

    Path root() {
        return root;
    }

    /** Makes a commit, an hour after the one before, and makes it the present one. */
    String commit(String message, Map<String, String> files, String... parents) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(files, inserter));
            for (String parent : parents) {
                commit.addParentId(ObjectId.fromString(parent));
            }
            PersonIdent author = new PersonIdent(
                    commits % 2 == 0 ? "Ana Ruiz" : "Bo Lind",
                    commits % 2 == 0 ? "ana@example.org" : "bo@example.org",
                    FIRST.plusSeconds(HOUR_SECONDS * commits++),
                    ZoneOffset.UTC);
            commit.setAuthor(author);
            commit.setCommitter(author);
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.setNewObjectId(id);
            head.forceUpdate();
            return id.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectId tree(Map<String, String> files, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(
                    inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
            builder.add(entry);
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    /** Puts files into the working folder; a test may put others than those of the last commit. */
    TestRepository checkOut(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return this;
    }

    @Override
    public void close() {
        repository.close();
    }
}
