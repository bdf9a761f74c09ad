package org.testimonia.lineage;

/**
 * From when on sources share what independent ones seldom do.
 *
 * @param leastShared how many such values they must share
 * @param leastDigits how many significant digits a figure must have to be such a value by itself
 */
public record CopyThresholds(int leastShared, int leastDigits) {

    /** Three values; four digits. */
    public static final CopyThresholds STANDARD = new CopyThresholds(3, 4);

    /** @throws IllegalArgumentException if one is not positive */
    public CopyThresholds {
        if (leastShared < 1 || leastDigits < 1) {
            throw new IllegalArgumentException("got " + leastShared + ", " + leastDigits + ", expected 1 or more");
        }
    }
}
