package org.testimonia.date;

/**
 * Lets two dates that stand side by side complete each other: what one leaves out, the other tells.
 *
 * <p>"14-16 July 1924", "March 24-April 5, 1927", "1914-18", "44 to 30 BC", "18th and 19th century".
 */
final class DraftCompletion {

    /** The Duecento, the two hundreds after a thousand, is the 13th century. */
    private static final int HUNDREDS_BEFORE_NAMED = 11;

    private DraftCompletion() {}

    static void complete(DraftDate left, DraftDate right, WordChoice choice) {
        if (left.date.isPresent() || right.date.isPresent()) {
            return;
        }
        completePortion(left, right);
        completeDecade(left, right, choice);
        completeShort(left, right, choice);
        completeNumbers(left, right);
        if (left.century == 0 && right.century == 0) {
            completeSeason(left, right);
            completeMonth(left, right);
            completeYear(left, right);
        }
    }

    private static void completeNumbers(DraftDate left, DraftDate right) {
        completeRoman(left, right);
        completeRoman(right, left);
        if (left.isBareNumber()) {
            if (right.named) {
                completeNamed(left, right);
            } else if (right.century > 0 && DraftDate.isCentury(left.number)) {
                left.century = left.takeNumber(DateSpan.Role.CENTURY);
                left.millennium = right.millennium;
                left.beforeChrist = right.beforeChrist;
            } else if (right.hasEra && right.month == 0 && left.number > 0) {
                left.setYearOfEra(left.takeNumber(DateSpan.Role.YEAR), right.beforeChrist);
            }
        }
        boolean downTo = right.hasYear && right.beforeChrist && left.hasYear && !left.hasEra && left.year > 0;
        if (downTo && left.month == 0) {
            left.setYearOfEra((int) left.year, true);
        }
        if (right.isBareNumber() && left.hasYear && !left.hasNumber() && left.month == 0) {
            completeShortYear(left, right);
        }
    }

    /** The first of "Sette-Ottocento", the 18th and 19th century: what names it counts the hundreds of its years. */
    private static void completeNamed(DraftDate left, DraftDate right) {
        int century = left.number + HUNDREDS_BEFORE_NAMED;
        if (left.numberDigits == 1 && left.number > 1 && century < right.century) {
            left.century = century;
            left.takeNumber(DateSpan.Role.CENTURY);
        }
    }

    /** "Mid to late 19th century", "first or second quarter of the 19th century". */
    private static void completePortion(DraftDate left, DraftDate right) {
        boolean parts = right.portion == DraftDate.Portion.NTH;
        boolean numbered = parts && left.isBareNumber() && left.number >= 1 && left.number <= right.ofParts;
        if (numbered && left.portion == DraftDate.Portion.WHOLE) {
            left.setPart(left.takeNumber(DateSpan.Role.WORD), right.ofParts);
        }
        boolean part = left.portion != DraftDate.Portion.WHOLE && right.portion != DraftDate.Portion.WHOLE;
        if (part && !left.hasContent()) {
            left.takeContent(right);
        }
    }

    /** The second year of "1914–'18", or both of "'14–'18". */
    private static void completeShort(DraftDate left, DraftDate right, WordChoice choice) {
        if (right.shortYear >= 0 && left.hasYear && !left.hasEra && left.year > 0) {
            long year = left.year - left.year % 100 + right.shortYear;
            right.setYear(year < left.year ? year + 100 : year);
        }
        left.settle(choice);
        right.settle(choice);
    }

    /** The first of "XVIII-XIX centuries" or "VII-VIII.1924", the second of "siglos XVIII y XIX". */
    private static void completeRoman(DraftDate unclear, DraftDate other) {
        if (unclear.roman > 0 && other.century > 0) {
            unclear.century = unclear.takeRoman(DateSpan.Role.CENTURY);
            unclear.millennium = other.millennium;
            other.beforeChrist |= unclear.beforeChrist && !other.hasEra;
            unclear.beforeChrist |= other.beforeChrist && !unclear.hasEra;
        } else if (unclear.roman > 0 && unclear.roman <= 12 && other.month > 0 && other.hasYear) {
            unclear.month = unclear.takeRoman(DateSpan.Role.MONTH);
        }
    }

    /** The second year of "1914-18" or "AD 14-37". */
    private static void completeShortYear(DraftDate left, DraftDate right) {
        if (left.hasEra && right.number > 0) {
            right.setYearOfEra(right.takeNumber(DateSpan.Role.YEAR), left.beforeChrist);
        } else if (!left.hasEra && right.numberDigits == 2) {
            right.setYear(left.year - left.year % 100 + right.takeNumber(DateSpan.Role.YEAR));
        } else if (!left.hasEra && right.numberDigits == 1 && right.number > left.year % 10) {
            right.setYear(left.year - left.year % 10 + right.takeNumber(DateSpan.Role.YEAR));
        }
    }

    /** The second decade of "1920s-30s" or "años veinte y treinta", the first of "20–30-е годы XX века". */
    private static void completeDecade(DraftDate left, DraftDate right, WordChoice choice) {
        if (left.wordFirst) {
            takeDecade(right, left);
        } else if (right.decade && !right.wordFirst && left.joinedByDash) {
            takeDecade(left, right);
        }
        if (!left.decade || !right.decade) {
            return;
        }
        if (left.numberDigits == 2 && right.numberDigits == 4) {
            left.setDecadeWithin(right.number - right.number % 100 + left.number);
        }
        left.settle(choice);
        if (left.numberDigits == 4 && right.numberDigits == 2) {
            right.setDecadeWithin(left.number - left.number % 100 + right.number);
        }
    }

    /** Takes the number for a decade, as the date beside it is one; or that one for a year, if the number is a year. */
    private static void takeDecade(DraftDate unclear, DraftDate decade) {
        boolean year = unclear.hasYear && unclear.month == 0 && unclear.season == 0 && !unclear.hasEra;
        if (year && unclear.year % 10 == 0) {
            unclear.setDecade((int) unclear.year, 4);
            unclear.hasYear = false;
        } else if (year && decade.yearsAsWell && decade.numberDigits == 4) {
            decade.decade = false;
            decade.setYear(decade.takeNumber(DateSpan.Role.YEAR));
        } else if (unclear.isBareNumber() && unclear.numberDigits == 2 && unclear.number % 10 == 0) {
            unclear.setDecade(unclear.takeNumber(DateSpan.Role.DECADE), 2);
        } else if (unclear.shortYear >= 0 && unclear.month == 0 && unclear.shortYear % 10 == 0) {
            unclear.setDecade(unclear.shortYear, 2);
            unclear.shortYear = -1;
        }
    }

    private static void completeSeason(DraftDate left, DraftDate right) {
        boolean nextYear = left.season == Season.WINTER && right.season == 0 && right.month == 0 && !right.decade;
        if (nextYear && left.hasYear && right.hasYear && right.year == left.year + 1) {
            right.season = left.season;
            right.setYear(left.year);
        }
    }

    private static void completeMonth(DraftDate left, DraftDate right) {
        if (left.isBareNumber() && right.month > 0) {
            left.month = right.month;
        }
        if (right.month == 0 && right.hasNumber() && !right.decade && left.month > 0) {
            right.month = left.month;
        }
    }

    private static void completeYear(DraftDate left, DraftDate right) {
        boolean bothInYear = isInYear(left) && isInYear(right);
        if (!left.hasYear && right.hasYear && bothInYear) {
            copyYear(right, left);
        } else if (!right.hasYear && left.hasYear && isInYear(right)) {
            copyYear(left, right);
        }
    }

    private static boolean isInYear(DraftDate draft) {
        return draft.month > 0 || draft.season > 0;
    }

    private static void copyYear(DraftDate from, DraftDate to) {
        to.setYear(from.year);
        to.hasEra = from.hasEra;
        to.beforeChrist = from.beforeChrist;
    }
}
