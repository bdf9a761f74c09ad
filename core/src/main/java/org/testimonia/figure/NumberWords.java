package org.testimonia.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/** The words of one language that figures are made of, from a file of the folder {@code words}. */
final class NumberWords {

    static final NumberWords ENGLISH = load("en");

    /** So that a number of four digits times a scale fits a {@code long}. */
    private static final long MAX_SCALE = 100_000_000_000_000L;

    private final Map<String, Long> belowTwenty;
    private final Map<String, Long> tens;
    private final Map<String, Long> hundred;
    private final Map<String, Long> scales;
    private final Set<String> articles;
    private final Set<String> alone;
    private final Set<String> and;
    private final Set<String> between;
    private final Set<String> betweenAnd;
    private final Set<String> from;
    private final Set<String> to;
    private final Map<String, List<Phrase>> beforeByFirstWord;
    private final Map<String, List<Phrase>> afterByLastWord;

    /** Some words in a row, and what they make of the number beside them. */
    record Phrase(List<String> words, Wording wording) {

        private String firstWord() {
            return words.get(0);
        }

        private String lastWord() {
            return words.get(words.size() - 1);
        }
    }

    private NumberWords(Properties file) {
        belowTwenty = numbers(file, "below-twenty");
        tens = numbers(file, "tens");
        hundred = numbers(file, "hundred");
        scales = numbers(file, "scales");
        articles = Set.copyOf(list(file, "article"));
        alone = Set.copyOf(list(file, "alone"));
        and = Set.copyOf(list(file, "and"));
        between = Set.copyOf(list(file, "between"));
        betweenAnd = Set.copyOf(list(file, "between-and"));
        from = Set.copyOf(list(file, "from"));
        to = Set.copyOf(list(file, "to"));
        beforeByFirstWord = longestFirst(phrasesBefore(file), Phrase::firstWord);
        afterByLastWord = longestFirst(phrasesAfter(file), Phrase::lastWord);
    }

    private static NumberWords load(String language) {
        String name = "words/" + language + ".properties";
        Properties file = new Properties();
        try (InputStream bytes = NumberWords.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no file " + name + " beside " + NumberWords.class);
            }
            file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
        return new NumberWords(file);
    }

    private static List<Phrase> phrasesBefore(Properties file) {
        List<Phrase> phrases = new ArrayList<>();
        add(phrases, list(file, "exactly"), Wording.EXACTLY);
        add(phrases, list(file, "about"), Wording.ABOUT);
        add(phrases, list(file, "almost"), Wording.ALMOST);
        add(phrases, list(file, "at-least"), Wording.AT_LEAST);
        add(phrases, list(file, "at-most"), Wording.AT_MOST);
        add(phrases, List.of("~", "≈"), Wording.ABOUT);
        add(phrases, List.of(">", "≥"), Wording.AT_LEAST);
        add(phrases, List.of("<", "≤"), Wording.AT_MOST);
        return phrases;
    }

    private static List<Phrase> phrasesAfter(Properties file) {
        List<Phrase> phrases = new ArrayList<>();
        add(phrases, list(file, "about-after"), Wording.ABOUT);
        add(phrases, list(file, "at-least-after"), Wording.AT_LEAST);
        add(phrases, list(file, "at-most-after"), Wording.AT_MOST);
        add(phrases, List.of("+"), Wording.AT_LEAST);
        return phrases;
    }

    private static void add(List<Phrase> phrases, List<String> spellings, Wording wording) {
        for (String spelling : spellings) {
            phrases.add(new Phrase(List.of(StringUtils.split(spelling, ' ')), wording));
        }
    }

    private static Map<String, List<Phrase>> longestFirst(List<Phrase> phrases, Function<Phrase, String> key) {
        return phrases.stream()
                .sorted(Comparator.comparing((Phrase phrase) -> phrase.words().size())
                        .reversed())
                .collect(Collectors.groupingBy(key));
    }

    private static Map<String, Long> numbers(Properties file, String key) {
        Map<String, Long> numbers = new HashMap<>();
        for (String entry : list(file, key)) {
            long value = Long.parseLong(StringUtils.substringAfter(entry, "="));
            if (value < 0 || value > MAX_SCALE) {
                throw new IllegalStateException(key + ": " + entry + " is not between 0 and " + MAX_SCALE);
            }
            numbers.put(StringUtils.substringBefore(entry, "="), value);
        }
        return Map.copyOf(numbers);
    }

    private static List<String> list(Properties file, String key) {
        List<String> entries = new ArrayList<>();
        for (String entry : StringUtils.split(file.getProperty(key, ""), ',')) {
            entries.add(entry.strip());
        }
        return entries;
    }

    /** The number that {@code word} stands for if it is one from 0 to 19, otherwise -1. */
    long belowTwenty(String word) {
        return belowTwenty.getOrDefault(word, -1L);
    }

    /** 20, 30 … 90, otherwise -1. */
    long tens(String word) {
        return tens.getOrDefault(word, -1L);
    }

    /** 100 for the word "hundred", otherwise -1. */
    long hundred(String word) {
        return hundred.getOrDefault(word, -1L);
    }

    /** 12, 1,000, 1,000,000 …, otherwise -1. */
    long scale(String word) {
        return scales.getOrDefault(word, -1L);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** Whether {@code word} is a scale that stands without a number: "dozen" is one dozen. */
    boolean standsAlone(String word) {
        return alone.contains(word);
    }

    boolean isAnd(String word) {
        return and.contains(word);
    }

    boolean isBetween(String word) {
        return between.contains(word);
    }

    boolean isBetweenAnd(String word) {
        return betweenAnd.contains(word);
    }

    boolean isFrom(String word) {
        return from.contains(word);
    }

    boolean isTo(String word) {
        return to.contains(word);
    }

    /** What may stand before a number and begins with {@code first}, longer phrases first. */
    List<Phrase> before(String first) {
        return beforeByFirstWord.getOrDefault(first, List.of());
    }

    /** What may stand after a number and ends with {@code last}, longer phrases first. */
    List<Phrase> after(String last) {
        return afterByLastWord.getOrDefault(last, List.of());
    }
}
