package org.testimonia.dataset;

/**
 * That a figure counts the time between two dates of its subject: the completed units from when the first begins to when
 * the second ends.
 *
 * <p>An age at death lies between {@code born} and {@code died}. How long something was held lies between {@code held}
 * and {@code held}: from its begin to its end.
 *
 * @param first the property that dates from when on it counts
 * @param second the property that dates until when it counts; may be the first again
 */
public record Between(String first, String second) {

    /** @throws IllegalArgumentException if a property has no name */
    public Between {
        if (first.isBlank() || second.isBlank()) {
            throw new IllegalArgumentException("got \"" + first + "\" and \"" + second + "\", expected two properties");
        }
    }

    /** From the begin of one property's period to its end. */
    public static Between endsOf(String period) {
        return new Between(period, period);
    }
}
