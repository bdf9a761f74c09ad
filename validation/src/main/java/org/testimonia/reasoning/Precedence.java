package org.testimonia.reasoning;

/**
 * That one moment comes at least some days before another, or at most some days after it.
 *
 * @param from the number of the one moment
 * @param to the number of the other
 * @param gapDays how many days at least lie from the one to the other; if negative, the one comes at most as many days after
 *     the other
 * @param owner the number of the statement that says so, or {@link PrecedenceNetwork#BACKGROUND}
 */
record Precedence(int from, int to, long gapDays, int owner) {}
