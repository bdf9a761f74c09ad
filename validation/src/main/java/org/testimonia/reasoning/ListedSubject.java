package org.testimonia.reasoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Subject;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;

/**
 * A subject of a list: the days it can have begun and ended on. It counts on a day after that of its beginning, and until
 * that of its end.
 *
 * @param subject the subject
 * @param began the days it can have begun on; any if no claim says so
 * @param ended the days it can have ended on; empty if it is taken not to have
 * @param beginnings the claims that say when it began
 */
record ListedSubject(Subject subject, DayRange began, Optional<DayRange> ended, List<Claim> beginnings) {

    static ListedSubject of(
            Subject subject, List<Claim> beginnings, List<Claim> endings, Function<HistoricalDate, DayRange> bounds) {
        return new ListedSubject(
                subject, hull(beginnings, bounds).orElse(DayRange.ANY), hull(endings, bounds), beginnings);
    }

    private static Optional<DayRange> hull(List<Claim> claims, Function<HistoricalDate, DayRange> bounds) {
        return claims.stream()
                .flatMap(claim -> claim.date().stream())
                .map(bounds)
                .reduce(DayRange::hull);
    }

    /** The same as if no claim dated its beginning. */
    ListedSubject ofAnyBeginning() {
        return new ListedSubject(subject, DayRange.ANY, ended, List.of());
    }

    boolean surelyBy(DayRange time) {
        return began.latestEpochDay() < time.earliestEpochDay() && earliestEnd() >= time.latestEpochDay();
    }

    boolean possiblyBy(DayRange time) {
        return began.earliestEpochDay() < time.latestEpochDay() && latestEnd() >= time.earliestEpochDay();
    }

    /** Adds the days on which it begins to count surely (first number) and possibly (second), and those on which it stops. */
    void addTo(Map<Long, int[]> changes) {
        addSpan(began.latestEpochDay(), earliestEnd(), 0, changes);
        addSpan(began.earliestEpochDay(), latestEnd(), 1, changes);
    }

    private static void addSpan(long after, long until, int which, Map<Long, int[]> changes) {
        if (after < until) {
            changes.computeIfAbsent(after == Long.MIN_VALUE ? after : after + 1, day -> new int[2])[which]++;
            if (until < Long.MAX_VALUE) {
                changes.computeIfAbsent(until + 1, day -> new int[2])[which]--;
            }
        }
    }

    /** By how much it can at most raise a count from one time to another: 1 if it may come in, -1 if it surely leaves. */
    int most(DayRange first, DayRange last) {
        return countsOnlyAt(last, first) ? 1 : canStay(first, last) ? 0 : -1;
    }

    /** By how much it raises that count at least: 1 if it surely comes in, -1 if it may leave. */
    int least(DayRange first, DayRange last) {
        return countsOnlyAt(first, last) ? -1 : canStay(first, last) ? 0 : 1;
    }

    private boolean canStay(DayRange first, DayRange last) {
        return (possiblyBy(first) && possiblyBy(last))
                || began.latestEpochDay() >= Math.max(first.earliestEpochDay(), last.earliestEpochDay())
                || earliestEnd() < Math.min(first.latestEpochDay(), last.latestEpochDay())
                || isBetween(first, last)
                || isBetween(last, first);
    }

    /** Whether it can begin after the one time and end before the other. */
    private boolean isBetween(DayRange first, DayRange last) {
        long begin = Math.max(began.earliestEpochDay(), first.earliestEpochDay());
        long end = Math.min(latestEnd(), last.latestEpochDay() - 1);
        return begin <= began.latestEpochDay() && end >= earliestEnd() && begin <= end;
    }

    /** Whether it can count at the one time and not at the other, since it begins after that or has ended before. */
    private boolean countsOnlyAt(DayRange time, DayRange other) {
        long begin = Math.max(began.earliestEpochDay(), other.earliestEpochDay());
        long end = Math.min(latestEnd(), other.latestEpochDay() - 1);
        return (begin <= began.latestEpochDay() && hasDay(time, begin, latestEnd()))
                || (end >= earliestEnd() && hasDay(time, began.earliestEpochDay(), end));
    }

    /** Whether a day of some time is after one day and not after another. */
    private static boolean hasDay(DayRange time, long after, long until) {
        return Math.max(time.earliestEpochDay(), after + 1) <= Math.min(time.latestEpochDay(), until);
    }

    private long earliestEnd() {
        return ended.map(DayRange::earliestEpochDay).orElse(Long.MAX_VALUE);
    }

    private long latestEnd() {
        return ended.map(DayRange::latestEpochDay).orElse(Long.MAX_VALUE);
    }
}
