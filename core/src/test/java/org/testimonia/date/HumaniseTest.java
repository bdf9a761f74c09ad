package org.testimonia.date;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class HumaniseTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "ru");

    static List<Arguments> told() {
        return Rows.of("humanise.tsv");
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_date_is_told_as_people_of_each_language_do(
            String edtf, String english, String german, String french, String spanish, String italian, String russian) {
        HistoricalDate date = HistoricalDate.parse("EDTF:" + edtf);
        assertThat(LANGUAGES.stream().map(language -> date.humanise(Locale.forLanguageTag(language))))
                .containsExactly(english, german, french, spanish, italian, russian);
    }

    @Test
    void there_are_six_languages_at_least_and_english_is_told_to_the_others() {
        assertThat(HistoricalDate.languages())
                .extracting(Locale::getLanguage)
                .containsAll(LANGUAGES)
                .startsWith("en");
        assertThat(HistoricalDate.parse("vor 1933").humanise(Locale.forLanguageTag("fi")))
                .isEqualTo("before 1933");
        assertThat(HistoricalDate.parse("before 1933").humanise(Locale.forLanguageTag("de-AT")))
                .isEqualTo("vor 1933");
    }
}
