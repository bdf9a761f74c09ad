package org.testimonia.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.testimonia.source.Position;

/**
 * Where the keys of a configuration stand in its file.
 *
 * <p>A key is named by the way to it: {@code properties}, {@code members}, {@code unit}. The items of a list are counted from
 * 0, but for orders, which are named by what they say.
 *
 * @param byKey the position of each key
 */
public record KeyPositions(Map<List<String>, Position> byKey) {

    /** Of a configuration that stands in no file. */
    public static final KeyPositions NONE = new KeyPositions(Map.of());

    public KeyPositions {
        byKey = Map.copyOf(byKey);
    }

    /** Where a key stands, if the file has it. */
    public Optional<Position> of(List<String> key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Where a key stands, if the file has it. */
    public Optional<Position> of(String... key) {
        return of(List.of(key));
    }
}
