package org.testimonia.history;

import java.util.Optional;

/**
 * A state of the dataset that could not be read, so that what happened in it is told where it can be read again.
 *
 * @param revision the commit; empty for the working files
 * @param reason why, in one line
 */
public record SkippedRevision(Optional<Revision> revision, String reason) {}
