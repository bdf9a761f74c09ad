package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one number in digits: plain or in groups of three, with decimals or without. */
final class DigitScanner {

    static final int MAX_DIGITS = 60;

    private static final char NO_SEPARATOR = 0;
    private static final int GROUP = 3;

    private final CharSequence text;
    private final int end;
    private final Marks marks;
    private final StringBuilder digits = new StringBuilder();
    private final int start;
    private int at;
    private boolean isLikeGroups;

    /** {@code start} is the index of a digit. */
    DigitScanner(CharSequence text, int start, int end, Marks marks) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.end = end;
        this.marks = marks;
    }

    /** Reads on to the end of the number; says what is wrong with it if anything is. */
    Optional<Misreading> scan() {
        int firstGroup = take(runFrom(at));
        Optional<Misreading> ungrouped = takeGroups(firstGroup);
        if (ungrouped.isPresent()) {
            return ungrouped;
        }
        int count = digits.length();
        if (isBeforeDigit(at) && marks.isDecimal(text.charAt(at))) {
            isLikeGroups = at == start + firstGroup && isGroup(firstGroup) && runFrom(at + 1) == GROUP;
            at++;
            digits.append('.');
            count += take(runFrom(at));
        }
        if (isBeforeDigit(at) && isMark(text.charAt(at))) {
            return Optional.of(Misreading.at(at));
        }
        return count > MAX_DIGITS
                ? Optional.of(new Misreading(start, "at most " + MAX_DIGITS + " digits"))
                : Optional.empty();
    }

    private Optional<Misreading> takeGroups(int firstGroup) {
        char separator = separatorAt(at);
        while (separator != NO_SEPARATOR && separatorAt(at) == separator) {
            int group = runFrom(at + 1);
            if (group != GROUP || !isGroup(firstGroup)) {
                return separator == ' ' ? Optional.empty() : Optional.of(badGroup(firstGroup));
            }
            at++;
            take(group);
        }
        return Optional.empty();
    }

    /** Whether groups of three may follow the first digits. */
    private boolean isGroup(int firstGroup) {
        return firstGroup <= GROUP && text.charAt(start) != '0';
    }

    private Misreading badGroup(int firstGroup) {
        if (text.charAt(start) == '0') {
            return new Misreading(start, "a first digit from 1 to 9 before groups of three digits");
        }
        return firstGroup > GROUP
                ? new Misreading(start, "one to three digits before groups of three")
                : new Misreading(at + 1, "three digits in each group, as in 1,278,274");
    }

    private int take(int count) {
        digits.append(text, at, at + count);
        at += count;
        return count;
    }

    private int runFrom(int index) {
        int after = index;
        while (after < end && isDigit(text.charAt(after))) {
            after++;
        }
        return after - index;
    }

    private boolean isBeforeDigit(int index) {
        return index + 1 < end && isDigit(text.charAt(index + 1));
    }

    /** The kind of separator that stands here before a digit: the style's own mark, an apostrophe or any space. */
    private char separatorAt(int index) {
        if (!isBeforeDigit(index)) {
            return NO_SEPARATOR;
        }
        char c = text.charAt(index);
        return switch (c) {
            case ',', '.' -> c == marks.group() ? c : NO_SEPARATOR;
            case '\'', '’' -> '\'';
            case ' ', '\u00A0', '\u2007', '\u2009', '\u202F' -> ' ';
            default -> NO_SEPARATOR;
        };
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.' || c == Marks.RAISED_POINT || c == '\'' || c == '’';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The index after the number. */
    int end() {
        return at;
    }

    /** Whether the decimals could as well be a group of three: 1.234, but not 0.234, 1234.567 or 1.5. */
    boolean isLikeGroups() {
        return isLikeGroups;
    }

    BigDecimal value() {
        return new BigDecimal(digits.toString());
    }
}
