package org.testimonia.constraint;

/**
 * A constraint that a typed record breaks.
 *
 * @param property the property whose cell breaks it, as the dataset writes it: {@code part_of}
 * @param got the value as text; empty if there is none
 * @param message what was expected
 */
public record RecordViolation(String property, String got, String message) {}
