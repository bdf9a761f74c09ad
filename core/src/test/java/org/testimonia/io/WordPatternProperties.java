package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class WordPatternProperties {

    @Property
    void words_are_found_with_any_words_around_and_between_them(
            @ForAll("words") List<String> wanted, @ForAll("words") List<String> others) {
        List<String> sentence = new ArrayList<>(others);
        for (String word : wanted) {
            sentence.add(word.toUpperCase(Locale.ROOT) + ",");
            sentence.addAll(others);
        }
        assertThat(WordPattern.of(String.join(" * ", wanted)).isFoundIn(String.join(" ", sentence)))
                .isTrue();
    }

    @Property
    void a_word_that_the_cell_does_not_have_is_not_found(@ForAll("words") List<String> cell) {
        assertThat(WordPattern.of("z").isFoundIn(String.join(" ", cell))).isFalse();
        assertThat(WordPattern.of(cell.get(0) + " * z").isFoundIn(String.join("; ", cell)))
                .isFalse();
    }

    @Property
    void nothing_that_is_written_in_a_mapping_or_a_cell_throws(@ForAll String words, @ForAll String cell) {
        WordPattern pattern = WordPattern.of(words);
        assertThat(pattern.isBlank() || !pattern.isFoundIn("")).isTrue();
        pattern.isFoundIn(cell);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab1é.")
                .ofMinLength(1)
                .ofMaxLength(3)
                .filter(word -> Character.isLetterOrDigit(word.charAt(0))
                        && Character.isLetterOrDigit(word.charAt(word.length() - 1)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
