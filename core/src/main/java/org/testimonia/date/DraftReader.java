package org.testimonia.date;

import java.util.List;

/** Reads the dates in a row of words one after the other, each as far as the words belong to it. */
final class DraftReader {

    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;

    private final List<WordItem> items;
    private final boolean hundreds;
    private int index;

    /** @param hundreds whether "1900s" is a century */
    DraftReader(List<WordItem> items, boolean hundreds) {
        this.items = items;
        this.hundreds = hundreds;
    }

    WordItem next() {
        return items.get(index);
    }

    /** The item before the next. */
    WordItem last() {
        return items.get(index - 1);
    }

    boolean take(Keyword keyword) {
        boolean next = next().is(keyword);
        if (next) {
            index++;
        }
        return next;
    }

    /** Where the reader is, to come back to. */
    int place() {
        return index;
    }

    void backTo(int place) {
        index = place;
    }

    /** The next date, as far as it is told; without content if there is none. */
    DraftDate read() {
        DraftDate draft = new DraftDate(next().start());
        readPrefixes(draft);
        if (readContent(draft)) {
            while (readContent(draft)) {
                // each turn reads a further part of the date
            }
            readSuffixes(draft);
        }
        return draft;
    }

    private void readPrefixes(DraftDate draft) {
        if (index == 0) {
            take(Keyword.COMMA);
        }
        while (readQualifier(draft) || readPortion(draft)) {
            take(Keyword.DASH);
        }
    }

    /** "1925?", "1925 (circa)", "19th century, first half". */
    private void readSuffixes(DraftDate draft) {
        boolean further = true;
        while (further) {
            int before = index;
            boolean bracket = take(Keyword.OPENING);
            boolean comma = !bracket && take(Keyword.COMMA);
            further = (comma ? readPortion(draft) : readQualifier(draft) || take(Keyword.QUESTION, draft))
                    || (bracket && readPortion(draft));
            further &= !bracket || take(Keyword.CLOSING);
            index = further ? index : before;
        }
    }

    private boolean take(Keyword question, DraftDate draft) {
        boolean taken = take(question);
        draft.uncertain |= taken;
        return taken;
    }

    private boolean readQualifier(DraftDate draft) {
        boolean circa = take(Keyword.CIRCA);
        boolean probably = !circa && take(Keyword.PROBABLY);
        draft.approximate |= circa;
        draft.uncertain |= probably;
        return circa || probably;
    }

    private boolean readPortion(DraftDate draft) {
        if (draft.portion != DraftDate.Portion.WHOLE) {
            return false;
        }
        if (take(Keyword.EARLY)) {
            draft.portion = DraftDate.Portion.EARLY;
        } else if (take(Keyword.MID)) {
            draft.portion = DraftDate.Portion.MID;
        } else if (take(Keyword.LATE)) {
            draft.portion = DraftDate.Portion.LATE;
        } else {
            return readPart(draft, index);
        }
        return true;
    }

    /** "First half", "last quarter", "Q1". */
    private boolean readPart(DraftDate draft, int before) {
        WordItem first = items.get(index);
        if (first.is(Keyword.PART_BEFORE)) {
            index++;
            WordItem number = next();
            if (number.is(Keyword.NUMBER) && number.digits() == 1 && setPart(draft, number.value(), first.value())) {
                index++;
                return true;
            }
        } else if (first.is(Keyword.LAST) || isCount(first)) {
            index++;
            take(Keyword.ORDINAL);
            WordItem part = next();
            if (isNamedCentury(part) && setPart(draft, first.value(), 2)) {
                return true;
            }
            int which = first.is(Keyword.LAST) ? part.value() : first.value();
            if (take(Keyword.PART) && setPart(draft, which, part.value())) {
                return true;
            }
        }
        index = before;
        return false;
    }

    /** "Primo Ottocento" is the first half of it. */
    private static boolean isNamedCentury(WordItem item) {
        return item.is(Keyword.CENTURY) && item.value() > 0;
    }

    private static boolean isCount(WordItem item) {
        return item.is(Keyword.ROMAN) || (item.is(Keyword.NUMBER) && item.digits() == 1);
    }

    private static boolean setPart(DraftDate draft, int which, int of) {
        boolean exists = which >= 1 && which <= of;
        if (exists) {
            draft.setPart(which, of);
        }
        return exists;
    }

    private boolean readContent(DraftDate draft) {
        int before = index;
        boolean read = draft.date.isEmpty() && readUnit(draft);
        if (!read) {
            index = before;
        }
        return read;
    }

    private boolean readUnit(DraftDate draft) {
        if (draft.hasContent() && next().is(Keyword.COMMA)) {
            index++;
        }
        WordItem item = next();
        index++;
        return switch (item.keyword()) {
            case MONTH -> setMonth(draft, item);
            case SEASON -> setSeason(draft, item);
            case NUMBER -> readNumber(draft, item);
            case ROMAN -> readRoman(draft, item);
            case CENTURY, CENTURY_BEFORE ->
                item.value() > 0 ? setCentury(draft, item) : isNumberNext() && setCentury(draft, takeItem());
            case DECADE -> next().is(Keyword.NUMBER) && setDecade(draft, takeItem(), item);
            case AFTER_CHRIST -> next().is(Keyword.NUMBER) && setYearOfEra(draft, takeItem(), false);
            case DATE -> setDate(draft, item);
            default -> false;
        };
    }

    private boolean isNumberNext() {
        return next().is(Keyword.NUMBER) || next().is(Keyword.ROMAN);
    }

    private WordItem takeItem() {
        return items.get(index++);
    }

    /** The word for a century, not a century that has a name. */
    private boolean takeCentury() {
        return next().is(Keyword.CENTURY) && next().value() == 0 && take(Keyword.CENTURY);
    }

    private boolean readNumber(DraftDate draft, WordItem number) {
        if (number.digits() < YEAR_DIGITS) {
            take(Keyword.ORDINAL);
        }
        if (takeCentury()) {
            return setCentury(draft, number);
        }
        WordItem next = next();
        if (take(Keyword.DECADE)) {
            return setDecade(draft, number, next);
        }
        if (take(Keyword.BEFORE_CHRIST) || take(Keyword.AFTER_CHRIST)) {
            return setYearOfEra(draft, number, next.is(Keyword.BEFORE_CHRIST));
        }
        return number.digits() >= YEAR_DIGITS ? setYear(draft, number) : setNumber(draft, number);
    }

    /** A month, if it is in capitals and stands after a day or before a year; else a century, or not clear yet. */
    private boolean readRoman(DraftDate draft, WordItem number) {
        take(Keyword.ORDINAL);
        if (takeCentury()) {
            return setCentury(draft, number);
        }
        boolean mayBeMonth = number.digits() == 1 && number.value() <= MONTHS;
        boolean afterDay = draft.isBareNumber() && draft.numberDigits <= 2;
        boolean beforeYear = !draft.hasContent() && next().is(Keyword.NUMBER) && next().digits() == YEAR_DIGITS;
        if (mayBeMonth && (afterDay || beforeYear)) {
            return setMonth(draft, number);
        }
        boolean free = !draft.hasContent();
        if (free) {
            draft.roman = number.value();
            draft.markUnclear(number);
        }
        return free;
    }

    private static boolean setMonth(DraftDate draft, WordItem month) {
        boolean free = draft.month == 0 && draft.season == 0 && draft.century == 0 && draft.roman == 0 && !draft.decade;
        if (free) {
            draft.month = month.value();
            draft.mark(month, DateSpan.Role.MONTH);
        }
        return free;
    }

    private static boolean setSeason(DraftDate draft, WordItem season) {
        boolean free = draft.month == 0
                && draft.season == 0
                && draft.century == 0
                && draft.roman == 0
                && !draft.hasNumber()
                && !draft.decade;
        if (free) {
            draft.season = season.value();
            draft.mark(season, DateSpan.Role.SEASON);
        }
        return free;
    }

    private static boolean setNumber(DraftDate draft, WordItem number) {
        boolean free = !draft.hasNumber()
                && draft.season == 0
                && draft.century == 0
                && draft.roman == 0
                && !draft.decade
                && (!draft.hasYear || draft.month > 0);
        if (free) {
            draft.number = number.value();
            draft.numberDigits = number.digits();
            draft.markUnclear(number);
        }
        return free;
    }

    private static boolean setYear(DraftDate draft, WordItem number) {
        boolean free = isFreeForYear(draft) && number.digits() == YEAR_DIGITS;
        if (free) {
            draft.setYear(number.value());
            draft.mark(number, DateSpan.Role.YEAR);
        }
        return free;
    }

    private static boolean setYearOfEra(DraftDate draft, WordItem count, boolean before) {
        boolean free = isFreeForYear(draft) && count.value() > 0;
        if (free) {
            draft.setYearOfEra(count.value(), before);
            draft.mark(count, DateSpan.Role.YEAR);
        }
        return free;
    }

    private static boolean isFreeForYear(DraftDate draft) {
        return !draft.hasYear && draft.century == 0 && draft.roman == 0 && !draft.decade;
    }

    private boolean setCentury(DraftDate draft, WordItem century) {
        boolean free = !draft.hasContent() && DraftDate.isCentury(century.value());
        if (free) {
            draft.century = century.value();
            draft.mark(century, DateSpan.Role.CENTURY);
            draft.beforeChrist = take(Keyword.BEFORE_CHRIST);
            draft.hasEra = draft.beforeChrist || take(Keyword.AFTER_CHRIST);
        }
        return free;
    }

    private boolean setDecade(DraftDate draft, WordItem number, WordItem word) {
        boolean free = !draft.hasContent() && number.value() % 10 == 0;
        if (free) {
            draft.decade = true;
            draft.hundreds = hundreds && word.value() == 100;
            draft.number = number.value();
            draft.numberDigits = number.digits();
            draft.mark(number, DateSpan.Role.DECADE);
        }
        return free;
    }

    private static boolean setDate(DraftDate draft, WordItem item) {
        boolean free = !draft.hasContent();
        if (free) {
            draft.date = item.date();
            draft.mark(item, DateSpan.Role.DATE);
        }
        return free;
    }
}
