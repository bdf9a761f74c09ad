package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the words of numbers against those that ICU spells. */
class SpelledNumbersTest {

    private static final int LAST = 999_999;

    @ParameterizedTest
    @CsvSource({
        "en, %spellout-cardinal",
        "en, %spellout-cardinal-verbose",
        "de, %spellout-cardinal-masculine",
        "de, %spellout-cardinal-feminine",
        "de, %spellout-numbering",
        "fr, %spellout-cardinal-masculine",
        "fr, %spellout-cardinal-feminine",
        "fr_BE, %spellout-cardinal-masculine",
        "fr_CH, %spellout-cardinal-masculine",
        "es, %spellout-cardinal-masculine",
        "es, %spellout-cardinal-feminine",
        "es, %spellout-numbering",
        "it, %spellout-cardinal-masculine",
        "it, %spellout-cardinal-feminine",
        "ru, %spellout-cardinal-masculine",
        "ru, %spellout-cardinal-feminine",
        "ru, %spellout-cardinal-masculine-genitive",
        "ru, %spellout-cardinal-masculine-dative",
        "ru, %spellout-cardinal-masculine-ablative",
        "ru, %spellout-cardinal-masculine-locative",
    })
    void a_spelled_number_is_the_number(String locale, String rules) {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(new ULocale(locale), RuleBasedNumberFormat.SPELLOUT);
        List<String> misread = new ArrayList<>();
        numbers().forEach(number -> {
            String spelled = speller.format(number, rules);
            boolean read = Figure.read(spelled)
                    .asOptional()
                    .flatMap(Figure::stated)
                    .filter(BigDecimal.valueOf(number)::equals)
                    .isPresent();
            if (!read) {
                misread.add(number + " " + spelled.replace("\u00AD", ""));
            }
        });

        assertThat(misread).isEmpty();
    }

    /** Every way to say hundreds, tens and units, alone and before and after thousands; more if asked for. */
    private static IntStream numbers() {
        if (Boolean.getBoolean("testimonia.everyNumber")) {
            return IntStream.rangeClosed(0, LAST);
        }
        return IntStream.concat(
                IntStream.rangeClosed(0, 1_200),
                IntStream.concat(
                        IntStream.rangeClosed(1, 999).map(thousands -> thousands * 1_000),
                        IntStream.iterate(1_201, number -> number <= LAST, number -> number + 997)));
    }
}
