package org.testimonia.page;

import java.util.ArrayList;
import java.util.List;

/** Numbers of readings as a reader lists them: {@code 1, 3–5}. */
final class Numbers {

    private Numbers() {}

    /** Numbers in rising order. */
    static String listed(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            String between = to == from + 1 ? ", " : "–";
            parts.add(from == to ? "" + numbers.get(from) : numbers.get(from) + between + numbers.get(to));
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
