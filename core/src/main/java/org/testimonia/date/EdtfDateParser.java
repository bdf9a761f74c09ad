package org.testimonia.date;

import org.jspecify.annotations.Nullable;

/** Reads a single EDTF date, from its first character as far as it reaches. */
final class EdtfDateParser {

    private static final String MONTHS = "01 to 12";
    private static final String MONTHS_AND_DIVISIONS = "01 to 12, or 21 to 41 for a season or other part of a year";

    private final EdtfInput input;
    private final EdtfYearParser years;

    EdtfDateParser(EdtfInput input) {
        this.input = input;
        this.years = new EdtfYearParser(input);
    }

    /** The date, or null and a failure. */
    @Nullable
    SingleDate parse() {
        if (input.peek() == 'Y') {
            return years.parseLong();
        }
        int start = input.position();
        DatePart year = part(4, "a year of four digits");
        if (year == null) {
            return null;
        }
        if (input.peek() == 'S') {
            return years.parseEstimated(year, start);
        }
        return input.take('-') ? afterYear(year) : new CalendarDate(year, DatePart.NONE, DatePart.NONE);
    }

    private @Nullable SingleDate afterYear(DatePart year) {
        int start = input.position();
        DatePart month = part(2, "a month of two digits");
        if (month == null) {
            return null;
        }
        if (isDivision(month)) {
            return new Season(year, month);
        }
        if (!isMonth(month)) {
            boolean mayBeDivision = month.value() >= 20;
            input.fail("month " + digits(month), start, mayBeDivision ? MONTHS_AND_DIVISIONS : MONTHS);
            return null;
        }
        return input.take('-') ? afterMonth(year, month) : new CalendarDate(year, month, DatePart.NONE);
    }

    private @Nullable SingleDate afterMonth(DatePart year, DatePart month) {
        int start = input.position();
        DatePart day = part(2, "a day of two digits");
        if (day == null) {
            return null;
        }
        if (Completions.first(year, month, day) == Completions.NONE) {
            input.fail("day " + digits(day), start, "01 to " + greatestDay(year, month));
            return null;
        }
        return new CalendarDate(year, month, day);
    }

    /** Qualifier, sign, so many digits or X, qualifier; or null and a failure. */
    private @Nullable DatePart part(int width, String expected) {
        Qualifier before = input.takeQualifier();
        int start = input.position();
        boolean negative = width == 4 && input.take('-');
        int value = 0;
        int unspecified = 0;
        for (int i = 0; i < width; i++) {
            char digit = input.peek();
            if (digit != 'X' && !EdtfInput.isDigit(digit)) {
                input.fail(expected);
                return null;
            }
            value = 10 * value + (digit == 'X' ? 0 : digit - '0');
            unspecified = 2 * unspecified + (digit == 'X' ? 1 : 0);
            input.skip(1);
        }
        if (negative && value + unspecified == 0) {
            input.fail("year -0000", start, "0000, which has no sign");
            return null;
        }
        return part(negative, value, unspecified, width, before);
    }

    private DatePart part(boolean negative, int value, int unspecified, int width, Qualifier before) {
        Qualifier after = input.takeQualifier();
        return width == 2 && unspecified == 0
                ? DatePart.ofTwoDigits(value).qualified(before, after)
                : new DatePart(negative, value, unspecified, width, before, after);
    }

    private static boolean isDivision(DatePart month) {
        return month.isExact() && month.value() >= Season.FIRST && month.value() <= Season.LAST;
    }

    private static boolean isMonth(DatePart month) {
        if (month.isExact()) {
            return month.value() >= 1 && month.value() <= 12;
        }
        for (int number = 1; number <= 12; number++) {
            if (month.matches(number)) {
                return true;
            }
        }
        return false;
    }

    private static String digits(DatePart part) {
        return part.qualified(Qualifier.NONE, Qualifier.NONE).toString();
    }

    private static int greatestDay(DatePart year, DatePart month) {
        int longest = 0;
        boolean leap = Completions.first(year, DatePart.ofTwoDigits(2), DatePart.ofTwoDigits(29)) != Completions.NONE;
        for (int number = 1; number <= 12; number++) {
            if (month.matches(number)) {
                longest = Math.max(longest, Day.lengthOfMonth(leap ? 2000 : 2001, number));
            }
        }
        return longest;
    }
}
