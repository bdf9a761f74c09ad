package org.testimonia.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;

/** The words of one language that figures are made of, from a file of the folder {@code words}. */
final class NumberWords {

    static final long NONE = -1;

    /** So that a number of six digits times a scale fits a {@code long}. */
    private static final long MAX_SCALE = 1_000_000_000_000L;

    private static final String TRUE = "true";

    private final String code;
    private final Marks marks;
    private final Map<String, Long> belowTwenty;
    private final Map<String, Long> tens;
    private final Map<String, Long> hundred;
    private final Map<String, Long> hundreds;
    private final Map<String, Long> scales;
    private final Map<String, Long> collectives;
    private final Set<String> articles;
    private final Set<String> alone;
    private final Set<String> aloneAfterWords;
    private final Set<String> singular;
    private final Set<String> and;
    private final Set<String> tensAnd;
    private final Set<Long> tensWithTeens;
    private final boolean unitsFirst;
    private final boolean hyphenated;
    private final Set<String> between;
    private final Set<String> betweenAnd;
    private final Set<String> from;
    private final Set<String> to;
    private final Phrases<Wording> before;
    private final Phrases<Wording> after;
    private final Phrases<Boolean> introductions;
    private final Phrases<Boolean> rests;
    private final NumberAtoms atoms;
    private final Set<String> vocabulary;

    NumberWords(String code, Properties file) {
        this.code = code;
        marks = Marks.valueOf(file.getProperty("style").strip().toUpperCase(Locale.ROOT));
        belowTwenty = numbers(file, "below-twenty");
        tens = numbers(file, "tens");
        hundred = numbers(file, "hundred");
        hundreds = numbers(file, "hundreds");
        scales = numbers(file, "scales");
        collectives = numbers(file, "collectives");
        articles = words(file, "article");
        alone = words(file, "alone");
        aloneAfterWords = words(file, "alone-after-words");
        singular = words(file, "singular");
        and = words(file, "and");
        tensAnd = words(file, "tens-and");
        tensWithTeens = Set.copyOf(
                list(file, "tens-with-teens").stream().map(Long::valueOf).toList());
        unitsFirst = TRUE.equals(file.getProperty("units-first"));
        hyphenated = TRUE.equals(file.getProperty("hyphenated"));
        between = words(file, "between");
        betweenAnd = words(file, "between-and");
        from = words(file, "from");
        to = words(file, "to");
        before = phrasesBefore(file);
        after = phrasesAfter(file);
        introductions = new Phrases<Boolean>(true).add(list(file, "of-whom"), true);
        rests = new Phrases<Boolean>(false).add(list(file, "and-others"), true);
        vocabulary = allWords();
        atoms = new NumberAtoms(atomWords(), TRUE.equals(file.getProperty("compound")));
    }

    private static Phrases<Wording> phrasesBefore(Properties file) {
        return new Phrases<Wording>(true)
                .add(list(file, "exactly"), Wording.EXACTLY)
                .add(list(file, "about"), Wording.ABOUT)
                .add(list(file, "almost"), Wording.ALMOST)
                .add(list(file, "at-least"), Wording.AT_LEAST)
                .add(list(file, "at-most"), Wording.AT_MOST)
                .add(List.of("~", "≈"), Wording.ABOUT)
                .add(List.of(">", "≥"), Wording.AT_LEAST)
                .add(List.of("<", "≤"), Wording.AT_MOST);
    }

    private static Phrases<Wording> phrasesAfter(Properties file) {
        return new Phrases<Wording>(false)
                .add(list(file, "about-after"), Wording.ABOUT)
                .add(list(file, "at-least-after"), Wording.AT_LEAST)
                .add(list(file, "at-most-after"), Wording.AT_MOST)
                .add(List.of("+"), Wording.AT_LEAST);
    }

    private Set<String> allWords() {
        Set<String> words = atomWords();
        List.of(collectives.keySet(), articles, tensAnd, between, betweenAnd, from, to, before.words(), after.words())
                .forEach(words::addAll);
        words.addAll(introductions.words());
        words.addAll(rests.words());
        return words;
    }

    private Set<String> atomWords() {
        Set<String> words = new HashSet<>(belowTwenty.keySet());
        words.addAll(tens.keySet());
        words.addAll(hundred.keySet());
        words.addAll(hundreds.keySet());
        words.addAll(scales.keySet());
        words.addAll(and);
        return words;
    }

    private static Map<String, Long> numbers(Properties file, String key) {
        Map<String, Long> numbers = new HashMap<>();
        for (String entry : list(file, key)) {
            long value = Long.parseLong(StringUtils.substringAfter(entry, "="));
            if (value < 0 || value > MAX_SCALE) {
                throw new IllegalStateException(key + ": " + entry + " is not between 0 and " + MAX_SCALE);
            }
            numbers.put(String.join("", TokenScanner.words(StringUtils.substringBefore(entry, "="))), value);
        }
        return Map.copyOf(numbers);
    }

    private static Set<String> words(Properties file, String key) {
        Set<String> words = new HashSet<>();
        list(file, key).forEach(entry -> words.add(String.join("", TokenScanner.words(entry))));
        return Set.copyOf(words);
    }

    private static List<String> list(Properties file, String key) {
        List<String> entries = new ArrayList<>();
        for (String entry : StringUtils.split(file.getProperty(key, ""), ',')) {
            entries.add(entry.strip());
        }
        return entries;
    }

    /** The name in English. */
    String name() {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The marks that the language writes numbers with. */
    Marks marks() {
        return marks;
    }

    /** The tokens with every word cut or joined into the parts that numbers are made of. */
    List<Token> atomsOf(List<Token> tokens) {
        return atoms.of(tokens);
    }

    /** Whether every word among the tokens is one of the language that figures are made of. */
    boolean knowsAll(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.is(Token.Type.WORD) && !vocabulary.contains(token.text())) {
                return false;
            }
        }
        return true;
    }

    /** The number that {@code word} stands for if it is one from 0 to 19, otherwise {@link #NONE}. */
    long belowTwenty(String word) {
        return belowTwenty.getOrDefault(word, NONE);
    }

    /** 20, 30 … 90, otherwise {@link #NONE}. */
    long tens(String word) {
        return tens.getOrDefault(word, NONE);
    }

    /** 100 for a word that counts hundreds, otherwise {@link #NONE}. */
    long hundred(String word) {
        return hundred.getOrDefault(word, NONE);
    }

    /** 100, 200 … 900 for a word that is so many by itself, as Spanish and Russian have, otherwise {@link #NONE}. */
    long hundreds(String word) {
        return hundreds.getOrDefault(word, NONE);
    }

    /** 1,000, 1,000,000 …, otherwise {@link #NONE}. */
    long scale(String word) {
        return scales.getOrDefault(word, NONE);
    }

    /** 12, 20, otherwise {@link #NONE}. */
    long collective(String word) {
        return collectives.getOrDefault(word, NONE);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** Whether {@code word} counts one of itself without a number: dozen, mille, Hundert. */
    boolean standsAlone(String word, boolean isFirst) {
        return alone.contains(word) || (!isFirst && aloneAfterWords.contains(word));
    }

    /** Whether {@code word} follows only numbers less than 2: Million, not Millionen. */
    boolean isSingular(String word) {
        return singular.contains(word);
    }

    /** Whether {@code word} may join the parts of a number: one hundred and five. */
    boolean isAnd(String word) {
        return and.contains(word);
    }

    /** Whether {@code word} may join tens and units: treinta y uno. */
    boolean isTensAnd(String word) {
        return tensAnd.contains(word);
    }

    /** Whether 11 to 19 may follow these tens: soixante et onze. */
    boolean takesTeens(long someTens) {
        return tensWithTeens.contains(someTens);
    }

    /** Whether units come before tens: zweiundsechzig. */
    boolean hasUnitsFirst() {
        return unitsFirst;
    }

    /** Whether hyphens may join all parts of a number: deux-mille-trois. */
    boolean isHyphenated() {
        return hyphenated;
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

    /** What may stand before a number. */
    Phrases<Wording> before() {
        return before;
    }

    /** What may stand after a number. */
    Phrases<Wording> after() {
        return after;
    }

    /** What begins a list of some of a whole: of whom, including. */
    Phrases<Boolean> introductions() {
        return introductions;
    }

    /** What ends a list that is not all: and others, etc. */
    Phrases<Boolean> rests() {
        return rests;
    }
}
