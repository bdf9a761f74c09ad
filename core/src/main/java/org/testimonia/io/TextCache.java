package org.testimonia.io;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what texts were read as, so that a text that comes again is neither read nor stored again. It holds a fixed
 * number of entries; a new one takes the place of another.
 */
final class TextCache<V> {

    private static final int SLOTS = 1 << 12;

    private final Function<String, V> reading;
    private final @Nullable Entry<V>[] entries;

    private record Entry<V>(String text, V value) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    TextCache(Function<String, V> reading) {
        this.reading = reading;
        this.entries = new Entry[SLOTS];
    }

    V get(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Entry<V> entry = entries[slot];
        if (entry == null || !entry.text().equals(text)) {
            entry = new Entry<>(text, reading.apply(text));
            entries[slot] = entry;
        }
        return entry.value();
    }
}
