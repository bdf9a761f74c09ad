package org.testimonia.dataset;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.testimonia.source.Position;

/**
 * A text of a file that knows where each of its characters stands, so that a fault inside it can be pointed at.
 *
 * <p>Equal to another of the same text, wherever both stand.
 *
 * <pre>{@code LocatedText.of("claim.value == ''").at(6) // the position of a text that stands in no file}</pre>
 */
public final class LocatedText {

    private final String text;
    private final Position start;
    private final TreeMap<Integer, Position> stretches;

    private LocatedText(String text, Position start, Map<Integer, Position> stretches) {
        this.text = text;
        this.start = start;
        this.stretches = new TreeMap<>(stretches);
    }

    /** A text that stands in no file. */
    public static LocatedText of(String text) {
        return new LocatedText(text, Position.NOWHERE, Map.of());
    }

    /**
     * A text of a file.
     *
     * @param start where it begins
     * @param stretches where the character at an index stands from which on the text and the file run side by side up to
     *     the next such index; none if the file writes the text so that this cannot be told
     */
    public static LocatedText of(String text, Position start, Map<Integer, Position> stretches) {
        return new LocatedText(text, start, stretches);
    }

    public String text() {
        return text;
    }

    /** Where it begins; {@link Position#NOWHERE} if it stands in no file. */
    public Position position() {
        return start;
    }

    /** Where the character at an index stands, from 0; where the text begins if more cannot be told. */
    public Position at(int index) {
        Map.Entry<Integer, Position> stretch = stretches.floorEntry(Math.min(index, text.length()));
        if (stretch == null) {
            return start;
        }
        Position from = stretch.getValue();
        return from.withColumn(from.column() + Math.min(index, text.length()) - stretch.getKey());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocatedText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
