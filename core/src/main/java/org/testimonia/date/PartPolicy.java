package org.testimonia.date;

/**
 * How much of a longer time "early", "mid" and "late" are, in whole years of a decade or century, months of a year, or
 * days of a month.
 *
 * <p>Where the parts do not come out even, each takes the odd unit, so that they overlap and none is too narrow. The edges
 * that fall inside are approximate under either.
 */
public enum PartPolicy {
    /** Early is the first half, late the last, mid the middle half: the 1920s early 1920 to 1924, mid 1922 to 1927. */
    HALVES {
        @Override
        int lengthOf(int count) {
            return (count + 1) / 2;
        }

        @Override
        int firstOfMid(int count) {
            return count / 4;
        }
    },
    /** Early is the first third, mid the middle, late the last: the 1920s early 1920 to 1923, mid 1923 to 1926. */
    THIRDS {
        @Override
        int lengthOf(int count) {
            return (count + 2) / 3;
        }

        @Override
        int firstOfMid(int count) {
            return count / 3;
        }
    };

    /** How many of the units an early or late part has. */
    abstract int lengthOf(int count);

    /** How many of the units come before the middle part, and as many after it. */
    abstract int firstOfMid(int count);
}
