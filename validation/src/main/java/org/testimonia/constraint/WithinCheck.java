package org.testimonia.constraint;

import org.testimonia.date.DayRange;

/** What {@link Within} asks of the days that a date allows. */
record WithinCheck(DayRange limit, boolean certainly) {

    static WithinCheck of(Within constraint) {
        return new WithinCheck(DateArgument.days(constraint.value()), constraint.certainly());
    }

    boolean accepts(DayRange days) {
        return certainly ? limit.contains(days) : limit.overlaps(days);
    }
}
