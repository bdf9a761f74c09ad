package org.testimonia.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Phrases of a language, each of some words in a row, found by the first of these or by the last. */
final class Phrases<M> {

    private final boolean byFirst;
    private final Map<String, List<Phrase<M>>> byWord = new HashMap<>();

    /** Some words in a row and what they mean. */
    record Phrase<M>(List<String> words, M meaning) {

        int size() {
            return words.size();
        }

        boolean standsAt(int index, List<Token> tokens) {
            boolean stands = index >= 0 && index + words.size() <= tokens.size();
            for (int i = 0; stands && i < words.size(); i++) {
                stands = tokens.get(index + i).text().equals(words.get(i));
            }
            return stands;
        }
    }

    Phrases(boolean byFirst) {
        this.byFirst = byFirst;
    }

    Phrases<M> add(List<String> spellings, M meaning) {
        for (String spelling : spellings) {
            Phrase<M> phrase = new Phrase<>(TokenScanner.words(spelling), meaning);
            String key = phrase.words().get(byFirst ? 0 : phrase.size() - 1);
            List<Phrase<M>> same = byWord.computeIfAbsent(key, word -> new ArrayList<>());
            same.add(phrase);
            same.sort(Comparator.comparing((Phrase<M> known) -> known.size()).reversed());
        }
        return this;
    }

    /** Every word of every phrase. */
    Set<String> words() {
        return byWord.values().stream()
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.words().stream())
                .collect(Collectors.toSet());
    }

    /** The phrases that begin at an index, longer ones first. */
    List<Phrase<M>> at(int index, List<Token> tokens) {
        List<Phrase<M>> known = byWord.getOrDefault(tokens.get(index).text(), List.of());
        return known.isEmpty()
                ? known
                : known.stream()
                        .filter(phrase -> phrase.standsAt(index, tokens))
                        .toList();
    }

    /** The phrases that end before an index, longer ones first. */
    List<Phrase<M>> endingBefore(int end, List<Token> tokens) {
        List<Phrase<M>> known = byWord.getOrDefault(tokens.get(end - 1).text(), List.of());
        return known.isEmpty()
                ? known
                : known.stream()
                        .filter(phrase -> phrase.standsAt(end - phrase.size(), tokens))
                        .toList();
    }
}
