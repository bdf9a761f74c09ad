package org.testimonia.io;

import java.util.Optional;

import org.testimonia.source.Locator;

/** Reads a locator; only a text of nothing but space is none. */
final class LocatorText {

    private LocatorText() {}

    static Optional<Locator> read(String text) {
        try {
            return Optional.of(Locator.of(text));
        } catch (IllegalArgumentException blank) {
            return Optional.empty();
        }
    }

    static String problem(String text) {
        return Quoting.got(text) + ", expected a place such as p. 12, pp. 12-13, table 3";
    }
}
