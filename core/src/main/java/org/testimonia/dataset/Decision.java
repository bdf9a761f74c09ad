package org.testimonia.dataset;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.source.Position;

/**
 * What somebody decided about a finding of an audit, and why.
 *
 * <p>A decision names the finding by its fingerprint, so it holds as long as the claims say what they said. It changes no
 * claim: the finding is counted as accepted, and shown when asked for.
 *
 * <p>A finding on an edit is there only while the dataset is held against what it was. A decision on one says against what,
 * in {@code since}; once that is past it decides nothing, and stays as the record of why.
 *
 * @param fingerprint the finding's, sixteen hexadecimal digits in lower case
 * @param ruling what was decided
 * @param reason why, in words; never blank
 * @param author who decided; never blank
 * @param date when
 * @param until the last day on which it holds; empty if it holds for good
 * @param since what the dataset was held against, such as a revision, if the finding is one on an edit; else empty
 * @param position where it stands
 */
public record Decision(
        String fingerprint,
        Ruling ruling,
        String reason,
        String author,
        LocalDate date,
        Optional<LocalDate> until,
        Optional<String> since,
        Position position) {

    private static final int DIGITS = 16;

    /** @throws IllegalArgumentException if the fingerprint is none, or the reason or the author is blank */
    public Decision {
        Objects.requireNonNull(date, "date");
        if (!isFingerprint(fingerprint)) {
            throw new IllegalArgumentException("a fingerprint has " + DIGITS + " hexadecimal digits");
        }
        if (reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason and an author");
        }
    }

    /** Whether a text is what a fingerprint looks like. */
    public static boolean isFingerprint(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** Whether its finding is one on an edit. */
    public boolean isOnEdit() {
        return since.isPresent();
    }

    /** Whether it holds no more on a day. */
    public boolean isExpiredOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && fingerprint.equals(that.fingerprint)
                && ruling.equals(that.ruling)
                && reason.equals(that.reason)
                && author.equals(that.author)
                && date.equals(that.date)
                && until.equals(that.until)
                && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }
}
