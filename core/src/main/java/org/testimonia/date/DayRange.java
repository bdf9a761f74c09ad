package org.testimonia.date;

import java.util.Optional;

/**
 * All the days from an earliest to a latest, both inclusive, either of which may be missing.
 *
 * <p>It is not a duration: of a moment, it says where the moment can lie. It is never empty.
 *
 * <pre>{@code DayRange.between(Day.of(1925, 9, 1), Day.of(1925, 9, 30)).toString() // 1925-09-01 to 1925-09-30}</pre>
 */
public final class DayRange {

    /** Every day: open on both sides. */
    public static final DayRange ANY = new DayRange(Long.MIN_VALUE, Long.MAX_VALUE, false, false);

    private static final long NO_EARLIEST = Long.MIN_VALUE;
    private static final long NO_LATEST = Long.MAX_VALUE;

    private final long earliest;
    private final long latest;
    private final boolean earliestUnknown;
    private final boolean latestUnknown;

    private DayRange(long earliest, long latest, boolean earliestUnknown, boolean latestUnknown) {
        if (earliest > latest) {
            throw new IllegalArgumentException("earliest " + new Day(earliest) + " after latest " + new Day(latest)
                    + ", expected the earlier day first");
        }
        this.earliest = earliest;
        this.latest = latest;
        this.earliestUnknown = earliestUnknown;
        this.latestUnknown = latestUnknown;
    }

    /**
     * The days between two bounds.
     *
     * @throws IllegalArgumentException if the earliest day is after the latest
     */
    public static DayRange of(Bound earliest, Bound latest) {
        return new DayRange(
                earliest.day().map(Day::epochDay).orElse(NO_EARLIEST),
                latest.day().map(Day::epochDay).orElse(NO_LATEST),
                earliest.equals(Bound.UNKNOWN),
                latest.equals(Bound.UNKNOWN));
    }

    /**
     * The days from one to another, both inclusive.
     *
     * @throws IllegalArgumentException if the first is after the last
     */
    public static DayRange between(Day earliest, Day latest) {
        return ofEpochDays(earliest.epochDay(), latest.epochDay());
    }

    static DayRange ofEpochDays(long earliest, long latest) {
        return new DayRange(earliest, latest, false, false);
    }

    /** The earliest day, or why there is none. */
    public Bound earliest() {
        return bound(earliest, NO_EARLIEST, earliestUnknown);
    }

    /** The latest day, or why there is none. */
    public Bound latest() {
        return bound(latest, NO_LATEST, latestUnknown);
    }

    /** The earliest day since 1970-01-01, or {@link Long#MIN_VALUE} if there is none. */
    public long earliestEpochDay() {
        return earliest;
    }

    /** The latest day since 1970-01-01, or {@link Long#MAX_VALUE} if there is none. */
    public long latestEpochDay() {
        return latest;
    }

    /** Whether the two share a day. */
    public boolean overlaps(DayRange other) {
        return earliest <= other.latest && other.earliest <= latest;
    }

    /** Whether every day of the other is one of this. */
    public boolean contains(DayRange other) {
        return earliest <= other.earliest && other.latest <= latest;
    }

    /** Whether the range is one day. */
    public boolean isSingleDay() {
        return earliest == latest;
    }

    /** Whether the latest day of this is before the earliest of the other. */
    public boolean endsBefore(DayRange other) {
        return latest < other.earliest;
    }

    /** Whether a moment somewhere in this is on an earlier day than a moment somewhere in the other. */
    public Truth before(DayRange other) {
        if (endsBefore(other)) {
            return Truth.CERTAIN;
        }
        return earliest < other.latest ? Truth.POSSIBLE : Truth.IMPOSSIBLE;
    }

    /** Whether a moment somewhere in this is on the same day as a moment somewhere in the other. */
    public Truth sameDay(DayRange other) {
        if (!overlaps(other)) {
            return Truth.IMPOSSIBLE;
        }
        return isSingleDay() && equals(other) ? Truth.CERTAIN : Truth.POSSIBLE;
    }

    /**
     * How many days lie from the latest of the one to the earliest of the other, or 0 if the two share a day:
     * 1932-12-31 and 1933-01-01 are 1 apart.
     */
    public long gapDays(DayRange other) {
        if (overlaps(other)) {
            return 0;
        }
        return endsBefore(other) ? other.earliest - latest : earliest - other.latest;
    }

    /** The smallest range with every day of both; a side that is open in either is open. */
    public DayRange hull(DayRange other) {
        long hullEarliest = Math.min(earliest, other.earliest);
        long hullLatest = Math.max(latest, other.latest);
        return new DayRange(
                hullEarliest,
                hullLatest,
                !isOpenBefore() && !other.isOpenBefore() && hullEarliest == NO_EARLIEST,
                !isOpenAfter() && !other.isOpenAfter() && hullLatest == NO_LATEST);
    }

    /** The days that both have, if any; a side that neither limits is unknown if it is unknown in either. */
    public Optional<DayRange> intersection(DayRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        long commonEarliest = Math.max(earliest, other.earliest);
        long commonLatest = Math.min(latest, other.latest);
        return Optional.of(new DayRange(
                commonEarliest,
                commonLatest,
                commonEarliest == NO_EARLIEST && (earliestUnknown || other.earliestUnknown),
                commonLatest == NO_LATEST && (latestUnknown || other.latestUnknown)));
    }

    /** This range with the bound before it replaced. */
    DayRange withEarliest(Bound bound) {
        return of(bound, latest());
    }

    /** This range with the bound after it replaced. */
    DayRange withLatest(Bound bound) {
        return of(earliest(), bound);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DayRange other
                && earliest == other.earliest
                && latest == other.latest
                && earliestUnknown == other.earliestUnknown
                && latestUnknown == other.latestUnknown;
    }

    @Override
    public int hashCode() {
        int days = 31 * Long.hashCode(earliest) + Long.hashCode(latest);
        return 31 * days + (earliestUnknown ? 1 : 0) + (latestUnknown ? 2 : 0);
    }

    /** Such as {@code 1925-09-01 to 1925-09-30}, {@code up to 1932-12-31}, {@code from 1929-01-01}, {@code any day}. */
    @Override
    public String toString() {
        if (earliest == NO_EARLIEST) {
            return latest == NO_LATEST ? "any day" : "up to " + latest();
        }
        if (latest == NO_LATEST) {
            return "from " + earliest();
        }
        return isSingleDay() ? earliest().toString() : earliest() + " to " + latest();
    }

    private boolean isOpenBefore() {
        return earliest == NO_EARLIEST && !earliestUnknown;
    }

    private boolean isOpenAfter() {
        return latest == NO_LATEST && !latestUnknown;
    }

    private static Bound bound(long epochDay, long none, boolean unknown) {
        if (epochDay != none) {
            return Bound.on(new Day(epochDay));
        }
        return unknown ? Bound.UNKNOWN : Bound.OPEN;
    }
}
