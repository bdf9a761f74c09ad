package org.testimonia.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Historical dates from those of {@code java.time}, in the words that read as the same date. */
final class JavaDates {

    private JavaDates() {}

    static SingleDate of(Year year) {
        return Neighbours.year(year.getValue());
    }

    static SingleDate of(YearMonth month) {
        requireFourDigits(month.getYear());
        return CalendarDate.of(month.getYear(), month.getMonthValue());
    }

    static SingleDate of(LocalDate day) {
        requireFourDigits(day.getYear());
        return CalendarDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static HistoricalDate before(SingleDate date) {
        DateSet set = DateSet.oneOf(new SetElement.OnOrBefore(Neighbours.before(date)));
        return new HistoricalDate(set, "before " + date.edtf());
    }

    static HistoricalDate after(SingleDate date) {
        DateSet set = DateSet.oneOf(new SetElement.OnOrAfter(Neighbours.after(date)));
        return new HistoricalDate(set, "after " + date.edtf());
    }

    static HistoricalDate by(SingleDate date) {
        return new HistoricalDate(DateSet.oneOf(new SetElement.OnOrBefore(date)), "by " + date.edtf());
    }

    static HistoricalDate between(SingleDate first, SingleDate last) {
        DateSet set = DateSet.oneOf(new SetElement.Consecutive(first, last));
        return new HistoricalDate(set, "between " + first.edtf() + " and " + last.edtf());
    }

    private static void requireFourDigits(int year) {
        if (year < -9999 || year > 9999) {
            throw new IllegalArgumentException(
                    "year " + year + " with a month, expected -9999 to 9999 (EDTF writes a longer year alone)");
        }
    }
}
