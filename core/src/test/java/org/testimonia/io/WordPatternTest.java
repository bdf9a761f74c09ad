package org.testimonia.io;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BC                 | 27 BC
                    bc                 | 27 BC.
                    B.C.               | 27 B.C.
                    BC                 | 27\u00A0BC
                    birth * BCE        | birth, reign.start are BCE. Assign negative.
                    birth BCE          | (Birth) BCE
                    birth * estimate*  | death is exact. birth, death are only estimates
                    estimate*          | an estimate
                    reign.start * year | reign.start is only valid for year
                    ?                  | unknown ?
                    """)
    void words_are_found_in_one_sentence_whatever_their_capitals_and_punctuation(String words, String cell) {
        assertThat(WordPattern.of(words).isFoundIn(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BC                | 27 BCE
                    birth * BCE       | birth is exact. death is BCE
                    birth * BCE       | BCE is the birth
                    birth * estimate* | birth.prv is estimate
                    birth * estimate* | rebirth is estimate
                    birth BCE         | birth is BCE
                    estimate          | estimates
                    BC                | ''
                    """)
    void words_that_stand_in_two_sentences_or_in_another_order_are_not(String words, String cell) {
        assertThat(WordPattern.of(words).isFoundIn(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "*", "* *"})
    void a_pattern_needs_a_word(String words) {
        assertThat(WordPattern.of(words).isBlank()).isTrue();
    }
}
