package org.testimonia.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where in a source something stands: pages, or anything else that the source is divided into.
 *
 * <p>Pages are read from "p. 12", "pp. 12–13", "page 12", "S. 12", "pg. xxix", "12-13", "pp. 262-3" (262 to 263) and
 * "p. 12, 15". A remark in parentheses may follow: {@code p. xxviii ("Cited in")}. Roman numerals number the front
 * matter, whose page xii is not page 12; only their standard spelling is read. Without a word for pages, Roman numerals
 * are read up to 89, so that "c" and "mix" stay words. Every other text ("infobox", "table 3", "vol. 2, p. 12") is
 * opaque: it is kept and compared, not understood.
 *
 * <p>Two locators are equal if they name the same pages with the same remark, or are opaque and the same text;
 * upper case and white space make no difference. "p. 12" equals "12". {@link #samePlace} asks for less.
 *
 * <pre>{@code
 * Locator.of("pp. 262-3").pages();                                  // 262 to 263
 * Locator.of("pp. 12–13").samePlace(Locator.of("page 13"));         // true
 * Locator.of("p. xii").samePlace(Locator.of("p. 12"));              // false
 * }</pre>
 */
public final class Locator {

    private final String text;
    private final List<PageRange> pages;
    /** What is compared besides the pages: their remark, or the whole of an opaque locator. */
    private final String rest;

    private Locator(String text, List<PageRange> pages, String rest) {
        this.text = text;
        this.pages = pages;
        this.rest = rest;
    }

    /**
     * Takes any text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Locator of(String text) {
        PageScanner scanner = new PageScanner(text);
        if (scanner.scan()) {
            return new Locator(text, scanner.pages(), folded(scanner.remark()));
        }
        String folded = folded(text);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a locator is empty, expected such as p. 12, pp. 12-13, table 3");
        }
        return new Locator(text, List.of(), folded);
    }

    /** The locator as it was given. */
    public String text() {
        return text;
    }

    /** The pages in order, without overlap; empty if this is not about pages. */
    public List<PageRange> pages() {
        return pages;
    }

    public boolean isPages() {
        return !pages.isEmpty();
    }

    /** The same text for all equal locators: the pages and their remark, or the opaque text without its layout. */
    public String normalized() {
        return isPages() ? pages + rest : rest;
    }

    /**
     * Whether both can point to one and the same place: to a common page, or to what has the same name. Never of pages
     * and something else.
     */
    public boolean samePlace(Locator other) {
        if (isPages() && other.isPages()) {
            return pages.stream().anyMatch(mine -> other.pages.stream().anyMatch(mine::overlaps));
        }
        return isPages() == other.isPages() && rest.equals(other.rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locator locator && pages.equals(locator.pages) && rest.equals(locator.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pages, rest);
    }

    /** The locator as it was given. */
    @Override
    public String toString() {
        return text;
    }

    /** The text in lower case, every run of white space one space, none at the ends. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = isSpace(c);
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
