package org.testimonia.date;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What {@code words/xx.properties} says of a language: what its words mean, in what order it tells a date in numbers, and
 * how it tells a date in words.
 */
final class Language {

    private static final String NUMERIC_ORDER = "numeric-order";

    private final String code;
    private final Lexicon lexicon;
    private final Sayings sayings;
    private final List<NumericOrder> orders;

    Language(String code, Properties words) {
        this.code = code;
        this.lexicon = new Lexicon(words);
        this.sayings = new Sayings(words);
        this.orders = Arrays.stream(words.getProperty(NUMERIC_ORDER, NumericOrder.DAY_MONTH_YEAR.toString())
                        .split(",", -1))
                .map(String::strip)
                .map(order -> NumericOrder.told(order)
                        .orElseThrow(() -> new IllegalArgumentException(
                                code + ": order " + order + ", expected one such as day/month/year")))
                .toList();
    }

    /** The code of ISO 639-1: {@code en}. */
    String code() {
        return code;
    }

    /** The name in English. */
    String name() {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Sayings sayings() {
        return sayings;
    }

    List<NumericOrder> orders() {
        return orders;
    }

    /** Whether a key of the file is no word that means something. */
    static boolean isSetting(String key) {
        return key.equals(NUMERIC_ORDER) || key.startsWith(Sayings.PREFIX);
    }
}
