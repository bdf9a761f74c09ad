package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of a text without those that say in what calendar it is told.
 *
 * <p>Old Style ("25 Oct. 1917 O.S.") is the Julian calendar, New Style the Gregorian. A year with two numbers ("10 January
 * 1731/2") is from 25 March by the first and from 1 January by the second, so that the day is told in Old Style. Two days
 * that are the same one in both calendars ("10/21 January 1732", "25 October (7 November) 1917") are that day.
 *
 * @param items what is left to read
 * @param readIn the calendar that it is to be read in
 * @param toldIn the calendar that the text tells its days in
 */
record StyledItems(List<WordItem> items, HistoricalCalendar readIn, HistoricalCalendar toldIn) {

    /** The last year that England counted from 25 March. */
    private static final int LAST_DUAL_YEAR = 1751;

    private static final int MARCH = 3;

    static StyledItems of(List<WordItem> items, HistoricalCalendar calendar, String text) {
        if (!mayTellCalendar(items, text)) {
            return new StyledItems(items, calendar, calendar);
        }
        List<WordItem> rest = new ArrayList<>(items);
        Optional<Keyword> style = takeStyle(rest);
        boolean dualYear = takeDualYear(rest, text);
        boolean old = style.isPresent() ? style.get() == Keyword.OLD_STYLE : dualYear;
        boolean dualDay = DualDay.takeAll(rest, text);
        HistoricalCalendar told = calendar.isGregorian() && (old || dualDay) ? HistoricalCalendar.JULIAN : calendar;
        if (dualDay) {
            return new StyledItems(rest, HistoricalCalendar.GREGORIAN, told);
        }
        HistoricalCalendar named = old ? HistoricalCalendar.JULIAN : HistoricalCalendar.GREGORIAN;
        boolean replaced = style.isPresent() || (dualYear && !calendar.hasYearsFromJanuary());
        return new StyledItems(rest, replaced ? named : told, told);
    }

    /** Most texts do not, and are not to pay for those that do. */
    private static boolean mayTellCalendar(List<WordItem> items, String text) {
        for (WordItem item : items) {
            if (isStyle(item) || item.is(Keyword.OPENING) || DualDay.isSlash(item, text)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the words for a style away that stand at the beginning or the end, in brackets or not. */
    private static Optional<Keyword> takeStyle(List<WordItem> items) {
        int last = items.size() - 2;
        boolean bracketed = last >= 2
                && items.get(last).is(Keyword.CLOSING)
                && items.get(last - 2).is(Keyword.OPENING)
                && isStyle(items.get(last - 1));
        int at = bracketed ? last - 1 : last;
        if (at > 0 && isStyle(items.get(at))) {
            Keyword style = items.get(at).keyword();
            items.subList(bracketed ? at - 1 : at, last + 1).clear();
            return Optional.of(style);
        }
        return last > 0 && isStyle(items.get(0)) ? Optional.of(items.remove(0).keyword()) : Optional.empty();
    }

    private static boolean isStyle(WordItem item) {
        return item.is(Keyword.OLD_STYLE) || item.is(Keyword.NEW_STYLE);
    }

    /** Puts the second number of a year in the place of both, if the months are those that the two count differently. */
    private static boolean takeDualYear(List<WordItem> items, String text) {
        boolean early = items.stream().anyMatch(item -> item.is(Keyword.MONTH))
                && items.stream().allMatch(item -> !item.is(Keyword.MONTH) || item.value() <= MARCH);
        boolean taken = false;
        for (int i = 0; early && i + 2 < items.size(); i++) {
            if (isDualYear(items, i, text)) {
                WordItem first = items.get(i);
                int end = items.get(i + 2).end();
                items.subList(i, i + 3).clear();
                items.add(i, WordItem.ofNumber(first.value() + 1, 4, first.start(), end));
                taken = true;
            }
        }
        return taken;
    }

    private static boolean isDualYear(List<WordItem> items, int at, String text) {
        WordItem first = items.get(at);
        WordItem second = items.get(at + 2);
        boolean shaped = first.is(Keyword.NUMBER)
                && first.digits() == 4
                && first.value() <= LAST_DUAL_YEAR
                && DualDay.isSlash(items.get(at + 1), text)
                && second.is(Keyword.NUMBER)
                && second.digits() <= 4
                && (at + 3 == items.size() || !items.get(at + 3).is(Keyword.MONTH));
        int power = (int) Math.pow(10, second.digits());
        return shaped && second.value() == (first.value() + 1) % power;
    }
}
