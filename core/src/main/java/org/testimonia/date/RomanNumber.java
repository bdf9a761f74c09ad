package org.testimonia.date;

import java.util.Optional;

/** The Roman numbers that count centuries, 1 to 30, in small letters. */
final class RomanNumber {

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private RomanNumber() {}

    static Optional<Integer> of(String word) {
        for (int number = 1; number <= 30; number++) {
            if (word.equals("x".repeat(number / 10) + ONES[number % 10])) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
