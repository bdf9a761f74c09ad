package org.testimonia.source;

import java.util.Objects;

/**
 * Numbers in a row, from {@code first} to {@code last}, both inclusive, of one numbering: pages, volumes, sections.
 *
 * @param numbering how pages are numbered; page xii and page 12 are different pages, volume II is volume 2
 * @param first 1 or more
 * @param last not less than {@code first}
 */
public record NumberRange(Numbering numbering, int first, int last) implements Comparable<NumberRange> {

    /** The two ways in which a book numbers its pages. */
    public enum Numbering {
        /** The front matter: i, ii, iii, iv. */
        ROMAN,
        /** The body: 1, 2, 3, 4. */
        ARABIC
    }

    public NumberRange {
        Objects.requireNonNull(numbering, "numbering");
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "numbers " + first + " to " + last + ", expected a first of at least 1 and a last not before it");
        }
    }

    /** Whether the two share a number. */
    public boolean overlaps(NumberRange other) {
        return numbering == other.numbering && first <= other.last && other.first <= last;
    }

    /** Whether no number lies between the two, so that together they are one range. */
    boolean meets(NumberRange other) {
        return numbering == other.numbering && first - 1 <= other.last && other.first - 1 <= last;
    }

    NumberRange joinedWith(NumberRange other) {
        return new NumberRange(numbering, Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Orders the front matter before the body, then by first and last number. */
    @Override
    public int compareTo(NumberRange other) {
        int byNumbering = numbering.compareTo(other.numbering);
        int byFirst = byNumbering != 0 ? byNumbering : Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }

    /** {@code 12-13}, {@code xii}. */
    @Override
    public String toString() {
        return first == last ? written(first) : written(first) + "-" + written(last);
    }

    private String written(int number) {
        return numbering == Numbering.ROMAN ? RomanNumeral.write(number) : Integer.toString(number);
    }
}
