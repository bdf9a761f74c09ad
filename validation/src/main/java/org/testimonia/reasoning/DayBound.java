package org.testimonia.reasoning;

/**
 * That a moment is not before, or not after, a day.
 *
 * @param variable the number of the moment
 * @param day the day since 1970-01-01, itself allowed
 * @param owner the number of the statement that says so
 */
record DayBound(int variable, long day, int owner) {}
