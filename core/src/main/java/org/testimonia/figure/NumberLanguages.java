package org.testimonia.figure;

import java.util.List;

import org.testimonia.language.WordFiles;

/** The languages that words of numbers are read in, one file each in {@code words}. */
final class NumberLanguages {

    private NumberLanguages() {}

    /** Every language there is a file of, English first. */
    static List<NumberWords> all() {
        return All.LANGUAGES;
    }

    /** Loaded when the first text is read that is not plain digits. */
    private static final class All {

        static final List<NumberWords> LANGUAGES =
                WordFiles.beside(NumberLanguages.class).all(NumberWords::new);
    }
}
