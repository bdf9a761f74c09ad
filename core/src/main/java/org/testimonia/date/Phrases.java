package org.testimonia.date;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Phrases by their first words: what those read so far mean, and what may come next. */
final class Phrases {

    private final Map<String, Phrases> next = new HashMap<>();
    private @Nullable WordItem meaning;
    private @Nullable WordItem meaningAfterNumber;
    private @Nullable WordItem ending;

    /** The phrases that go on with the word, or null if there are none. */
    @Nullable
    Phrases then(String word) {
        return next.get(word);
    }

    /** What the words read so far mean, after a number or elsewhere, or null if they are no phrase there. */
    @Nullable
    WordItem meaning(boolean afterNumber) {
        return afterNumber && meaningAfterNumber != null ? meaningAfterNumber : meaning;
    }

    /** What the words read so far mean right after the digits of a number, without a space, or null if nothing else. */
    @Nullable
    WordItem ending() {
        return ending;
    }

    Phrases make(String word) {
        return next.computeIfAbsent(word, unused -> new Phrases());
    }

    /** Gives the words read so far a meaning; false if they have another one. */
    boolean mean(WordItem newMeaning) {
        boolean free = meaning == null || meaning.is(Keyword.ORDINAL) || meaning.equals(newMeaning);
        meaning = newMeaning;
        return free;
    }

    /** Makes the words read so far an ordinal's ending, whatever else they mean: "19de eeuw" and "de eeuw". */
    void end(WordItem ordinal) {
        ending = ordinal;
        meaning = meaning == null ? ordinal : meaning;
    }

    /** Gives the words read so far a meaning that they have only after a number. */
    void meanAfterNumber(WordItem newMeaning) {
        meaningAfterNumber = newMeaning;
    }
}
