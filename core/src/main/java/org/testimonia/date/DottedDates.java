package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates in numbers with full stops that can only be a day and a month: "12. 4. 1985", with spaces, and "17.6.–8.7.1924",
 * where a stop follows the month.
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
