package org.testimonia.date;

import java.util.List;

/** Reads the dates in a row of words one after the other, each as far as the words belong to it. */
final class DraftReader {

    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 31;
    private static final int HUNDRED = 100;
    private static final int MILLENNIA = 9;
    private static final int FIRST_DECADE = 100;
    private static final int LAST_DECADE = 202;

    private final List<WordItem> items;
    private final WordChoice choice;
    private int index;

    DraftReader(List<WordItem> items, WordChoice choice) {
        this.items = items;
        this.choice = choice;
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

    /** "About since 1926" is since about 1926. */
    boolean takeBeforeLimit(Keyword keyword) {
        boolean limit = next().is(keyword) && items.get(index + 1).keyword().isLimit();
        index += limit ? 1 : 0;
        return limit;
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
            readNextYearOfWinter(draft);
            readSuffixes(draft);
        }
        return draft;
    }

    /** "Winter 1924/25". */
    private void readNextYearOfWinter(DraftDate draft) {
        boolean winter = draft.season == Season.WINTER && draft.hasYear && next().is(Keyword.DASH);
        WordItem next = winter ? items.get(index + 1) : next();
        boolean number =
                winter && next.is(Keyword.NUMBER) && !items.get(index + 2).is(Keyword.MONTH);
        if (number && next.value() == (draft.year + 1) % (long) Math.pow(10, next.digits())) {
            index += 2;
            draft.mark(next, DateSpan.Role.YEAR);
        }
    }

    private void readPrefixes(DraftDate draft) {
        if (index == 0) {
            take(Keyword.COMMA);
        }
        while (readQualifier(draft) || readPortion(draft)) {
            if (!isPortion(items.get(Math.min(index + 1, items.size() - 1)))) {
                take(Keyword.DASH);
            }
            if (draft.portion == DraftDate.Portion.NTH) {
                take(Keyword.COMMA);
            }
        }
    }

    private static boolean isPortion(WordItem item) {
        return item.is(Keyword.EARLY) || item.is(Keyword.MID) || item.is(Keyword.LATE);
    }

    /** "1925?", "1925 (circa)", "19th century, first half", "1925 Q2". */
    private void readSuffixes(DraftDate draft) {
        boolean further = true;
        while (further) {
            int before = index;
            boolean bracket = take(Keyword.OPENING);
            boolean comma = !bracket && take(Keyword.COMMA);
            further = comma
                    ? readPortion(draft) || readLastQualifier(draft)
                    : readQualifier(draft) || take(Keyword.QUESTION, draft) || readPortionAfter(draft);
            further |= bracket && isOnlyIgnored();
            further &= !bracket || take(Keyword.CLOSING);
            index = further ? index : before;
        }
    }

    /** "1925, probably", but not the second date of "1925, circa 1926 or 1927". */
    private boolean readLastQualifier(DraftDate draft) {
        boolean last = items.get(Math.min(index + 1, items.size() - 1)).is(Keyword.END);
        return last && readQualifier(draft);
    }

    private boolean readPortionAfter(DraftDate draft) {
        boolean dash = take(Keyword.DASH);
        boolean longer = draft.hasYear || draft.century > 0 || draft.decade;
        return longer && (!dash || next().is(Keyword.PART_BEFORE)) && readPortion(draft);
    }

    /** "3 March 1931 (Tuesday)": brackets around words that say nothing. */
    private boolean isOnlyIgnored() {
        return next().is(Keyword.CLOSING) && next().start() > last().end();
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

    private boolean setPart(DraftDate draft, int which, int of) {
        boolean exists = which >= 1 && which <= of;
        if (exists) {
            draft.second = choice.second();
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
        boolean comma = draft.hasContent() && take(Keyword.COMMA);
        if (draft.hasContent() && !draft.hasYear && !draft.isBareNumber()) {
            take(Keyword.OF);
        }
        WordItem item = next();
        index++;
        return switch (item.keyword()) {
            case MONTH -> setMonth(draft, item);
            case SEASON -> setSeason(draft, item);
            case NUMBER -> readNumber(draft, item, comma);
            case SHORT_YEAR ->
                take(Keyword.DECADE) ? setDecade(draft, item.value(), 2, item) : setShortYear(draft, item);
            case ROMAN -> readRoman(draft, item);
            case CENTURY, CENTURY_BEFORE ->
                item.value() > 0 ? setCentury(draft, item) : isNumberNext() && setCentury(draft, takeItem());
            case MILLENNIUM -> isNumberNext() && setMillennium(draft, takeItem());
            case DECADE -> readDecade(draft, item);
            case AFTER_CHRIST -> isYearOfEra(next()) && setYearOfEra(draft, takeItem(), false);
            case DATE -> readDate(draft, item);
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
        boolean dash = next().is(Keyword.DASH);
        WordItem word = dash ? items.get(index + 1) : next();
        boolean century = word.is(Keyword.CENTURY) && word.value() == 0;
        index += century ? dash ? 2 : 1 : 0;
        return century;
    }

    private boolean readNumber(DraftDate draft, WordItem number, boolean afterComma) {
        if (number.digits() < YEAR_DIGITS) {
            take(Keyword.ORDINAL);
        }
        if (takeCentury()) {
            return setCentury(draft, number);
        }
        if (take(Keyword.MILLENNIUM)) {
            return setMillennium(draft, number);
        }
        if (isNamedDecadeNext()) {
            return setDecade(draft, number.value() * HUNDRED + takeNamedDecade().value(), YEAR_DIGITS, number);
        }
        WordItem next = next();
        if (take(Keyword.DECADE)) {
            draft.second = choice.second() && next.value() == HUNDRED;
            return setDecade(draft, number.value(), number.digits(), number);
        }
        if (isDoubtBeforeEra()) {
            draft.uncertain = true;
            index++;
        }
        boolean beforeChrist = next().is(Keyword.BEFORE_CHRIST);
        if (take(Keyword.BEFORE_CHRIST) || take(Keyword.AFTER_CHRIST)) {
            return setYearOfEra(draft, number, beforeChrist);
        }
        if (number.digits() >= YEAR_DIGITS) {
            return setYear(draft, number);
        }
        boolean ofDay = draft.hasNumber() && draft.month > 0 && !draft.hasYear;
        if (ofDay && number.digits() == 3) {
            return setYear(draft, WordItem.ofNumber(number.value(), YEAR_DIGITS, number.start(), number.end()));
        }
        boolean shortYear = number.digits() == 2 && mayBeShortYear(draft, number, afterComma);
        return shortYear ? setShortYear(draft, number) : setNumber(draft, number);
    }

    /** "12 March 31", "May 68", "summer 36"; but "July 14, 15 or 16" are days. */
    private boolean mayBeShortYear(DraftDate draft, WordItem number, boolean afterComma) {
        if (draft.season > 0 || draft.month == 0 || draft.hasYear) {
            return draft.season > 0;
        }
        return draft.hasNumber() ? !afterComma : number.value() > LAST_DAY && !isYearNext();
    }

    private boolean isYearNext() {
        WordItem next = next().is(Keyword.COMMA) ? items.get(index + 1) : next();
        return next.is(Keyword.NUMBER) && next.digits() >= YEAR_DIGITS;
    }

    /** "Nineteen-twenties". */
    private boolean isNamedDecadeNext() {
        WordItem next = next();
        WordItem named = next.is(Keyword.DASH) ? items.get(index + 1) : next;
        return named.is(Keyword.DECADE) && isNamed(named) && last().is(Keyword.NUMBER) && last().digits() == 2;
    }

    private static boolean isNamed(WordItem decade) {
        return decade.value() >= 10 && decade.value() < HUNDRED;
    }

    private WordItem takeNamedDecade() {
        take(Keyword.DASH);
        return takeItem();
    }

    /** "The twenties", "années 1920", "anni '20", "años veinte"; or the years of "années 1914 à 1918". */
    private boolean readDecade(DraftDate draft, WordItem word) {
        if (isNamed(word)) {
            return setDecade(draft, word.value(), 2, word);
        }
        if (!next().is(Keyword.NUMBER) && !next().is(Keyword.SHORT_YEAR)) {
            return false;
        }
        WordItem number = takeItem();
        boolean year = word.value() == 1 && number.digits() == YEAR_DIGITS && number.value() % 10 != 0;
        if (year) {
            return setYear(draft, number);
        }
        draft.wordFirst = true;
        draft.yearsAsWell = word.value() == 1;
        return setDecade(draft, number.value(), number.digits(), number);
    }

    /** A month, if it is in capitals and stands after a day or before a year; else a century, or not clear yet. */
    private boolean readRoman(DraftDate draft, WordItem number) {
        take(Keyword.ORDINAL);
        if (takeCentury()) {
            return setCentury(draft, number);
        }
        if (take(Keyword.MILLENNIUM)) {
            return setMillennium(draft, number);
        }
        boolean capitals = number.digits() == 1;
        boolean afterDay = draft.isBareNumber() && draft.numberDigits <= 2;
        boolean beforeYear = next().is(Keyword.NUMBER) && next().digits() == YEAR_DIGITS;
        boolean month = afterDay ? capitals || beforeYear : capitals && beforeYear && !draft.hasContent();
        if (month && number.value() <= MONTHS) {
            return setMonth(draft, number);
        }
        boolean free = !draft.hasContent();
        if (free) {
            draft.roman = number.value();
            draft.markUnclear(number);
            readEra(draft);
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

    private boolean setNumber(DraftDate draft, WordItem number) {
        boolean free = !draft.hasNumber()
                && draft.season == 0
                && draft.century == 0
                && draft.roman == 0
                && !draft.decade
                && (!draft.hasYear || draft.month > 0 || next().is(Keyword.MONTH));
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

    /** "31? BC". */
    private boolean isDoubtBeforeEra() {
        return next().is(Keyword.QUESTION)
                && (items.get(index + 1).is(Keyword.BEFORE_CHRIST)
                        || items.get(index + 1).is(Keyword.AFTER_CHRIST));
    }

    private static boolean isYearOfEra(WordItem item) {
        return item.is(Keyword.NUMBER) || (item.is(Keyword.DATE) && item.value() > 0);
    }

    /** "192?" is a decade, but "207? AD" a year that is doubtful; by itself the decade of the 2070s is none to tell of. */
    private boolean readDate(DraftDate draft, WordItem item) {
        boolean before = isYearOfEra(item) && take(Keyword.BEFORE_CHRIST);
        if (before || (isYearOfEra(item) && take(Keyword.AFTER_CHRIST))) {
            return setYearOfEra(draft, item, before);
        }
        boolean told = item.value() == 0 || (item.value() >= FIRST_DECADE && item.value() <= LAST_DECADE);
        return told && setDate(draft, item);
    }

    private static boolean setYearOfEra(DraftDate draft, WordItem count, boolean before) {
        boolean free = isFreeForYear(draft) && count.value() > 0;
        if (free) {
            draft.uncertain |= count.is(Keyword.DATE);
            draft.setYearOfEra(count.value(), before);
            draft.mark(count, DateSpan.Role.YEAR);
        }
        return free;
    }

    private static boolean isFreeForYear(DraftDate draft) {
        return !draft.hasYear && draft.shortYear < 0 && draft.century == 0 && draft.roman == 0 && !draft.decade;
    }

    private static boolean setShortYear(DraftDate draft, WordItem number) {
        boolean free = isFreeForYear(draft) && (!draft.hasNumber() || draft.month > 0);
        if (free) {
            draft.shortYear = number.value();
            draft.mark(number, DateSpan.Role.YEAR);
        }
        return free;
    }

    private boolean setMillennium(DraftDate draft, WordItem number) {
        draft.millennium = number.value() <= MILLENNIA;
        return draft.millennium && setCentury(draft, number);
    }

    private boolean setCentury(DraftDate draft, WordItem century) {
        if (draft.decade && draft.century == 0) {
            return setCenturyOfDecade(draft, century);
        }
        boolean free = !draft.hasContent() && DraftDate.isCentury(century.value());
        if (free) {
            draft.century = century.value();
            draft.named = century.is(Keyword.CENTURY);
            draft.mark(century, DateSpan.Role.CENTURY);
            readEra(draft);
        }
        return free;
    }

    private void readEra(DraftDate draft) {
        draft.beforeChrist = take(Keyword.BEFORE_CHRIST);
        draft.hasEra = draft.beforeChrist || take(Keyword.AFTER_CHRIST);
    }

    /** "The twenties of the 20th century". */
    private static boolean setCenturyOfDecade(DraftDate draft, WordItem century) {
        int first = HUNDRED * (century.value() - 1);
        boolean told = draft.numberDigits == YEAR_DIGITS && draft.number - draft.number % HUNDRED == first;
        boolean completes = draft.numberDigits == 2 && century.value() >= 1 && century.value() <= HUNDRED - 1;
        if (completes) {
            draft.setDecadeWithin(first + draft.number);
            draft.mark(century, DateSpan.Role.CENTURY);
        }
        return told || completes;
    }

    private static boolean setDecade(DraftDate draft, int number, int digits, WordItem told) {
        boolean free = !draft.hasContent() && number % 10 == 0;
        if (free) {
            draft.setDecade(number, digits);
            draft.mark(told, DateSpan.Role.DECADE);
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
