package org.testimonia.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a locator as pages: "pp. 12–13, 15", "p. xxix", "S. 12", each perhaps with a remark in parentheses after it. */
final class PageScanner {

    private static final Set<String> PAGE_WORDS =
            Set.of("p", "pp", "pg", "pgs", "page", "pages", "s", "ss", "seite", "seiten", "с", "стр");
    private static final int MAX_DIGITS = 9;

    private final String text;
    private final List<PageRange> pages = new ArrayList<>();
    private String remark = "";
    private boolean named;
    private int at;

    PageScanner(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** Whether the whole text is pages; only then do {@link #pages} and {@link #remark} say anything. */
    boolean scan() {
        takePageWord();
        do {
            Optional<PageRange> range = range();
            if (range.isEmpty()) {
                return false;
            }
            pages.add(range.get());
        } while (takeComma());
        return takeRemark();
    }

    /** The pages in order, ranges that meet joined to one. */
    List<PageRange> pages() {
        List<PageRange> joined = new ArrayList<>();
        for (PageRange range : pages.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).meets(range)) {
                joined.set(last, joined.get(last).joinedWith(range));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    /** What stands in parentheses after the pages, with them; empty if nothing does. */
    String remark() {
        return remark;
    }

    private void takePageWord() {
        skipSpaces();
        int start = at;
        String word = letters();
        named = PAGE_WORDS.contains(word);
        if (!named) {
            at = start;
        } else if (isAt('.')) {
            at++;
        }
    }

    private Optional<PageRange> range() {
        skipSpaces();
        boolean arabic = at < text.length() && isDigit(text.charAt(at));
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

    private static PageRange range(boolean arabic, int first, int last) {
        return new PageRange(arabic ? PageRange.Numbering.ARABIC : PageRange.Numbering.ROMAN, first, last);
    }

    /** 262-3 is 262-263: the last page takes the digits it lacks from the first. */
    private static int completed(int first, int last, int digits) {
        int unit = 1;
        for (int i = 0; i < digits; i++) {
            unit *= 10;
        }
        return last == 0 && digits == 0 ? 0 : first / unit * unit + last;
    }

    /** A page in Arabic digits, 0 if there is none. */
    private int arabic() {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = at - start < MAX_DIGITS ? value * 10 + text.charAt(at) - '0' : 0;
            at++;
        }
        return at - start > MAX_DIGITS ? 0 : value;
    }

    /** A page in Roman letters, 0 if there is none. Without a word for pages, "c" or "mix" is more likely no number. */
    private int roman() {
        String letters = letters();
        boolean plausible = named || letters.chars().allMatch(letter -> "ivxl".indexOf(letter) >= 0);
        return plausible ? RomanNumeral.read(letters) : 0;
    }

    private String letters() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean takeDash() {
        skipSpaces();
        boolean dash = at < text.length() && "-‐‑‒–—−".indexOf(text.charAt(at)) >= 0;
        if (dash) {
            at++;
            skipSpaces();
        }
        return dash;
    }

    private boolean takeComma() {
        skipSpaces();
        boolean comma = isAt(',');
        if (comma) {
            at++;
        }
        return comma;
    }

    private boolean takeRemark() {
        skipSpaces();
        remark = text.substring(at).strip();
        return remark.isEmpty() || (remark.startsWith("(") && remark.endsWith(")"));
    }

    private void skipSpaces() {
        while (at < text.length() && Locator.isSpace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
