package org.testimonia.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

/**
 * When a source came out, as widely as its record allows.
 *
 * @param source the source, which says when it was issued
 * @param firstDays when it can first have come out: its issue, or that of the edition which it reprints
 * @param lastDays when what is cited can last have been changed: its issue, or a later one that it names
 */
record Publication(Source source, DayRange firstDays, DayRange lastDays) {

    /** Types of CSL whose works go on being changed under one date, or come out over years. */
    private static final Set<String> KEPT_UP =
            Set.of("webpage", "post", "post-weblog", "dataset", "software", "periodical");

    private static final Set<String> FIRST_EDITION = Set.of("", "1", "1st", "first", "first edition", "1st edition");

    /** None for a source without a date of issue: the day on which a page was accessed is no such date. */
    static Optional<Publication> of(Source source, DatePolicy policy) {
        return source.issued().map(date -> date.range(policy)).map(issued -> {
            DayRange original =
                    source.originalDate().map(date -> date.range(policy)).orElse(issued);
            boolean reprint = original.earliestEpochDay() <= issued.earliestEpochDay();
            return reprint ? new Publication(source, original, issued) : new Publication(source, issued, original);
        });
    }

    /** How a reader would name it, with its date: {@code Ryle 1967}, {@code “Minutes” (issued 1932)}. */
    String dated() {
        return source.shortName() + (source.authors().isPresent() ? "" : " (issued " + date() + ")");
    }

    /** The date of issue as written. */
    String date() {
        return source.issued().map(HistoricalDate::toString).orElse("");
    }

    /** All that a finding about its date rests on. */
    String circumstance() {
        return source.id() + " " + source.issued().map(HistoricalDate::edtf).orElse("") + " "
                + source.originalDate().map(HistoricalDate::edtf).orElse("");
    }

    boolean isUncertain() {
        return source.issued().filter(HistoricalDate::isUncertain).isPresent()
                || source.originalDate().filter(HistoricalDate::isUncertain).isPresent();
    }

    /** Whether its text may be younger or older than the date of issue. */
    boolean isKeptUp() {
        return KEPT_UP.contains(text("type"));
    }

    /** Whether it names an edition, and not the first, without saying when that was. */
    boolean hasUndatedPredecessor() {
        return source.originalDate().isEmpty() && !FIRST_EDITION.contains(text("edition"));
    }

    private String text(String field) {
        return String.valueOf(source.csl().getOrDefault(field, "")).strip().toLowerCase(Locale.ROOT);
    }
}
