package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PossibleCopyTest {

    private final Dataset.Builder dataset = Dataset.builder("test");

    /** What some sources have on a subject, in the order of the sources' names. */
    private void row(String subject, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                dataset.claim(figure(subject, values[i], String.valueOf((char) ('a' + i))));
            }
        }
    }

    private static Claim figure(String subject, String value, String source) {
        return Claim.builder(subject, "members", Figure.parse(value))
                .citation(Citation.of(source, "p. 1"))
                .build();
    }

    private List<PossibleCopy> hints() {
        return Lineage.of(dataset.build()).possibleCopies();
    }

    @Test
    void sources_that_share_long_numbers_may_be_copied() {
        row("s1", "8,305,454", "8,305,454");
        row("s2", "1,278,274", "1,278,274");
        row("s3", "4,221", "4,221");
        row("s4", "12,345", "12,354");
        row("s5", "about 9,000", "8,123");

        PossibleCopy hint = hints().get(0);

        assertThat(hints()).hasSize(1);
        assertThat(hint.first()).isEqualTo("a");
        assertThat(hint.second()).isEqualTo("b");
        assertThat(hint.shared()).hasSize(3);
        assertThat(hint.apart()).isEqualTo(2);
    }

    @Test
    void two_such_numbers_are_too_few() {
        row("s1", "8,305,454", "8,305,454");
        row("s2", "1,278,274", "1,278,274");
        row("s3", "62", "62");

        assertThat(hints()).isEmpty();
    }

    @Test
    void round_numbers_and_small_ones_prove_nothing() {
        for (int i = 0; i < 9; i++) {
            row("s" + i, i + "00,000", i + "00,000");
            row("t" + i, "1" + i, "1" + i);
        }

        assertThat(hints()).isEmpty();
    }

    @Test
    void what_two_have_against_more_others_is_telling() {
        for (int i = 0; i < 3; i++) {
            row("s" + i, "62", "62", "67", "67", "67");
        }

        assertThat(hints())
                .extracting(PossibleCopy::first, PossibleCopy::second)
                .containsExactly(tuple("a", "b"));
    }

    @Test
    void what_as_many_others_have_is_not() {
        for (int i = 0; i < 3; i++) {
            row("s" + i, "62", "62", "67", "67");
        }

        assertThat(hints()).isEmpty();
    }

    @Test
    void sources_that_differ_as_often_as_they_agree_are_silent() {
        for (int i = 0; i < 3; i++) {
            row("s" + i, "8,305,45" + i, "8,305,45" + i);
            row("t" + i, "8,305,45" + i, "7,305,45" + i);
        }

        assertThat(hints()).isEmpty();
    }

    @Test
    void what_is_known_to_be_copied_needs_no_hint() {
        for (int i = 0; i < 5; i++) {
            row("s" + i, "8,305,45" + i, "8,305,45" + i);
        }
        dataset.source(Source.builder("b").derivedFrom(List.of("a")).build());

        assertThat(hints()).isEmpty();
    }

    @Test
    void figures_of_different_dates_are_not_compared() {
        for (int i = 0; i < 5; i++) {
            row("s" + i, "8,305,45" + i);
            dataset.claim(figure("s" + i, "8,305,45" + i, "b").toBuilder()
                    .asOf(HistoricalDate.parse("1931"))
                    .build());
        }

        assertThat(hints()).isEmpty();
    }

    @Property(tries = 200)
    void the_order_of_claims_does_not_matter(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);

        assertThat(summary(shuffled)).isEqualTo(summary(claims));
    }

    private static List<String> summary(List<Claim> claims) {
        Dataset.Builder builder = Dataset.builder("test");
        claims.forEach(builder::claim);
        return Lineage.of(builder.build()).possibleCopies().stream()
                .map(hint -> hint.first() + hint.second() + hint.shared().size() + " " + hint.apart())
                .toList();
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.of("s1", "s2", "s3", "s4", "s5"),
                        Arbitraries.of("8,305,454", "1,278,274", "62", "67"),
                        Arbitraries.of("a", "b", "c", "d"))
                .as(PossibleCopyTest::figure)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }
}
