package org.testimonia.date;

/** A date that can stand alone, as the end of an interval and as the element of a set: neither of these itself. */
public sealed interface SingleDate extends DateExpression permits CalendarDate, Season, LongYear, EstimatedYear {

    /** All that any of its parts is qualified with. */
    Qualifier qualifier();

    /** This date with a further qualifier on the whole. */
    SingleDate qualified(Qualifier further);

    @Override
    SingleDate canonical();

    @Override
    default boolean isUncertain() {
        return qualifier().isUncertain();
    }

    @Override
    default boolean isApproximate() {
        return qualifier().isApproximate();
    }
}
