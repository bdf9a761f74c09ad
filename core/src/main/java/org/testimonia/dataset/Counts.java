package org.testimonia.dataset;

/**
 * What a figure counts: the subjects of a type that are part of the claim's subject.
 *
 * @param type the type of the subjects counted
 * @param when the property that dates when one of them comes to be counted
 */
public record Counts(String type, String when) {}
