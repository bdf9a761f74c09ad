package org.testimonia.history;

import java.time.OffsetDateTime;

import org.apache.commons.lang3.StringUtils;

/**
 * A commit.
 *
 * @param id the hash, 40 hexadecimal digits
 * @param authorName who wrote it
 * @param authorEmail their address
 * @param time when they wrote it, with the offset of their clock
 * @param message why, in full
 */
public record Revision(String id, String authorName, String authorEmail, OffsetDateTime time, String message) {

    private static final int SHORT_ID_LENGTH = 10;

    /** The first ten digits of the hash. */
    public String shortId() {
        return StringUtils.left(id, SHORT_ID_LENGTH);
    }

    /** The first line of the message that is not blank; empty if there is none. */
    public String summary() {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
