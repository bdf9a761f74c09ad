package org.testimonia.drawing;

import java.math.BigDecimal;
import java.util.Optional;

import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;

/**
 * A figure as of a date, to be drawn.
 *
 * @param asOf the days on which it can be meant to hold
 * @param bounds the numbers that its words allow
 * @param stated the number in the words, if they have one
 * @param shape what it counts
 * @param label the few letters beside it
 * @param title what it shows, in words
 */
public record FigureMark(
        DayRange asOf, DecimalRange bounds, Optional<BigDecimal> stated, Shape shape, String label, String title) {

    /** A shape for each kind of scope, so that colour is never the only sign. */
    public enum Shape {
        /** The whole: a disc. */
        DISC,
        /** The whole without some parts: a disc with a hole. */
        RING,
        /** Some parts: a triangle. */
        TRIANGLE,
        /** Nobody says: a hollow lozenge. */
        LOZENGE
    }
}
