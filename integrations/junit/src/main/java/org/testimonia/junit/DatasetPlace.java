package org.testimonia.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.testimonia.report.RepositoryFolder;
import org.testimonia.source.Position;

/**
 * Where the files of a dataset are.
 *
 * @param folder the folder that positions start in; empty for a dataset that is not on disk
 * @param inRepository the same as seen from the root of the repository, for who reads a message
 */
record DatasetPlace(Optional<Path> folder, RepositoryFolder inRepository) {

    /** A place as the JUnit Platform takes it for a file with a line and a column. */
    Optional<URI> uri(Position position) {
        return folder.map(path -> URI.create(
                path.resolve(position.file()).toUri() + "?line=" + position.line() + "&column=" + position.column()));
    }
}
