package org.testimonia.date;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A day told in both calendars: "10/21 January 1732", "25 October/7 November 1917", "25 October (7 November) 1917".
 *
 * <p>It is one only if the two are the same day, the one in the Julian calendar and the other in the Gregorian, and after
 * the Gregorian calendar began; else the words mean something else, such as a range of days.
 */
final class DualDay {

    private static final long FIRST_GREGORIAN_DAY = Day.epochDay(1582, 10, 15);
    private static final int DECEMBER = 12;

    private final List<WordItem> items;
    private final String text;
    private final Side first = new Side();
    private final Side second = new Side();
    private int index;

    private DualDay(List<WordItem> items, int start, String text) {
        this.items = items;
        this.index = start;
        this.text = text;
    }

    /** Puts the Gregorian day in the place of each such day; false if there is none. */
    static boolean takeAll(List<WordItem> items, String text) {
        boolean taken = false;
        for (int start = 0; start < items.size(); start++) {
            DualDay dual = new DualDay(items, start, text);
            CalendarDate day = dual.read();
            if (day != null) {
                int from = items.get(start).start();
                int to = items.get(dual.index - 1).end();
                items.subList(start, dual.index).clear();
                items.add(start, new WordItem(Keyword.DATE, 0, 0, from, to, Optional.of(day)));
                taken = true;
            }
        }
        return taken;
    }

    static boolean isSlash(WordItem item, String text) {
        return item.is(Keyword.DASH) && text.charAt(item.start()) == '/';
    }

    private @Nullable CalendarDate read() {
        readSide(first);
        boolean bracketed = items.get(index).is(Keyword.OPENING);
        if (!first.hasDay() || !(bracketed || isSlash(items.get(index), text))) {
            return null;
        }
        index++;
        readSide(second);
        if (!second.hasDay() || (bracketed && !items.get(index++).is(Keyword.CLOSING))) {
            return null;
        }
        if (bracketed) {
            readSide(second);
        }
        complete();
        CalendarDate told = same(first, second);
        return told == null ? same(second, first) : told;
    }

    private void readSide(Side side) {
        while (true) {
            int before = index;
            if (items.get(index).is(Keyword.COMMA)) {
                index++;
            }
            if (!side.take(items.get(index))) {
                index = before;
                return;
            }
            index++;
        }
    }

    private void complete() {
        first.month = first.month == 0 ? second.month : first.month;
        second.month = second.month == 0 ? first.month : second.month;
        first.year = first.year == 0 ? second.year : first.year;
        second.year = second.year == 0 ? first.year : second.year;
    }

    /** The day, if the one in the Julian calendar is the other in the Gregorian; the year may turn between the two. */
    private static @Nullable CalendarDate same(Side julian, Side gregorian) {
        boolean turns = julian.month == DECEMBER && gregorian.month == 1 && julian.year == gregorian.year;
        Optional<Day> day = HistoricalCalendar.JULIAN
                .day(turns ? julian.year - 1L : julian.year, julian.month, julian.day)
                .filter(found -> found.epochDay() >= FIRST_GREGORIAN_DAY)
                .filter(found -> HistoricalCalendar.GREGORIAN
                        .day(gregorian.year, gregorian.month, gregorian.day)
                        .filter(found::equals)
                        .isPresent());
        return day.flatMap(Restyling::dateOn).orElse(null);
    }

    /** One of the two days, as far as it is told. */
    private static final class Side {

        private int day;
        private int month;
        private int year;

        boolean hasDay() {
            return day > 0;
        }

        boolean take(WordItem item) {
            if (item.is(Keyword.MONTH) && month == 0) {
                month = item.value();
                return true;
            }
            if (!item.is(Keyword.NUMBER)) {
                return false;
            }
            if (item.digits() == 4 && year == 0) {
                year = item.value();
                return true;
            }
            boolean free = item.digits() <= 2 && day == 0;
            day = free ? item.value() : day;
            return free;
        }
    }
}
