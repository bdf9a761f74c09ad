package org.testimonia.source;

import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocatorTest {

    @ParameterizedTest
    @CsvFileSource(resources = "locators.tsv", delimiter = '\t', quoteCharacter = '`')
    void a_locator_is_pages_or_opaque(String text, String pages) {
        Locator locator = Locator.of(text);

        assertThat(locator.pages().stream().map(NumberRange::toString).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.toString(pages, ""));
        assertThat(locator.isPages()).isEqualTo(pages != null);
        assertThat(locator).hasToString(text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "places.tsv", delimiter = '\t', quoteCharacter = '`')
    void two_locators_are_equal_of_one_place_or_apart(String one, String two, String relation) {
        Locator first = Locator.of(one);
        Locator second = Locator.of(two);

        assertThat(relation(first, second)).isEqualTo(relation);
        assertThat(relation(second, first)).isEqualTo(relation);
    }

    private static String relation(Locator first, Locator second) {
        if (first.equals(second)) {
            return "equal";
        }
        return first.samePlace(second) ? "same" : first.isApartFrom(second) ? "apart" : "open";
    }

    @ParameterizedTest
    @CsvFileSource(resources = "normal-forms.tsv", delimiter = '\t', quoteCharacter = '`')
    void a_locator_has_one_normal_form(String text, String normal) {
        assertThat(Locator.of(text).normalized()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pp. 12–13              | page 13     | true
                    pp. 12–13              | p. 14       | false
                    p. 12, 15              | p. 15       | true
                    p. 12, 15              | p. 13       | false
                    p. xii                 | p. 12       | false
                    p. xxviii ("Cited in") | pg. XXVIII  | true
                    Table 3                | table   3   | true
                    table 3                | table 4     | false
                    infobox                | p. 12       | false
                    """)
    void the_same_place_is_a_common_page_or_the_same_name(String one, String two, boolean same) {
        assertThat(Locator.of(one).samePlace(Locator.of(two))).isEqualTo(same);
        assertThat(Locator.of(two).samePlace(Locator.of(one))).isEqualTo(same);
    }

    @Test
    void locators_are_equal_by_what_they_name() {
        assertThat(Locator.of("p. 12")).isEqualTo(Locator.of("12")).hasSameHashCodeAs(Locator.of("Page 12"));
        assertThat(Locator.of("pp. 262-3")).isEqualTo(Locator.of("pp. 262–263"));
        assertThat(Locator.of(" Info  box ")).isEqualTo(Locator.of("info box"));
        assertThat(Locator.of("p. 12 (note 3)")).isNotEqualTo(Locator.of("p. 12"));
        assertThat(Locator.of("infobox")).isNotEqualTo(Locator.of("table 3"));
    }

    @Test
    void a_blank_locator_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Locator.of(" \u00A0"));
    }

    @Test
    void pages_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberRange(NumberRange.Numbering.ARABIC, 13, 12))
                .withMessage("numbers 13 to 12, expected a first of at least 1 and a last not before it");
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberRange(NumberRange.Numbering.ROMAN, 0, 1));
    }
}
