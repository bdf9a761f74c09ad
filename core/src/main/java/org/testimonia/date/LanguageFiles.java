package org.testimonia.date;

import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.testimonia.language.WordFiles;

/** The languages that dates are read and told in, one file each in {@code words}. */
final class LanguageFiles {

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

    private static Language language(String code, Properties words) {
        try {
            return new Language(code, words);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("words/" + code + ".properties: " + e.getMessage(), e);
        }
    }

    /** Loaded when the first text is read that is not EDTF. */
    private static final class All {

        static final List<Language> LANGUAGES =
                WordFiles.beside(LanguageFiles.class).all(LanguageFiles::language);
    }
}
