package org.testimonia.date;

/**
 * Days that two uncertain dates can be, as the proof that something can be so.
 *
 * <p>It is no testimony: nobody says that these were the days, the bounds only allow them.
 *
 * @param first what the first of the two can be
 * @param second what the second can be at the same time
 */
public record WitnessDays(DaySpan first, DaySpan second) {

    /** How the first is related to the second. */
    public AllenRelation relation() {
        return AllenRelation.of(first, second);
    }

    @Override
    public String toString() {
        return first + " and " + second;
    }
}
