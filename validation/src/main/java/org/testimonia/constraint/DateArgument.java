package org.testimonia.constraint;

import java.util.Optional;

import org.testimonia.date.DatePolicy;
import org.testimonia.date.DateReading;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;

/** Reads what a constraint is given: the date it names, and the values it is put on. */
final class DateArgument {

    private DateArgument() {}

    /**
     * The days of the date that a constraint names.
     *
     * @throws IllegalArgumentException if it names none, which is a fault of the program
     */
    static DayRange days(String text) {
        return HistoricalDate.parse(text).range();
    }

    /** The days that a value allows, its qualifiers widened; empty if the text is no date. */
    static Optional<DayRange> daysOf(CharSequence text) {
        return HistoricalDate.read(text) instanceof DateReading.Read read
                ? Optional.of(daysOf(read.date()))
                : Optional.empty();
    }

    static DayRange daysOf(HistoricalDate date) {
        return date.range(DatePolicy.STANDARD);
    }
}
