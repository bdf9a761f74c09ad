package org.testimonia.date;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates in numbers only among the pieces of a text, such as 31/12/1985, and all that they can mean.
 *
 * <p>A text tells all its dates in one order: "31/12/1985-02/01/1986" has but one meaning.
 */
final class NumericDates {

    private static final int TOKENS = 5;
    private static final int YEAR_DIGITS = 4;

    private final List<WordToken> tokens;
    private final List<Integer> places = new ArrayList<>();
    private final HistoricalCalendar calendar;
    private final YearWindow window;

    NumericDates(List<WordToken> tokens, HistoricalCalendar calendar, YearWindow window) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.window = window;
        for (int i = 0; i + TOKENS <= tokens.size(); i++) {
            if (isDate(i)) {
                places.add(i);
                i += TOKENS - 1;
            }
        }
    }

    /** The pieces with each date as a day, a month and a year. */
    record Meaning(List<WordToken> tokens, String how) {}

    /** What the text can mean if its dates are told in one of the orders; the text itself if that has no days. */
    Set<Meaning> meanings(List<NumericOrder> orders) {
        if (places.isEmpty()) {
            return Set.of(new Meaning(tokens, ""));
        }
        Set<Meaning> meanings = new LinkedHashSet<>();
        boolean shortYears = places.stream().anyMatch(place -> !isYear(place) && !isYear(place + 4));
        for (NumericOrder order : orders) {
            for (int century = 0; century <= (shortYears ? window.centuries() : 0); century++) {
                meaning(order, century).ifPresent(meanings::add);
            }
        }
        return meanings.isEmpty() ? Set.of(new Meaning(tokens, "")) : meanings;
    }

    private Optional<Meaning> meaning(NumericOrder order, int century) {
        List<WordToken> meant = new ArrayList<>(tokens);
        StringBuilder how = new StringBuilder(order.toString());
        for (int i = places.size() - 1; i >= 0; i--) {
            int place = places.get(i);
            NumericOrder told = isYear(place) ? NumericOrder.YEAR_MONTH_DAY : order;
            Optional<WordToken> year = year(tokens.get(place + 2 * told.year()), century);
            if (year.isEmpty() || !exists(place, told, year.get())) {
                return Optional.empty();
            }
            if (tokens.get(place + 2 * told.year()).text().length() < YEAR_DIGITS) {
                how.append(", ").append(tokens.get(place + 2 * told.year()).text());
                how.append(" as ").append(year.get().text());
            }
            int month = place + 2 * told.month();
            meant.set(place + 2 * told.year(), year.get());
            meant.set(month, tokens.get(month).as(WordToken.Kind.MONTH));
            meant.remove(place + 3);
            meant.remove(place + 1);
        }
        return Optional.of(new Meaning(meant, how.toString()));
    }

    /** The year, in four digits, in one of the centuries that a year of two digits may be of. */
    private Optional<WordToken> year(WordToken token, int century) {
        if (token.text().length() == YEAR_DIGITS) {
            return Optional.of(token);
        }
        List<Integer> years = token.text().length() == 2 ? window.yearsOf(number(token)) : List.of();
        return century < years.size() ? Optional.of(token.withText(fourDigits(years.get(century)))) : Optional.empty();
    }

    private boolean exists(int place, NumericOrder told, WordToken year) {
        int month = number(tokens.get(place + 2 * told.month()));
        int day = number(tokens.get(place + 2 * told.day()));
        return tokens.get(place + 2 * told.day()).text().length() <= 2
                && calendar.day(number(year), month, day).isPresent();
    }

    /** Three numbers, of which one of four digits may be first or last, parted by one sign and no space. */
    private boolean isDate(int at) {
        String sign = tokens.get(at + 1).text();
        boolean parted = tokens.get(at + 1).kind() == WordToken.Kind.SIGN
                && "-/.".contains(sign)
                && sign.equals(tokens.get(at + 3).text());
        return parted
                && isJoined(at)
                && isShort(at + 2)
                && (isShort(at) ? isShort(at + 4) || isYear(at + 4) : isYear(at) && isShort(at + 4));
    }

    private boolean isJoined(int at) {
        for (int i = at; i < at + TOKENS - 1; i++) {
            if (tokens.get(i).end() != tokens.get(i + 1).start()) {
                return false;
            }
        }
        return true;
    }

    private boolean isShort(int at) {
        WordToken token = tokens.get(at);
        return token.kind() == WordToken.Kind.NUMBER && token.text().length() <= 2;
    }

    private boolean isYear(int at) {
        WordToken token = tokens.get(at);
        return token.kind() == WordToken.Kind.NUMBER && token.text().length() == YEAR_DIGITS;
    }

    private static String fourDigits(int year) {
        StringBuilder text = new StringBuilder(YEAR_DIGITS);
        Day.appendPadded(text, year, YEAR_DIGITS);
        return text.toString();
    }

    private static int number(WordToken token) {
        return Integer.parseInt(token.text());
    }
}
