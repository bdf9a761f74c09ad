package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;

/** A date as spreadsheets write it, 14-Jul-1924 or Jul-1924: its dashes are no range but only part the words. */
final class DashedDate {

    private DashedDate() {}

    /** The items without the dashes, if they are such a date and nothing else; else the items. */
    static List<WordItem> undashed(List<WordItem> items) {
        boolean shaped = items.size() == 4 || items.size() == 6;
        int months = 0;
        int years = 0;
        for (int i = 0; shaped && i < items.size() - 1; i++) {
            WordItem item = items.get(i);
            shaped = i % 2 == 1 ? item.is(Keyword.DASH) : isMonth(item) || item.is(Keyword.NUMBER);
            months += isMonth(item) ? 1 : 0;
            years += item.digits() == 4 ? 1 : 0;
        }
        if (!shaped || months != 1 || years != 1) {
            return items;
        }
        List<WordItem> undashed = new ArrayList<>(items);
        undashed.removeIf(item -> item.is(Keyword.DASH));
        return undashed;
    }

    private static boolean isMonth(WordItem item) {
        return item.is(Keyword.MONTH) || item.is(Keyword.ROMAN);
    }
}
