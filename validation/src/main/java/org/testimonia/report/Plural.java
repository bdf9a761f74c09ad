package org.testimonia.report;

/** A count with its noun: {@code 1 witness}, {@code 2 witnesses}. */
final class Plural {

    private Plural() {}

    static String of(long count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        return count + " " + noun + (noun.endsWith("s") ? "es" : "s");
    }
}
