package org.testimonia.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The Roman numbers that count centuries and months, 1 to 30, and years of printed books, from 1400; in small letters. */
final class RomanNumber {

    /** Fewer are words as well: mix. */
    static final int LEAST_YEAR = 1400;

    private static final int MOST = 30;
    private static final int GREATEST_YEAR = 2100;
    private static final String[] THOUSANDS = {"", "m", "mm"};
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final int LEAST_LETTERS_OF_YEAR = 3;
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int number = 1; number <= MOST; number++) {
            NUMBERS.put(of(number), number);
        }
        for (int year = LEAST_YEAR; year < GREATEST_YEAR; year++) {
            if (of(year).length() >= LEAST_LETTERS_OF_YEAR) {
                NUMBERS.put(of(year), year);
            }
        }
    }

    private RomanNumber() {}

    /** The number of the letters, which may be the Cyrillic ones that look like them. */
    static Optional<Integer> of(String word) {
        return Optional.ofNullable(NUMBERS.get(word.replace('\u0445', 'x').replace('\u0456', 'i')));
    }

    static String of(int number) {
        return THOUSANDS[number / 1000] + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10];
    }
}
