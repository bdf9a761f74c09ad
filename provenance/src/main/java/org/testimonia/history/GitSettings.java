package org.testimonia.history;

import java.io.IOException;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** What JGit takes from outside the repository, and keeps there. */
public final class GitSettings {

    private GitSettings() {}

    /**
     * Keeps JGit from asking the command {@code git} for settings, from reading those of the user and the machine, and from
     * keeping measurements of the disk in the user's folder. Nothing in a history depends on any of these.
     *
     * <p>This holds for all uses of JGit in the program, so it is for a program that has no others.
     */
    public static void leaveAlone() {
        SystemReader.setInstance(new Alone(SystemReader.getInstance()));
    }

    private static final class Alone extends SystemReader.Delegate {

        Alone(SystemReader system) {
            super(system);
        }

        @Override
        public FileBasedConfig openUserConfig(@Nullable Config parent, FS fileSystem) {
            return new Nothing(parent, fileSystem);
        }

        @Override
        public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fileSystem) {
            return new Nothing(parent, fileSystem);
        }

        @Override
        public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fileSystem) {
            return new Nothing(parent, fileSystem);
        }
    }

    /** Settings that stand in no file. */
    private static final class Nothing extends FileBasedConfig {

        @SuppressWarnings("NullAway") // JGit takes no file for settings that are in none
        Nothing(@Nullable Config parent, FS fileSystem) {
            super(parent, null, fileSystem);
        }

        @Override
        public void load() {}

        @Override
        public void save() throws IOException {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
