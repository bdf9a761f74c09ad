package org.testimonia.date;

import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class HumaniseProperties {

    @Provide
    Arbitrary<DateExpression> expressions() {
        return Expressions.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Rows.fields("words.tsv")).map(fields -> fields[0]);
    }

    @Property(tries = 500)
    void what_is_told_of_any_expression_reads_back_in_each_language(@ForAll("expressions") DateExpression expression) {
        assertReadsBack(HistoricalDate.parse("EDTF:" + expression.edtf()));
    }

    @Property(tries = 500)
    void what_is_told_of_words_reads_back_in_each_language(@ForAll("texts") String text) {
        assertReadsBack(HistoricalDate.parse(text));
    }

    private static void assertReadsBack(HistoricalDate date) {
        for (Locale language : HistoricalDate.languages()) {
            String told = date.humanise(language);
            assertThat(HistoricalDate.parse(told).sameMeaning(date)).as(told).isTrue();
        }
    }
}
