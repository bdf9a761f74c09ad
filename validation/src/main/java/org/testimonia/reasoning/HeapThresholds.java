package org.testimonia.reasoning;

import java.math.BigDecimal;

/**
 * From when on dates on one year are a heap.
 *
 * @param leastDates how many dates a list needs; round years need as many bare years around them
 * @param leastOnYear how many must stand on one year
 * @param timesNeighbour how many times as many as on the busiest year beside it
 * @param probability the probability below which chance is no explanation
 */
public record HeapThresholds(int leastDates, int leastOnYear, BigDecimal timesNeighbour, BigDecimal probability) {

    /** 20 dates, 5 on the year, three times as many as beside it, less than one list in a thousand. */
    public static final HeapThresholds STANDARD =
            new HeapThresholds(20, 5, BigDecimal.valueOf(3), new BigDecimal("0.001"));

    /** @throws IllegalArgumentException if one is not positive, or a single date would do */
    public HeapThresholds {
        if (leastDates < 2 || leastOnYear < 2 || timesNeighbour.signum() <= 0 || probability.signum() <= 0) {
            throw new IllegalArgumentException("got " + leastDates + ", " + leastOnYear + ", " + timesNeighbour + ", "
                    + probability + ", expected two dates or more, and positive numbers");
        }
    }
}
