package org.testimonia.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** When an audit is said to have been done. The clock is not asked, so that two runs print the same. */
final class AuditTime {

    /** As reproducible builds take their time (reproducible-builds.org/specs/source-date-epoch). */
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    /** What XML Schema's dateTime can hold without a sign and in four digits. */
    private static final int LAST_YEAR = 9999;

    private AuditTime() {}

    /** What the option says, else what the environment says, else nothing. */
    static Optional<OffsetDateTime> of(@Nullable String option, Map<String, String> environment) throws Refusal {
        if (option != null) {
            return Optional.of(parse(option));
        }
        String seconds = environment.getOrDefault(EPOCH, "");
        return seconds.isEmpty() ? Optional.empty() : Optional.of(ofEpoch(seconds));
    }

    private static OffsetDateTime parse(String text) throws Refusal {
        try {
            return inRange(OffsetDateTime.parse(text));
        } catch (DateTimeException unfit) {
            throw new Refusal("--audited-at: got \"" + text + "\", expected a time such as 2026-11-24T12:00:00Z");
        }
    }

    private static OffsetDateTime ofEpoch(String seconds) throws Refusal {
        try {
            return inRange(Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException unfit) {
            throw new Refusal(EPOCH + ": got \"" + seconds + "\", expected seconds since 1970 such as 1795521600");
        }
    }

    private static OffsetDateTime inRange(OffsetDateTime time) {
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + time.getYear());
        }
        return time;
    }
}
