package org.testimonia.date;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds days, within the bounds of two uncertain dates, for which one of Allen's relations holds, if there are any.
 *
 * <p>Each relation is a handful of differences between the four days on which the two start and end, such as "the second
 * starts at least two days after the first ends". The least days that satisfy them are found by raising each day no more
 * than it must be; there are such days if and only if none is raised above its upper bound (a system of difference
 * constraints, as in Bellman and Ford).
 */
final class RelationSolver {

    private static final int FIRST_START = 0;
    private static final int FIRST_END = 1;
    private static final int SECOND_START = 2;
    private static final int SECOND_END = 3;
    private static final int DAYS = 4;

    /** So far beyond all bounds is every relation found that is to be found: no two of four days need be 2 apart. */
    private static final int SLACK = 2 * DAYS;

    private final long[] lower;
    private final long[] upper;
    private final boolean firstIsMoment;
    private final boolean secondIsMoment;

    RelationSolver(Period first, boolean firstIsMoment, Period second, boolean secondIsMoment) {
        DayRange[] ranges = {first.start(), first.end(), second.start(), second.end()};
        this.lower = Arrays.stream(ranges).mapToLong(DayRange::earliestEpochDay).toArray();
        this.upper = Arrays.stream(ranges).mapToLong(DayRange::latestEpochDay).toArray();
        this.firstIsMoment = firstIsMoment;
        this.secondIsMoment = secondIsMoment;
        closeOpenBounds();
    }

    /** The days, the least there are; nothing if the relation is impossible. */
    Optional<WitnessDays> solve(AllenRelation relation) {
        long[] days = lower.clone();
        for (int pass = 0; pass <= DAYS; pass++) {
            long[] before = days.clone();
            raise(days, relation);
            if (Arrays.equals(before, days)) {
                return isWithinUpper(days) ? Optional.of(witness(days)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An end is open as if it lay somewhat beyond all others, so that the days found are ones a reader can follow. */
    private void closeOpenBounds() {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < DAYS; i++) {
            for (long bound : new long[] {lower[i], upper[i]}) {
                boolean finite = bound != Long.MIN_VALUE && bound != Long.MAX_VALUE;
                least = finite ? Math.min(least, bound) : least;
                greatest = finite ? Math.max(greatest, bound) : greatest;
            }
        }
        boolean anyFinite = least <= greatest;
        long floor = Math.max(Day.MIN_EPOCH_DAY, (anyFinite ? least : 0) - SLACK);
        long ceiling = Math.min(Day.MAX_EPOCH_DAY, (anyFinite ? greatest : 0) + SLACK);
        for (int i = 0; i < DAYS; i++) {
            lower[i] = Math.max(lower[i], floor);
            upper[i] = Math.min(upper[i], ceiling);
        }
    }

    /** Raises the days to where they must at least be, as far as one pass goes. */
    private void raise(long[] days, AllenRelation relation) {
        for (Difference difference : Difference.ENDS) {
            difference.raise(days);
        }
        if (firstIsMoment) {
            new Difference(FIRST_START, FIRST_END, 0).raise(days);
        }
        if (secondIsMoment) {
            new Difference(SECOND_START, SECOND_END, 0).raise(days);
        }
        for (Difference difference : Difference.of(relation)) {
            difference.raise(days);
        }
    }

    private boolean isWithinUpper(long[] days) {
        for (int i = 0; i < DAYS; i++) {
            if (days[i] > upper[i]) {
                return false;
            }
        }
        return true;
    }

    private static WitnessDays witness(long[] days) {
        return new WitnessDays(
                DaySpan.ofEpochDays(days[FIRST_START], days[FIRST_END]),
                DaySpan.ofEpochDays(days[SECOND_START], days[SECOND_END]));
    }

    /** One of the four days is at least so many days after another, or before it if negative. */
    private record Difference(int day, int other, int after) {

        /** What lasts ends no earlier than it starts. */
        static final List<Difference> ENDS =
                List.of(new Difference(FIRST_END, FIRST_START, 0), new Difference(SECOND_END, SECOND_START, 0));

        static List<Difference> of(AllenRelation relation) {
            return switch (relation) {
                case BEFORE -> List.of(new Difference(SECOND_START, FIRST_END, 2));
                case MEETS ->
                    List.of(new Difference(SECOND_START, FIRST_END, 1), new Difference(FIRST_END, SECOND_START, -1));
                case OVERLAPS ->
                    List.of(
                            new Difference(SECOND_START, FIRST_START, 1),
                            new Difference(FIRST_END, SECOND_START, 0),
                            new Difference(SECOND_END, FIRST_END, 1));
                case STARTS ->
                    List.of(
                            new Difference(FIRST_START, SECOND_START, 0),
                            new Difference(SECOND_START, FIRST_START, 0),
                            new Difference(SECOND_END, FIRST_END, 1));
                case DURING ->
                    List.of(new Difference(FIRST_START, SECOND_START, 1), new Difference(SECOND_END, FIRST_END, 1));
                case FINISHES ->
                    List.of(
                            new Difference(FIRST_START, SECOND_START, 1),
                            new Difference(FIRST_END, SECOND_END, 0),
                            new Difference(SECOND_END, FIRST_END, 0));
                case EQUALS ->
                    List.of(
                            new Difference(FIRST_START, SECOND_START, 0),
                            new Difference(SECOND_START, FIRST_START, 0),
                            new Difference(FIRST_END, SECOND_END, 0),
                            new Difference(SECOND_END, FIRST_END, 0));
                case FINISHED_BY, CONTAINS, STARTED_BY, OVERLAPPED_BY, MET_BY, AFTER ->
                    of(relation.converse()).stream().map(Difference::swapped).toList();
            };
        }

        void raise(long[] days) {
            days[day] = Math.max(days[day], days[other] + after);
        }

        private Difference swapped() {
            return new Difference((day + 2) % DAYS, (other + 2) % DAYS, after);
        }
    }
}
