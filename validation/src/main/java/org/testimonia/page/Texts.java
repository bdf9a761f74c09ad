package org.testimonia.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What the report says in its own words, from one file for a language: {@code en.properties} beside this class. What rules say of
 * claims is not in it.
 */
final class Texts {

    private static final Texts ENGLISH = new Texts("en");

    private final Properties texts = new Properties();

    private Texts(String language) {
        try (InputStream bytes = Texts.class.getResourceAsStream(language + ".properties")) {
            if (bytes == null) {
                throw new IllegalStateException("no texts for " + language);
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts english() {
        return ENGLISH;
    }

    /** The text of a key, with what stands for {@code {0}}, {@code {1}} in it. */
    String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            filled.append(text, from, at).append(values[text.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The text for a number of things: that of {@code key.one} or of {@code key.other}. */
    String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** A year of astronomers as people number it. */
    String year(long year) {
        return year > 0 ? Long.toString(year) : of("year.bc", 1 - year);
    }
}
