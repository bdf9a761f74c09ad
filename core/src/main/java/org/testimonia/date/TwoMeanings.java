package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text is read as where one of its words has two meanings.
 *
 * @param first the one
 * @param other the other; empty if no word has two
 */
record TwoMeanings(String first, String other) {

    private static final TwoMeanings NONE = new TwoMeanings("", "");
    private static final TwoMeanings YEAR_OR_MONTH = new TwoMeanings("years", "month");
    private static final int HUNDRED = 100;
    private static final int TENTHS = 10;

    static TwoMeanings of(List<WordItem> items, String text) {
        if (isYearOrMonth(items, text)) {
            return YEAR_OR_MONTH;
        }
        boolean hundreds = false;
        boolean century = false;
        for (WordItem item : items) {
            if (item.is(Keyword.AS_OF)) {
                return new TwoMeanings("on that date", "since that date");
            }
            if (item.is(Keyword.PART) && item.value() == TENTHS) {
                return new TwoMeanings("years 1 to 10", "years 0 to 9");
            }
            century |= item.is(Keyword.DECADE) && item.value() == HUNDRED;
            hundreds |= item.is(Keyword.NUMBER) && item.digits() == 4 && item.value() % HUNDRED == 0;
        }
        return hundreds && century ? new TwoMeanings("decade", "century") : NONE;
    }

    boolean exist() {
        return !other.isEmpty();
    }

    /** The items in the other meaning. */
    List<WordItem> second(List<WordItem> items) {
        if (!equals(YEAR_OR_MONTH)) {
            return items;
        }
        WordItem month = items.get(2);
        List<WordItem> second = new ArrayList<>(items);
        second.set(2, WordItem.of(Keyword.MONTH, month.value(), month.start(), month.end()));
        second.remove(1);
        return second;
    }

    /** "1924-5" is 1924 and 1925, or May 1924. */
    private static boolean isYearOrMonth(List<WordItem> items, String text) {
        return items.size() == 4
                && items.get(0).is(Keyword.NUMBER)
                && items.get(0).digits() == 4
                && items.get(1).is(Keyword.DASH)
                && text.charAt(items.get(1).start()) == '-'
                && items.get(2).is(Keyword.NUMBER)
                && items.get(2).digits() == 1
                && items.get(2).value() > 0;
    }
}
