package org.testimonia.figure;

import java.util.Objects;

/**
 * A part of a figure that is broken down: what is counted, and how many.
 *
 * @param label what the source calls the part, in its own words: {@code CP}
 * @param figure how many, without a breakdown of its own
 */
public record FigurePart(String label, Figure figure) {

    /** @throws IllegalArgumentException if the label is blank */
    public FigurePart {
        Objects.requireNonNull(figure, "figure");
        if (label.isBlank()) {
            throw new IllegalArgumentException("a part has a label");
        }
    }

    /** The figure and the label: {@code 91 CP}. */
    @Override
    public String toString() {
        return figure + " " + label;
    }
}
