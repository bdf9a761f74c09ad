package org.testimonia.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of one language, from {@code words/xx.properties}: what the months are called, and what means "before".
 *
 * <p>A file per language is all there is to add: a key per {@link Keyword}, its words and phrases parted by commas.
 */
final class Lexicon {

    private static final int MOST_DIGITS = 9;
    private static final String FIRST_LANGUAGE = "en";

    private final Phrases phrases = new Phrases();
    private final List<String> endings = new ArrayList<>();

    private Lexicon(Properties words) {
        for (String key : words.stringPropertyNames()) {
            int dot = key.indexOf('.');
            Keyword keyword = keyword(dot < 0 ? key : key.substring(0, dot));
            int value = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1));
            for (String phrase : words.getProperty(key).split(",", -1)) {
                add(phrase, WordItem.of(keyword, value, 0));
            }
        }
    }

    /** The words of English, which is tried first. */
    static Lexicon english() {
        return English.LEXICON;
    }

    /** The words of all other languages there are words of. */
    static List<Lexicon> others() {
        return Others.LEXICONS;
    }

    static Lexicon of(Properties words) {
        return new Lexicon(words);
    }

    /** What the tokens mean, as far as they are understood; {@link Keyword#END} stands where that ends. */
    Understanding understand(List<WordToken> tokens) {
        List<WordItem> items = new ArrayList<>();
        int index = 0;
        boolean understood = true;
        while (understood && index < tokens.size()) {
            int taken = phrase(tokens, index, items);
            understood = taken > 0 || single(tokens.get(index), items);
            index += understood ? Math.max(1, taken) : 0;
        }
        int stop = understood
                ? tokens.get(tokens.size() - 1).end()
                : tokens.get(index).start();
        items.add(WordItem.of(Keyword.END, 0, stop));
        return new Understanding(items, understood);
    }

    /** The items of a text, and whether they are all of it. */
    record Understanding(List<WordItem> items, boolean whole) {}

    /** Takes the longest phrase that begins at the index, and says how many tokens it has. */
    private int phrase(List<WordToken> tokens, int from, List<WordItem> items) {
        Phrases longest = phrases;
        int count = 0;
        Phrases next = phrases;
        for (int i = from; i < tokens.size(); i++) {
            next = next.then(tokens.get(i).text());
            if (next == null) {
                break;
            }
            if (next.meaning() != null) {
                longest = next;
                count = i - from + 1;
            }
        }
        WordItem meaning = longest.meaning();
        if (meaning != null && !meaning.is(Keyword.IGNORED)) {
            items.add(WordItem.of(
                    meaning.keyword(), meaning.value(), tokens.get(from).start()));
        }
        return count;
    }

    private boolean single(WordToken token, List<WordItem> items) {
        Optional<WordItem> item = switch (token.kind()) {
            case NUMBER -> number(token);
            case DATE -> Optional.of(new WordItem(Keyword.DATE, 0, 0, token.start(), token.date()));
            case SIGN -> sign(token);
            case WORD -> roman(token.text()).map(value -> WordItem.of(Keyword.ROMAN, value, token.start()));
        };
        item.ifPresent(items::add);
        return item.isPresent();
    }

    /** A Roman number, perhaps with an ordinal's ending: {@code XIXe}. */
    private Optional<Integer> roman(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending)
                    && RomanNumber.of(word.substring(0, word.length() - ending.length()))
                            .isPresent()) {
                return RomanNumber.of(word.substring(0, word.length() - ending.length()));
            }
        }
        return RomanNumber.of(word);
    }

    private static Optional<WordItem> number(WordToken token) {
        int digits = token.text().length();
        return digits > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new WordItem(
                        Keyword.NUMBER, Integer.parseInt(token.text()), digits, token.start(), Optional.empty()));
    }

    private static Optional<WordItem> sign(WordToken token) {
        return switch (token.text()) {
            case "-", "/" -> Optional.of(WordItem.of(Keyword.DASH, 0, token.start()));
            case ",", ";" -> Optional.of(WordItem.of(Keyword.COMMA, 0, token.start()));
            case "~" -> Optional.of(WordItem.of(Keyword.CIRCA, 0, token.start()));
            case "(" -> Optional.of(WordItem.of(Keyword.OPENING, 0, token.start()));
            case ")" -> Optional.of(WordItem.of(Keyword.CLOSING, 0, token.start()));
            case "?" -> Optional.of(WordItem.of(Keyword.QUESTION, 0, token.start()));
            default -> Optional.empty();
        };
    }

    private void add(String phrase, WordItem meaning) {
        List<WordToken> tokens = WordLexer.lex(phrase, 0, phrase.length());
        if (tokens.isEmpty()) {
            return;
        }
        if (meaning.is(Keyword.ORDINAL)) {
            endings.add(tokens.get(0).text());
        }
        Phrases place = phrases;
        for (WordToken token : tokens) {
            place = place.make(token.text());
        }
        if (!place.mean(meaning)) {
            throw new IllegalArgumentException("\"" + phrase.strip() + "\" as " + meaning.keyword()
                    + ", expected one meaning, and it has another");
        }
    }

    private static Keyword keyword(String key) {
        for (Keyword keyword : Keyword.values()) {
            if (keyword.key().equals(key)) {
                return keyword;
            }
        }
        throw new IllegalArgumentException("key " + key + ", expected one of Keyword");
    }

    private static Optional<Lexicon> load(String language) {
        try (InputStream file = Lexicon.class.getResourceAsStream("words/" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(new Lexicon(words));
        } catch (IOException e) {
            throw new UncheckedIOException("words of " + language, e);
        }
    }

    /** Loaded when the first text that is not EDTF is read. */
    private static final class English {

        static final Lexicon LEXICON = load(FIRST_LANGUAGE).orElseThrow();
    }

    /** Loaded when the first text that is not English is read. */
    private static final class Others {

        static final List<Lexicon> LEXICONS = Arrays.stream(Locale.getISOLanguages())
                .filter(language -> !language.equals(FIRST_LANGUAGE))
                .flatMap(language -> load(language).stream())
                .toList();
    }
}
