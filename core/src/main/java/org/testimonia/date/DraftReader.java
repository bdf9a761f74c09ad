package org.testimonia.date;

import java.util.List;

/** Reads the dates in a row of words one after the other, each as far as the words belong to it. */
final class DraftReader {

    private static final int YEAR_DIGITS = 4;

    private final List<WordItem> items;
    private int index;

    DraftReader(List<WordItem> items) {
        this.items = items;
    }

    WordItem next() {
        return items.get(index);
    }

    boolean take(Keyword keyword) {
        boolean next = next().is(keyword);
        if (next) {
            index++;
        }
        return next;
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
        while (true) {
            switch (next().keyword()) {
                case CIRCA -> draft.approximate = true;
                case PROBABLY -> draft.uncertain = true;
                case EARLY -> draft.portion = DraftDate.Portion.EARLY;
                case MID -> draft.portion = DraftDate.Portion.MID;
                case LATE -> draft.portion = DraftDate.Portion.LATE;
                default -> {
                    return;
                }
            }
            index++;
            take(Keyword.DASH);
        }
    }

    private void readSuffixes(DraftDate draft) {
        while (true) {
            if (take(Keyword.QUESTION) || take(Keyword.PROBABLY)) {
                draft.uncertain = true;
            } else if (take(Keyword.CIRCA)) {
                draft.approximate = true;
            } else {
                return;
            }
        }
    }

    private boolean readContent(DraftDate draft) {
        int before = index;
        boolean read = draft.date.isEmpty() && readPart(draft);
        if (!read) {
            index = before;
        }
        return read;
    }

    private boolean readPart(DraftDate draft) {
        if (draft.hasContent() && next().is(Keyword.COMMA)) {
            index++;
        }
        WordItem item = next();
        index++;
        return switch (item.keyword()) {
            case MONTH -> setMonth(draft, item.value());
            case SEASON -> setSeason(draft, item.value());
            case NUMBER -> readNumber(draft, item);
            case ROMAN -> take(Keyword.CENTURY) && setCentury(draft, item.value());
            case CENTURY -> (next().is(Keyword.NUMBER) || next().is(Keyword.ROMAN)) && setCentury(draft, takeValue());
            case DECADE -> next().is(Keyword.NUMBER) && setDecade(draft, items.get(index++));
            case AFTER_CHRIST -> next().is(Keyword.NUMBER) && setYearOfEra(draft, takeValue(), false);
            case DATE -> setDate(draft, item);
            default -> false;
        };
    }

    private int takeValue() {
        return items.get(index++).value();
    }

    private boolean readNumber(DraftDate draft, WordItem number) {
        take(Keyword.ORDINAL);
        if (take(Keyword.CENTURY)) {
            return setCentury(draft, number.value());
        }
        if (take(Keyword.DECADE)) {
            return setDecade(draft, number);
        }
        if (next().is(Keyword.BEFORE_CHRIST) || next().is(Keyword.AFTER_CHRIST)) {
            boolean before = next().is(Keyword.BEFORE_CHRIST);
            index++;
            return setYearOfEra(draft, number.value(), before);
        }
        return number.digits() >= YEAR_DIGITS ? setYear(draft, number) : setNumber(draft, number);
    }

    private static boolean setMonth(DraftDate draft, int month) {
        boolean free = draft.month == 0 && draft.season == 0 && draft.century == 0 && !draft.decade;
        draft.month = free ? month : draft.month;
        return free;
    }

    private static boolean setSeason(DraftDate draft, int season) {
        boolean free =
                draft.month == 0 && draft.season == 0 && draft.century == 0 && !draft.hasNumber() && !draft.decade;
        draft.season = free ? season : draft.season;
        return free;
    }

    private static boolean setNumber(DraftDate draft, WordItem number) {
        boolean free = !draft.hasNumber()
                && draft.season == 0
                && draft.century == 0
                && !draft.decade
                && (!draft.hasYear || draft.month > 0);
        if (free) {
            draft.number = number.value();
            draft.numberDigits = number.digits();
        }
        return free;
    }

    private static boolean setYear(DraftDate draft, WordItem number) {
        boolean free = !draft.hasYear && draft.century == 0 && !draft.decade && number.digits() == YEAR_DIGITS;
        if (free) {
            draft.setYear(number.value());
        }
        return free;
    }

    private static boolean setYearOfEra(DraftDate draft, int count, boolean before) {
        boolean free = !draft.hasYear && draft.century == 0 && !draft.decade && count > 0;
        if (free) {
            draft.setYearOfEra(count, before);
        }
        return free;
    }

    private boolean setCentury(DraftDate draft, int century) {
        boolean free = !draft.hasContent() && century >= 1 && century <= 99;
        if (free) {
            draft.century = century;
            draft.beforeChrist = take(Keyword.BEFORE_CHRIST);
            draft.hasEra = draft.beforeChrist || take(Keyword.AFTER_CHRIST);
        }
        return free;
    }

    private static boolean setDecade(DraftDate draft, WordItem number) {
        boolean free = !draft.hasContent() && number.value() % 10 == 0;
        if (free) {
            draft.decade = true;
            draft.number = number.value();
            draft.numberDigits = number.digits();
        }
        return free;
    }

    private static boolean setDate(DraftDate draft, WordItem item) {
        boolean free = !draft.hasContent();
        if (free) {
            draft.date = item.date();
        }
        return free;
    }
}
