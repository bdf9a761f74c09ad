package org.testimonia.date;

import java.util.List;
import java.util.Optional;

/** A date in numbers only, such as 31/12/1985: read if but one day can be meant, whichever order the numbers are in. */
final class NumericDate {

    private final int first;
    private final int second;
    private final int third;
    private final boolean yearFirst;
    private final HistoricalCalendar calendar;

    NumericDate(List<WordToken> tokens, HistoricalCalendar calendar) {
        this.calendar = calendar;
        first = Integer.parseInt(tokens.get(0).text());
        second = Integer.parseInt(tokens.get(2).text());
        third = Integer.parseInt(tokens.get(4).text());
        yearFirst = tokens.get(0).text().length() == 4;
    }

    /** Whether the tokens are three numbers, one of four digits first or last, parted by one sign. */
    static boolean isNumeric(List<WordToken> tokens) {
        return tokens.size() == 5
                && isSeparator(tokens.get(1))
                && tokens.get(1).text().equals(tokens.get(3).text())
                && isNumber(tokens.get(2), 2)
                && ((isNumber(tokens.get(0), 4) && isNumber(tokens.get(4), 2))
                        || (isNumber(tokens.get(0), 2) && isNumber(tokens.get(4), 4)));
    }

    Optional<DateExpression> date() {
        if (yearFirst) {
            return day(first, second, third);
        }
        return day(third, second, first).or(() -> day(third, first, second));
    }

    /** What to say if day and month can be told either way round. */
    Optional<DateReading.NotRead> ambiguity(String text, int start, int end) {
        Optional<DateExpression> dayFirst = day(third, second, first);
        Optional<DateExpression> monthFirst = day(third, first, second);
        if (yearFirst || dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return Optional.empty();
        }
        String readings = dayFirst.get().edtf() + " or " + monthFirst.get().edtf();
        return Optional.of(new DateReading.NotRead(
                Quotation.of(text.substring(start, end)) + " is ambiguous (" + readings + ")",
                start + 1,
                "the month in letters, or the form YYYY-MM-DD"));
    }

    private Optional<DateExpression> day(int year, int month, int day) {
        return calendar.day(year, month, day).flatMap(Restyling::dateOn);
    }

    private static boolean isNumber(WordToken token, int digits) {
        int length = token.text().length();
        return token.kind() == WordToken.Kind.NUMBER && length <= digits && (digits == 2 || length == digits);
    }

    private static boolean isSeparator(WordToken token) {
        return token.kind() == WordToken.Kind.SIGN && "-/.".contains(token.text());
    }
}
