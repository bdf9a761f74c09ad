package org.testimonia.source;

import java.util.Objects;

/**
 * Pages in a row, from {@code first} to {@code last}, both inclusive, of one numbering.
 *
 * @param numbering how the pages are numbered; page xii and page 12 are different pages
 * @param first 1 or more
 * @param last not less than {@code first}
 */
public record PageRange(Numbering numbering, int first, int last) implements Comparable<PageRange> {

    /** The two ways in which a book numbers its pages. */
    public enum Numbering {
        /** The front matter: i, ii, iii, iv. */
        ROMAN,
        /** The body: 1, 2, 3, 4. */
        ARABIC
    }

    public PageRange {
        Objects.requireNonNull(numbering, "numbering");
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "pages " + first + " to " + last + ", expected a first page of at least 1 and none before it");
        }
    }

    /** Whether the two share a page. */
    public boolean overlaps(PageRange other) {
        return numbering == other.numbering && first <= other.last && other.first <= last;
    }

    /** Whether no page lies between the two, so that together they are one range. */
    boolean meets(PageRange other) {
        return numbering == other.numbering && first - 1 <= other.last && other.first - 1 <= last;
    }

    PageRange joinedWith(PageRange other) {
        return new PageRange(numbering, Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Orders the front matter before the body, then by first and last page. */
    @Override
    public int compareTo(PageRange other) {
        int byNumbering = numbering.compareTo(other.numbering);
        int byFirst = byNumbering != 0 ? byNumbering : Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }
}
