package org.testimonia.date;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The thirteen ways in which one stretch of time can be related to another, of which exactly one holds (James F. Allen,
 * "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26, 1983, pp. 832–843).
 *
 * <p>Time is counted in whole days and both ends are inclusive: what <em>meets</em> another ends on the eve of its first
 * day, and what <em>overlaps</em> another shares at least a day with it. A single day is as good a stretch as any.
 *
 * <pre>{@code
 * AllenRelation.of(congress, july) // OVERLAPS: 17 June to 8 July 1924 and July 1924
 * }</pre>
 */
public enum AllenRelation {
    /** The first ends at least a day before the eve of the second. */
    BEFORE,
    /** The first ends on the eve of the second. */
    MEETS,
    /** The first starts earlier and ends earlier, and they share a day. */
    OVERLAPS,
    /** Both start on one day, and the first ends earlier. */
    STARTS,
    /** The first starts later and ends earlier. */
    DURING,
    /** The first starts later, and both end on one day. */
    FINISHES,
    /** Both start on one day and end on one day. */
    EQUALS,
    /** The second {@link #FINISHES} the first. */
    FINISHED_BY,
    /** The second lies {@link #DURING} the first. */
    CONTAINS,
    /** The second {@link #STARTS} the first. */
    STARTED_BY,
    /** The second {@link #OVERLAPS} the first. */
    OVERLAPPED_BY,
    /** The second {@link #MEETS} the first. */
    MET_BY,
    /** The second is {@link #BEFORE} the first. */
    AFTER;

    /** The first ends before the second starts, whether or not days lie between. */
    public static final Set<AllenRelation> EARLIER = setOf(BEFORE, MEETS);

    /** The first starts after the second ends, whether or not days lie between. */
    public static final Set<AllenRelation> LATER = setOf(MET_BY, AFTER);

    /** Every day of the second is a day of the first. */
    public static final Set<AllenRelation> CONTAINING = setOf(CONTAINS, STARTED_BY, FINISHED_BY, EQUALS);

    /** Every day of the first is a day of the second. */
    public static final Set<AllenRelation> WITHIN = setOf(DURING, STARTS, FINISHES, EQUALS);

    /** Some day is a day of both. */
    public static final Set<AllenRelation> SHARING_A_DAY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BEFORE, MEETS, MET_BY, AFTER)));

    /** The one relation that the first has to the second. */
    public static AllenRelation of(DaySpan first, DaySpan second) {
        int starts = first.first().compareTo(second.first());
        int ends = first.last().compareTo(second.last());
        if (starts == 0) {
            return ends == 0 ? EQUALS : ends < 0 ? STARTS : STARTED_BY;
        }
        if (starts > 0) {
            return of(second, first).converse();
        }
        if (ends >= 0) {
            return ends == 0 ? FINISHED_BY : CONTAINS;
        }
        long daysToSecond = second.first().epochDay() - first.last().epochDay();
        return daysToSecond <= 0 ? OVERLAPS : daysToSecond == 1 ? MEETS : BEFORE;
    }

    /** The relation that the second has to the first. */
    public AllenRelation converse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case MEETS -> MET_BY;
            case OVERLAPS -> OVERLAPPED_BY;
            case STARTS -> STARTED_BY;
            case DURING -> CONTAINS;
            case FINISHES -> FINISHED_BY;
            case EQUALS -> EQUALS;
            case FINISHED_BY -> FINISHES;
            case CONTAINS -> DURING;
            case STARTED_BY -> STARTS;
            case OVERLAPPED_BY -> OVERLAPS;
            case MET_BY -> MEETS;
            case AFTER -> BEFORE;
        };
    }

    private static Set<AllenRelation> setOf(AllenRelation first, AllenRelation... rest) {
        return Collections.unmodifiableSet(EnumSet.of(first, rest));
    }
}
