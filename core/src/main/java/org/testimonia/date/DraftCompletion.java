package org.testimonia.date;

/**
 * Lets two dates that stand side by side complete each other: what one leaves out, the other tells.
 *
 * <p>"14-16 July 1924", "March 24-April 5, 1927", "1914-18", "44 to 30 BC", "18th and 19th century".
 */
final class DraftCompletion {

    private DraftCompletion() {}

    static void complete(DraftDate left, DraftDate right) {
        if (left.date.isPresent() || right.date.isPresent()) {
            return;
        }
        completeNumbers(left, right);
        completeDecade(left, right);
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
            if (right.century > 0 && DraftDate.isCentury(left.number)) {
                left.century = left.takeNumber(DateSpan.Role.CENTURY);
                left.beforeChrist = right.beforeChrist;
            } else if (right.hasEra && right.month == 0 && left.number > 0) {
                left.setYearOfEra(left.takeNumber(DateSpan.Role.YEAR), right.beforeChrist);
            }
        }
        if (right.isBareNumber() && left.hasYear && !left.hasNumber() && left.month == 0) {
            completeShortYear(left, right);
        }
    }

    /** The first of "XVIII-XIX centuries" or "VII-VIII.1924", the second of "siglos XVIII y XIX". */
    private static void completeRoman(DraftDate unclear, DraftDate other) {
        if (unclear.roman > 0 && other.century > 0) {
            unclear.century = unclear.takeRoman(DateSpan.Role.CENTURY);
            unclear.beforeChrist = other.beforeChrist;
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
        }
    }

    /** The second decade of "1920s-30s". */
    private static void completeDecade(DraftDate left, DraftDate right) {
        if (left.decade && right.decade && left.numberDigits == 4 && right.numberDigits == 2) {
            right.number += left.number - left.number % 100;
            right.numberDigits = 4;
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
