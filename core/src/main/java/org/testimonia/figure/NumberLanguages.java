package org.testimonia.figure;

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

/** The files {@code words/xx.properties}, one a language; whatever language has one is read. */
final class NumberLanguages {

    private static final String FIRST = "en";

    private NumberLanguages() {}

    /** Every language there is a file of, English first. */
    static List<NumberWords> all() {
        return All.LANGUAGES;
    }

    private static Optional<NumberWords> load(String code) {
        try (InputStream bytes = NumberLanguages.class.getResourceAsStream("words/" + code + ".properties")) {
            if (bytes == null) {
                return Optional.empty();
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return Optional.of(new NumberWords(code, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("words of " + code, unreadable);
        }
    }

    /** Loaded when the first text is read that is not plain digits. */
    private static final class All {

        static final List<NumberWords> LANGUAGES = Stream.concat(
                        Stream.of(FIRST),
                        Arrays.stream(Locale.getISOLanguages()).filter(code -> !code.equals(FIRST)))
                .flatMap(code -> load(code).stream())
                .toList();
    }
}
