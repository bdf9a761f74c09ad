package org.testimonia.date;

/** What uncertain dates allow one to say: that something certainly holds, that it can hold, or that it cannot. */
public enum Truth {
    /** No reading within the bounds makes it true. */
    IMPOSSIBLE,
    /** Some readings make it true, others do not. */
    POSSIBLE,
    /** Every reading within the bounds makes it true. */
    CERTAIN
}
