package org.testimonia.io;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class LatexTest {

    @ParameterizedTest
    @CsvFileSource(resources = "latex-and-text.tsv", delimiter = '\t', quoteCharacter = '\0')
    void latex_becomes_plain_text_and_what_is_not_understood_stays(String latex, String plain) {
        assertThat(Latex.decode(latex)).isEqualTo(plain);
    }

    @Test
    void an_address_keeps_its_tilde_and_hyphens() {
        assertThat(Latex.decodeAddress("\\url{http://a.org/~b\\_c--d}")).isEqualTo("http://a.org/~b_c--d");
    }

    @Property
    void no_text_throws(@ForAll String text) {
        assertThat(Latex.decode("\\\"{" + text)).isNotNull();
        assertThat(Latex.decode(text)).isNotNull();
    }
}
