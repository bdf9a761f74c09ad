package org.testimonia.drawing;

/**
 * What a list allows from a day on, until the next step.
 *
 * @param fromEpochDay the first day of it
 * @param lower how many surely count
 * @param upper how many can count
 */
public record CountStep(long fromEpochDay, int lower, int upper) {}
