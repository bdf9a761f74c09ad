package org.testimonia.claim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Which parts a figure counts: the whole, the whole without some parts, some parts, or not stated.
 *
 * <p>Parts are named by ids: of subjects, or of the members of a property's partition. Not stated is not the whole: a
 * figure that does not say whether it counts everything cannot be compared as if it did.
 *
 * <p>Written {@code whole}, {@code whole - ussr}, {@code ussr + germany}; the empty text is <em>unstated</em>.
 */
public final class Scope {

    /** The four kinds of scope. */
    public enum Kind {
        UNSTATED,
        WHOLE,
        WITHOUT,
        PARTS
    }

    public static final Scope UNSTATED = new Scope(Kind.UNSTATED, List.of());
    public static final Scope WHOLE = new Scope(Kind.WHOLE, List.of());

    private final Kind kind;
    private final List<String> parts;

    private Scope(Kind kind, Collection<String> parts) {
        this.kind = kind;
        this.parts = List.copyOf(new TreeSet<>(parts));
    }

    /** The whole without some parts; with none, the whole. */
    public static Scope wholeWithout(Collection<String> parts) {
        return parts.isEmpty() ? WHOLE : new Scope(Kind.WITHOUT, parts);
    }

    /** Some parts only. At least one. */
    public static Scope of(Collection<String> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a scope of parts names at least one");
        }
        return new Scope(Kind.PARTS, parts);
    }

    /**
     * Reads a scope.
     *
     * @throws IllegalArgumentException if the text is none; {@link ScopeReading} gives the same as a value
     */
    public static Scope parse(String text) {
        return ScopeReading.read(text).orElseThrow();
    }

    public Kind kind() {
        return kind;
    }

    /** The parts that are counted or left out, in alphabetical order; empty for the whole and for unstated. */
    public List<String> parts() {
        return parts;
    }

    public boolean isStated() {
        return kind != Kind.UNSTATED;
    }

    /** Whether something that is only in this part is surely counted; for an unstated scope nothing is sure. */
    public boolean counts(String part) {
        return switch (kind) {
            case UNSTATED -> false;
            case WHOLE -> true;
            case WITHOUT -> !parts.contains(part);
            case PARTS -> parts.contains(part);
        };
    }

    /** How what this scope counts lies to what the other counts, taking differently named parts as disjoint. */
    public ScopeRelation relationTo(Scope other) {
        if (!isStated() || !other.isStated()) {
            return ScopeRelation.UNKNOWN;
        }
        if (equals(other)) {
            return ScopeRelation.EQUAL;
        }
        if (contains(other)) {
            return ScopeRelation.CONTAINS;
        }
        if (other.contains(this)) {
            return ScopeRelation.WITHIN;
        }
        return disjointFrom(other) ? ScopeRelation.DISJOINT : ScopeRelation.OVERLAPPING;
    }

    private boolean contains(Scope other) {
        return switch (kind) {
            case UNSTATED -> false;
            case WHOLE -> true;
            case WITHOUT ->
                other.kind == Kind.WITHOUT
                        ? other.parts.containsAll(parts)
                        : other.kind == Kind.PARTS && other.parts.stream().noneMatch(parts::contains);
            case PARTS -> other.kind == Kind.PARTS && parts.containsAll(other.parts);
        };
    }

    private boolean disjointFrom(Scope other) {
        if (kind == Kind.PARTS && other.kind == Kind.PARTS) {
            return parts.stream().noneMatch(other.parts::contains);
        }
        if (kind == Kind.WITHOUT && other.kind == Kind.PARTS) {
            return parts.containsAll(other.parts);
        }
        return kind == Kind.PARTS && other.kind == Kind.WITHOUT && other.disjointFrom(this);
    }

    /** Puts the scope into words for a sentence: {@code the whole without ussr}. */
    public String describe() {
        return switch (kind) {
            case UNSTATED -> "an unstated scope";
            case WHOLE -> "the whole";
            case WITHOUT -> "the whole without " + String.join(" and ", parts);
            case PARTS -> String.join(" and ", parts);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope that && kind == that.kind && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, parts);
    }

    /** The text that {@link #parse} reads back to an equal scope. */
    @Override
    public String toString() {
        return switch (kind) {
            case UNSTATED -> "";
            case WHOLE -> "whole";
            case WITHOUT -> parts.stream().collect(Collectors.joining(" - ", "whole - ", ""));
            case PARTS -> String.join(" + ", parts);
        };
    }
}
