package org.testimonia.claim;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;

/** The outcome of reading a scope: a scope, or what is wrong with the text. */
public sealed interface ScopeReading {

    /** A text that was understood. */
    record Read(Scope scope) implements ScopeReading {}

    /**
     * A text that was not.
     *
     * @param message what is wrong
     * @param expected what a scope looks like
     */
    record NotRead(String message, String expected) implements ScopeReading {}

    String EXPECTED = "a scope such as whole, whole - ussr, ussr + germany";

    /** Reads {@code whole}, {@code whole - part - part}, {@code part + part}, or nothing at all for unstated. */
    static ScopeReading read(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return new Read(Scope.UNSTATED);
        }
        List<String> words = Stream.of(StringUtils.split(trimmed)).toList();
        return words.get(0).equalsIgnoreCase("whole") ? readWhole(trimmed, words) : readParts(trimmed, words);
    }

    private static ScopeReading readWhole(String text, List<String> words) {
        return alternates(words, "-") ? new Read(Scope.wholeWithout(everySecond(words, 2))) : notRead(text);
    }

    private static ScopeReading readParts(String text, List<String> words) {
        List<String> parts = everySecond(words, 0);
        boolean readable = alternates(words, "+") && parts.stream().noneMatch(ScopeReading::isReserved);
        return readable ? new Read(Scope.of(parts)) : notRead(text);
    }

    private static boolean isReserved(String word) {
        return word.equalsIgnoreCase("whole") || word.equals("+") || word.equals("-");
    }

    private static boolean alternates(List<String> words, String operator) {
        for (int i = 1; i < words.size(); i += 2) {
            if (!words.get(i).equals(operator)) {
                return false;
            }
        }
        return words.size() % 2 == 1 && everySecond(words, 2).stream().noneMatch(ScopeReading::isReserved);
    }

    private static List<String> everySecond(List<String> words, int from) {
        return Stream.iterate(from, i -> i < words.size(), i -> i + 2)
                .map(words::get)
                .toList();
    }

    private static NotRead notRead(String text) {
        return new NotRead("got \"" + StringUtils.abbreviate(text, 60) + "\"", EXPECTED);
    }

    /** The scope, or an exception that says what is wrong. */
    default Scope orElseThrow() {
        if (this instanceof Read read) {
            return read.scope();
        }
        NotRead failure = (NotRead) this;
        throw new IllegalArgumentException(failure.message() + ", expected " + failure.expected());
    }
}
