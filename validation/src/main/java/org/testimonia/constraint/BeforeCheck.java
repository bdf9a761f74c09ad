package org.testimonia.constraint;

import org.testimonia.date.DayRange;

/** What {@link Before} asks of the days that a date allows. */
record BeforeCheck(DayRange limit, boolean certainly) {

    static BeforeCheck of(Before constraint) {
        return new BeforeCheck(DateArgument.days(constraint.value()), constraint.certainly());
    }

    boolean accepts(DayRange days) {
        long day = certainly ? days.latestEpochDay() : days.earliestEpochDay();
        return day < limit.earliestEpochDay();
    }
}
