package org.testimonia.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The Roman numbers that count centuries and months, 1 to 30, in small letters. */
final class RomanNumber {

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int number = 1; number <= 30; number++) {
            NUMBERS.put(of(number), number);
        }
    }

    private RomanNumber() {}

    static Optional<Integer> of(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }

    static String of(int number) {
        return "x".repeat(number / 10) + ONES[number % 10];
    }
}
