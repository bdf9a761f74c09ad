package org.testimonia.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a locator as numbered divisions: "pp. 12–13, 15", "vol. II, p. xxix", "fol. 3r", perhaps with a note or a table of
 * that page, or a remark in parentheses, after it.
 */
final class LocatorScanner {

    private static final int MAX_DIGITS = 9;
    private static final int MAX_LEAF = 499_999_999;
    private static final String SIGNS = "§№¶";
    private static final Set<String> DETAILS = Set.of(
            "n",
            "nn",
            "note",
            "notes",
            "fn",
            "footnote",
            "footnotes",
            "anm",
            "fußnote",
            "прим",
            "table",
            "tables",
            "tab",
            "tabelle",
            "табл",
            "fig",
            "figs",
            "figure",
            "figures",
            "abb",
            "рис",
            "l",
            "ll",
            "line",
            "lines",
            "z",
            "map",
            "plate");
    private static final Set<String> RECTO = Set.of("r", "recto");
    private static final Set<String> VERSO = Set.of("v", "verso", "об");

    private final String text;
    private final Map<Division, List<NumberRange>> found = new EnumMap<>(Division.class);
    private Division division = Division.PAGE;
    private Division lastFound = Division.PAGE;
    private String rest = "";
    private boolean named;
    private int at;

    /** Takes a text in lower case, with no white space but single spaces. */
    LocatorScanner(String text) {
        this.text = text;
    }

    /** Whether the whole text is understood; only then do {@link #divisions} and {@link #rest} say anything. */
    boolean scan() {
        skipSpaces();
        takeDivision();
        do {
            if (!takeRange()) {
                return false;
            }
        } while (goesOn());
        return takeRest();
    }

    /** The divisions with their ranges in order, those that meet joined to one. */
    Map<Division, List<NumberRange>> divisions() {
        Map<Division, List<NumberRange>> joined = new EnumMap<>(Division.class);
        found.forEach((each, ranges) -> joined.put(each, joined(ranges)));
        return joined;
    }

    /** What stands behind the numbers: a remark with its parentheses, or the note or table; empty if nothing does. */
    String rest() {
        return rest;
    }

    private static List<NumberRange> joined(List<NumberRange> ranges) {
        List<NumberRange> joined = new ArrayList<>();
        for (NumberRange range : ranges.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).meets(range)) {
                joined.set(last, joined.get(last).joinedWith(range));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    private boolean takeDivision() {
        int start = at;
        Optional<Division> next = Division.named(word());
        if (next.isEmpty()) {
            at = start;
            return false;
        }
        named = true;
        division = next.get();
        if (isAt('.')) {
            at++;
        }
        skipSpaces();
        return true;
    }

    /** A division comes once, but for what is listed: {@code p. 12, p. 15} is {@code pp. 12, 15}. */
    private boolean takeRange() {
        Optional<NumberRange> range = division == Division.FOLIO ? leaves() : range();
        boolean again = found.containsKey(division) && !(division.isListed() && isLastFound());
        if (range.isEmpty() || again) {
            return false;
        }
        found.computeIfAbsent(division, none -> new ArrayList<>()).add(range.get());
        lastFound = division;
        return true;
    }

    private boolean isLastFound() {
        return lastFound == division;
    }

    /** Whether another number follows: behind a comma, or right behind if it says of what it is. */
    private boolean goesOn() {
        skipSpaces();
        boolean comma = isAt(',') || isAt(';');
        int start = at;
        if (comma) {
            at++;
            skipSpaces();
        }
        if (takeDivision()) {
            return true;
        }
        if (comma && isDetail()) {
            return false;
        }
        boolean more = comma && text.charAt(start) == ',' && division.isListed();
        at = comma && !more ? start : at;
        return more;
    }

    private boolean isDetail() {
        int start = at;
        boolean detail = DETAILS.contains(word());
        boolean numbered = detail && (isAt('.') || isAt(' ') || isDigitAt());
        at = start;
        return numbered;
    }

    private boolean takeRest() {
        skipSpaces();
        rest = text.substring(at).strip();
        return rest.isEmpty() || (rest.startsWith("(") && rest.endsWith(")")) || (isDetail() && hasPages());
    }

    private boolean hasPages() {
        return found.keySet().stream().anyMatch(Division::isPagination);
    }

    private Optional<NumberRange> range() {
        skipSpaces();
        boolean arabic = isDigitAt();
        int start = at;
        int first = arabic ? arabic() : roman();
        if (first == 0) {
            return Optional.empty();
        }
        int firstLength = at - start;
        if (!takeDash()) {
            return Optional.of(range(arabic, first, first));
        }
        int lastStart = at;
        int last = arabic ? arabic() : roman();
        if (arabic && at - lastStart < firstLength) {
            last = completed(first, last, at - lastStart);
        }
        return last < first ? Optional.empty() : Optional.of(range(arabic, first, last));
    }

    private NumberRange range(boolean arabic, int first, int last) {
        boolean roman = !arabic && division == Division.PAGE;
        return new NumberRange(roman ? NumberRange.Numbering.ROMAN : NumberRange.Numbering.ARABIC, first, last);
    }

    /** Leaves as their sides: {@code 3r-4v}, {@code 3r-v}, {@code 3}, which is both sides of it. */
    private Optional<NumberRange> leaves() {
        int start = at;
        int first = isDigitAt() ? arabic() : 0;
        if (first == 0 || first > MAX_LEAF) {
            return Optional.empty();
        }
        int length = at - start;
        int firstSide = side();
        int last = first;
        int lastSide = firstSide;
        if (takeDash()) {
            int lastStart = at;
            last = isDigitAt() ? completed(first, arabic(), Math.min(at - lastStart, length)) : first;
            lastSide = side();
            boolean nothing = at == lastStart;
            if (nothing || last > MAX_LEAF) {
                return Optional.empty();
            }
        }
        int from = 2 * first + Math.max(firstSide, 0);
        int to = 2 * last + (lastSide < 0 ? 1 : lastSide);
        return to < from ? Optional.empty() : Optional.of(range(true, from, to));
    }

    /** 0 for recto, 1 for verso, -1 if nothing is said. */
    private int side() {
        int start = at;
        skipSpaces();
        String word = letters();
        int side = RECTO.contains(word) ? 0 : VERSO.contains(word) ? 1 : -1;
        if (side < 0) {
            at = start;
        } else if (isAt('.')) {
            at++;
        }
        return side;
    }

    /** 262-3 is 262-263: the last number takes the digits it lacks from the first. */
    private static int completed(int first, int last, int digits) {
        int unit = 1;
        for (int i = 0; i < digits; i++) {
            unit *= 10;
        }
        boolean whole = digits >= Integer.toString(first).length();
        return last == 0 && digits == 0 ? 0 : whole ? last : first / unit * unit + last;
    }

    /** A number in Arabic digits, 0 if there is none. */
    private int arabic() {
        int start = at;
        int value = 0;
        while (isDigitAt()) {
            value = at - start < MAX_DIGITS ? value * 10 + text.charAt(at) - '0' : 0;
            at++;
        }
        return at - start > MAX_DIGITS ? 0 : value;
    }

    /** A number in Roman letters, 0 if there is none. Without a word for what it counts, "c" or "mix" is likelier no number. */
    private int roman() {
        String letters = letters();
        boolean plausible = named || letters.chars().allMatch(letter -> "ivxl".indexOf(letter) >= 0);
        return plausible ? RomanNumeral.read(letters) : 0;
    }

    /** Letters, or one of the signs that stand for a word. */
    private String word() {
        int start = at;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0 && at - start < 2) {
            at++;
        }
        return at > start ? text.substring(start, at) : letters();
    }

    private String letters() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean takeDash() {
        int start = at;
        skipSpaces();
        boolean dash = at < text.length() && "-‐‑‒–—−".indexOf(text.charAt(at)) >= 0;
        if (dash) {
            at++;
            skipSpaces();
        } else {
            at = start;
        }
        return dash;
    }

    private void skipSpaces() {
        while (isAt(' ')) {
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isDigitAt() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
