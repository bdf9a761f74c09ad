package org.testimonia.reasoning;

/**
 * That one moment comes at least some days before another.
 *
 * @param from the number of the earlier moment
 * @param to the number of the later moment
 * @param gapDays how many days at least lie from the one to the other, 0 or more
 * @param owner the number of the statement that says so, or {@link PrecedenceNetwork#BACKGROUND}
 */
record Precedence(int from, int to, long gapDays, int owner) {

    Precedence {
        if (gapDays < 0) {
            throw new IllegalArgumentException("a gap of " + gapDays + " days, expected 0 or more");
        }
    }
}
