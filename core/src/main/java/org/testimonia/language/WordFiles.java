package org.testimonia.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;

/**
 * The files of words in a folder {@code words} beside a class: {@code languages.txt} names the languages by their codes of
 * ISO 639-1, a line each, and {@code xx.properties} has the words of each.
 *
 * <p>They are named in a list, since looking for a file of every language that there is takes longer than reading those
 * that are there.
 */
public final class WordFiles {

    private static final String FOLDER = "words/";

    private final Class<?> beside;

    private WordFiles(Class<?> beside) {
        this.beside = beside;
    }

    /** The files in the folder {@code words} beside a class. */
    public static WordFiles beside(Class<?> owner) {
        return new WordFiles(owner);
    }

    /**
     * What is made of the code and the words of each language, in the order of the list.
     *
     * @throws IllegalStateException if the list or a file that it names is missing
     */
    public <T> List<T> all(BiFunction<String, Properties, T> language) {
        List<T> all = new ArrayList<>();
        for (String code : codes()) {
            all.add(language.apply(code, words(code)));
        }
        return List.copyOf(all);
    }

    private List<String> codes() {
        try (BufferedReader list = open("languages.txt")) {
            return list.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + "languages.txt", e);
        }
    }

    private Properties words(String code) {
        Properties words = new Properties();
        try (BufferedReader file = open(code + ".properties")) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + code + ".properties", e);
        }
        return words;
    }

    private BufferedReader open(String name) {
        InputStream file = beside.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException("no file " + FOLDER + name + " beside " + beside.getName());
        }
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
}
