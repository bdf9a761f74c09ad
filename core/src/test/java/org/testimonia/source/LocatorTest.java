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

        assertThat(locator.pages().stream().map(LocatorTest::printed).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.toString(pages, ""));
        assertThat(locator.isPages()).isEqualTo(pages != null);
        assertThat(locator).hasToString(text);
    }

    private static String printed(PageRange range) {
        String first = printed(range.numbering(), range.first());
        return range.first() == range.last() ? first : first + "-" + printed(range.numbering(), range.last());
    }

    private static String printed(PageRange.Numbering numbering, int page) {
        return numbering == PageRange.Numbering.ROMAN ? RomanNumeral.write(page) : Integer.toString(page);
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
                .isThrownBy(() -> new PageRange(PageRange.Numbering.ARABIC, 13, 12))
                .withMessage("pages 13 to 12, expected a first page of at least 1 and none before it");
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRange(PageRange.Numbering.ROMAN, 0, 1));
    }
}
