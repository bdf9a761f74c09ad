package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates in numbers that can only be a day and a month: "12. 4. 1985", with spaces, and "17.6.–8.7.1924", where a stop
 * follows the month; or only a month and a year: "03.1931", "3/1931".
 */
final class DottedDates {

    private static final int GREATEST_MONTH = 12;

    private final String text;
    private final List<WordToken> tokens;
    private final List<WordToken> told = new ArrayList<>();
    private boolean certain;

    private DottedDates(List<WordToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** The tokens with each such date as a day and a month, and those beside it alike; else the tokens. */
    static List<WordToken> read(List<WordToken> tokens, String text) {
        DottedDates dates = new DottedDates(tokens, text);
        int index = 0;
        while (index < tokens.size()) {
            index += dates.take(index);
        }
        return dates.certain ? dates.told : tokens;
    }

    private int take(int at) {
        if (isMonthAndYear(at)) {
            certain = true;
            told.add(tokens.get(at).as(WordToken.Kind.MONTH));
            told.add(tokens.get(at + 2));
            return 3;
        }
        int month = monthAfter(at);
        if (month < 0) {
            told.add(tokens.get(at));
            return 1;
        }
        boolean spaced = month == at + 1;
        boolean dash = month + 1 < tokens.size() && tokens.get(month + 1).text().equals("-");
        certain |= spaced || dash;
        told.add(tokens.get(at));
        told.add(tokens.get(month).as(WordToken.Kind.MONTH));
        boolean stop = month + 1 < tokens.size() && tokens.get(month + 1).text().equals(".");
        return month + 1 - at + (stop ? 1 : 0);
    }

    /** A month and a year with a sign between, and none on either side. */
    private boolean isMonthAndYear(int at) {
        boolean shaped = at + 2 < tokens.size()
                && isNumber(at)
                && isMonth(at)
                && isJoined(at)
                && isJoined(at + 1)
                && (tokens.get(at + 1).text().equals(".")
                        || tokens.get(at + 1).text().equals("/"))
                && tokens.get(at + 2).kind() == WordToken.Kind.NUMBER
                && tokens.get(at + 2).text().length() == 4;
        boolean afterWord = shaped && at > 0 && tokens.get(at - 1).kind() == WordToken.Kind.WORD && isJoined(at - 1);
        boolean within = afterWord || (shaped && at > 0 && isNumericSign(at - 1));
        return shaped && !within && !(at + 3 < tokens.size() && isNumericSign(at + 3));
    }

    private boolean isMonth(int at) {
        int number = Integer.parseInt(tokens.get(at).text());
        return number >= 1 && number <= GREATEST_MONTH;
    }

    private boolean isJoined(int at) {
        return tokens.get(at).end() == tokens.get(at + 1).start();
    }

    private boolean isNumericSign(int at) {
        return tokens.get(at).text().equals(".") || tokens.get(at).text().equals("/");
    }

    /** Where the month after a day is that begins here; -1 if none does. */
    private int monthAfter(int at) {
        if (!isNumber(at) || !isStop(tokens.get(at).end())) {
            return -1;
        }
        boolean joined = at + 1 < tokens.size() && tokens.get(at + 1).text().equals(".");
        int month = joined ? at + 2 : at + 1;
        boolean dotted = month < tokens.size()
                && isNumber(month)
                && isStop(tokens.get(month).end())
                && Integer.parseInt(tokens.get(month).text()) <= GREATEST_MONTH;
        return dotted && isFollowed(month) ? month : -1;
    }

    /** By a year, or by a dash and a further date. */
    private boolean isFollowed(int month) {
        int next = month + 1;
        if (next < tokens.size() && tokens.get(next).text().equals(".")) {
            next++;
        }
        boolean year = next < tokens.size()
                && tokens.get(next).kind() == WordToken.Kind.NUMBER
                && tokens.get(next).text().length() == 4;
        boolean range = next < tokens.size() - 1 && tokens.get(next).text().equals("-") && monthAfter(next + 1) > 0;
        return year || range;
    }

    private boolean isNumber(int at) {
        WordToken token = tokens.get(at);
        return token.kind() == WordToken.Kind.NUMBER && token.text().length() <= 2;
    }

    private boolean isStop(int at) {
        return at < text.length() && text.charAt(at) == '.';
    }
}
