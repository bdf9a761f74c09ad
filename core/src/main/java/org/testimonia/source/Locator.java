package org.testimonia.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where in a source something stands: its pages, leaves, columns, sections, chapters, issues or volumes, or anything else
 * that the source is divided into.
 *
 * <p>Pages are read from "p. 12", "pp. 12–13", "page 12", "S. 12", "стр. 12", "pg. xxix", "12-13", "pp. 262-3" (262 to 263)
 * and "p. 12, 15"; leaves from "fol. 3r", "f. 3 verso", "л. 12 об."; and so "vol. 2, p. 14", "col. 4", "no. 5", "§ 12",
 * "ch. 3" in the words of several languages. A remark in parentheses may follow, or the note or table of a page:
 * {@code p. xxviii ("Cited in")}, {@code p. 12 n. 3}. Roman numerals of pages number the front matter, whose page xii is not
 * page 12; volume II is volume 2. Only their standard spelling is read, and without a word for what they count only up to 89,
 * so that "c" and "mix" stay words. Every other text ("infobox", "table 3", "12 ff.") is opaque: it is kept and compared, not
 * understood.
 *
 * <p>Two locators are equal if they name the same numbers with the same remark, or are opaque and the same text;
 * upper case, white space, the language and the order of the divisions make no difference. "p. 12" equals "12".
 * {@link #samePlace} asks for less.
 *
 * <pre>{@code
 * Locator.of("pp. 262-3").pages();                                  // 262-263
 * Locator.of("S. 12").normalized();                                 // p. 12
 * Locator.of("pp. 12–13").samePlace(Locator.of("page 13"));         // true
 * Locator.of("p. xii").samePlace(Locator.of("p. 12"));              // false
 * Locator.of("vol. 1, p. 12").isApartFrom(Locator.of("Bd. II, S. 12")); // true
 * }</pre>
 */
public final class Locator {

    private final String text;
    private final Map<Division, List<NumberRange>> divisions;
    /** What is compared besides the numbers: what stands behind them, or the whole of an opaque locator. */
    private final String rest;

    private Locator(String text, Map<Division, List<NumberRange>> divisions, String rest) {
        this.text = text;
        this.divisions = divisions;
        this.rest = rest;
    }

    /**
     * Takes any text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Locator of(String text) {
        String folded = folded(text);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a locator is empty, expected such as p. 12, pp. 12-13, table 3");
        }
        LocatorScanner scanner = new LocatorScanner(folded);
        return scanner.scan()
                ? new Locator(text, scanner.divisions(), scanner.rest())
                : new Locator(text, Map.of(), folded);
    }

    /** The locator as it was given. */
    public String text() {
        return text;
    }

    /** The pages in order, without overlap; empty if none are named. */
    public List<NumberRange> pages() {
        return ranges(Division.PAGE);
    }

    public boolean isPages() {
        return has(Division.PAGE);
    }

    /**
     * The same text for all equal locators, in English abbreviations or, if it is opaque, without its layout:
     * {@code vol. 2, pp. 12-13}. It is itself a locator that is equal to this.
     */
    public String normalized() {
        String numbers = divisions.entrySet().stream()
                .map(entry -> entry.getKey().written(entry.getValue()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() || rest.isEmpty() ? numbers + rest : numbers + " " + rest;
    }

    /**
     * Whether both point to one and the same place, as far as can be told: to a common page or leaf of the same volume and
     * issue, else to common numbers of the same divisions, else to what has the same name.
     *
     * <p>Never of pages and something else, or of a page in volume 2 and a page of no stated volume: the two may be two places.
     */
    public boolean samePlace(Locator other) {
        if (divisions.isEmpty() || other.divisions.isEmpty()) {
            return divisions.isEmpty() && other.divisions.isEmpty() && rest.equals(other.rest);
        }
        for (Division division : Division.values()) {
            boolean needed =
                    division.restartsPages() || division.isPagination() || !(isPaginated() && other.isPaginated());
            boolean stated = has(division) && other.has(division);
            if ((needed && has(division) != other.has(division)) || (stated && !sharesWith(other, division))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the two are certainly two places: pages, volumes or other divisions that have no number in common.
     *
     * <p>A common page is one place, whatever chapters, sections or columns of it are named. What does not say of which volume
     * or page it is may be anywhere, and so may what is opaque.
     */
    public boolean isApartFrom(Locator other) {
        boolean commonPage = sharesWith(other, Division.PAGE) || sharesWith(other, Division.FOLIO);
        return divisions.keySet().stream()
                .filter(other::has)
                .filter(division -> division.restartsPages() || !commonPage)
                .anyMatch(division -> !sharesWith(other, division));
    }

    private boolean isPaginated() {
        return has(Division.PAGE) || has(Division.FOLIO);
    }

    private boolean has(Division division) {
        return divisions.containsKey(division);
    }

    private List<NumberRange> ranges(Division division) {
        return divisions.getOrDefault(division, List.of());
    }

    private boolean sharesWith(Locator other, Division division) {
        return ranges(division).stream()
                .anyMatch(mine -> other.ranges(division).stream().anyMatch(mine::overlaps));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locator locator && divisions.equals(locator.divisions) && rest.equals(locator.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(divisions, rest);
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
