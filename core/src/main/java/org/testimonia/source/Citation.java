package org.testimonia.source;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A work and the place in it: {@code lazitch-drachkovitch-1986, p. xxix}.
 *
 * <p>Two citations that share a place are one witness; see {@link #samePlace}.
 */
public final class Citation {

    private final String source;
    private final @Nullable Locator locator;

    private Citation(String source, @Nullable Locator locator) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a citation names a source");
        }
        this.source = source;
        this.locator = locator;
    }

    /** A citation of the whole work. */
    public static Citation of(String source) {
        return new Citation(source, null);
    }

    /** A citation of a place in the work; a blank locator cites the whole work. */
    public static Citation of(String source, String locator) {
        return new Citation(source, locator.isBlank() ? null : Locator.of(locator));
    }

    /** The id of the source. */
    public String source() {
        return source;
    }

    /** The place in it, if one is given. */
    public Optional<Locator> locator() {
        return Optional.ofNullable(locator);
    }

    /**
     * Whether both may point at one place of one work.
     *
     * <p>Places are told apart by their numbers; see {@link Locator#isApartFrom}. A citation without a locator, or with one
     * that has no numbers, cannot be shown to point elsewhere, so it shares the place of every citation of that work.
     */
    public boolean samePlace(Citation other) {
        boolean apart = locator != null && other.locator != null && locator.isApartFrom(other.locator);
        return source.equals(other.source) && !apart;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that && source.equals(that.source) && Objects.equals(locator, that.locator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, locator);
    }

    /** The source's id, then the locator as written. */
    @Override
    public String toString() {
        return locator == null ? source : source + ", " + locator;
    }
}
