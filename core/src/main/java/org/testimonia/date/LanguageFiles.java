package org.testimonia.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The files {@code words/xx.properties}, one a language; whatever language has one is read and told. */
final class LanguageFiles {

    private static final String FIRST = "en";

    private LanguageFiles() {}

    /** Every language there is a file of, English first. */
    static List<Language> all() {
        return All.LANGUAGES;
    }

    /** A language to tell dates in; English if there is no file of it. */
    static Language of(Locale locale) {
        for (Language language : all()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return all().get(0);
    }

    private static Optional<Language> load(String code) {
        try (InputStream file = LanguageFiles.class.getResourceAsStream("words/" + code + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(language(code, words));
        } catch (IOException e) {
            throw new UncheckedIOException("words of " + code, e);
        }
    }

    private static Language language(String code, Properties words) {
        try {
            return new Language(code, words);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("words/" + code + ".properties: " + e.getMessage(), e);
        }
    }

    /** Loaded when the first text is read that is not EDTF. */
    private static final class All {

        static final List<Language> LANGUAGES = Stream.concat(
                        Stream.of(FIRST),
                        Arrays.stream(Locale.getISOLanguages()).filter(code -> !code.equals(FIRST)))
                .flatMap(code -> load(code).stream())
                .toList();
    }
}
