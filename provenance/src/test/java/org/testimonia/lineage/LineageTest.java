package org.testimonia.lineage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LineageTest {

    private final Dataset.Builder dataset = Dataset.builder("test");

    private void source(String id, String... derivedFrom) {
        dataset.source(Source.builder(id).derivedFrom(List.of(derivedFrom)).build());
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder("mopr", "name", new Value.OfText("MOPR")).id(id);
    }

    private void add(Claim.Builder claim) {
        dataset.claim(claim.build());
    }

    private List<Witness> witnesses() {
        Dataset built = dataset.build();
        return Lineage.of(built).witnesses(built.claims());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p. 1      | p. 2       | 2
            p. 1      | page 1     | 1
            pp. 1-3   | p. 2       | 1
            p. xii    | p. 12      | 2
            ''        | p. 2       | 1
            infobox   | table 1    | 1
            """)
    void claims_of_one_work_are_one_witness_unless_their_pages_tell_them_apart(String first, String second, int count) {
        add(claim("a").citation(Citation.of("ryle", first)));
        add(claim("b").citation(Citation.of("ryle", second)));

        assertThat(witnesses()).hasSize(count);
    }

    @Test
    void claims_of_two_works_are_two_witnesses() {
        add(claim("a").citation(Citation.of("ryle", "p. 1")));
        add(claim("b").citation(Citation.of("lazitch", "p. 1")));

        assertThat(witnesses()).extracting(Witness::origin).containsExactly("lazitch, p. 1", "ryle, p. 1");
    }

    @Test
    void a_work_and_what_it_is_taken_from_are_one_witness_however_long_the_way() {
        source("newspaper", "handbook");
        source("handbook", "report");
        source("report");
        add(claim("a").citation(Citation.of("newspaper", "p. 1")));
        add(claim("b").citation(Citation.of("report", "p. 9")));

        assertThat(witnesses()).hasSize(1);
    }

    @Test
    void two_works_that_share_an_origin_which_nobody_cites_are_one_witness() {
        source("newspaper", "report");
        source("handbook", "report");
        add(claim("a").citation(Citation.of("newspaper", "p. 1")));
        add(claim("b").citation(Citation.of("handbook", "p. 9")));

        assertThat(witnesses()).hasSize(1);
    }

    @Test
    void a_claim_taken_from_another_is_no_second_witness() {
        add(claim("a").citation(Citation.of("ryle", "p. 1")));
        add(claim("b").citation(Citation.of("wikipedia")).derivedFrom(List.of("a")));

        assertThat(witnesses()).hasSize(1);
    }

    @Test
    void saying_what_a_claim_is_taken_from_does_not_undo_what_its_source_is_taken_from() {
        source("newspaper", "report");
        add(claim("a").citation(Citation.of("newspaper", "p. 1")).derivedFrom(List.of("letter")));
        add(claim("b").citation(Citation.of("report", "p. 9")));

        assertThat(witnesses()).hasSize(1);
    }

    @Test
    void claims_that_name_no_source_are_together_one_witness() {
        add(claim("a"));
        add(claim("b"));
        add(claim("c").citation(Citation.of("ryle", "p. 1")));

        assertThat(witnesses()).extracting(Witness::origin).containsExactly("no source", "ryle, p. 1");
    }

    @Test
    void works_that_cite_each_other_are_one_witness() {
        source("a", "b");
        source("b", "a");
        add(claim("x").citation(Citation.of("a", "p. 1")));
        add(claim("y").citation(Citation.of("b", "p. 1")));

        assertThat(witnesses()).hasSize(1);
    }

    @Test
    void a_copy_of_claims_that_go_in_a_circle_is_no_second_witness() {
        add(claim("x").derivedFrom(List.of("y")));
        add(claim("y").derivedFrom(List.of("x")));
        add(claim("a").derivedFrom(List.of("x")));
        add(claim("b").citation(Citation.of("ryle", "p. 1")).derivedFrom(List.of("x")));

        assertThat(witnesses()).hasSize(1);
    }

    @Test
    void a_very_long_line_of_copies_is_followed_to_its_end() {
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            source("s" + i, "s" + (i + 1));
            add(claim("c" + i).derivedFrom(List.of("c" + (i + 1))));
        }
        add(claim("a").citation(Citation.of("s0")));
        add(claim("b").citation(Citation.of("s" + length)));
        Dataset built = dataset.build();
        Lineage lineage = Lineage.of(built);

        assertThat(lineage.witnessCount(built.claims().stream()
                        .filter(claim -> List.of("a", "b").contains(claim.id()))
                        .toList()))
                .isEqualTo(1);
        assertThat(lineage.witnessCount(built.claims().stream()
                        .filter(claim -> List.of("c0", "c1").contains(claim.id()))
                        .toList()))
                .isEqualTo(1);
    }

    @Test
    void no_claims_have_no_witness() {
        assertThat(Lineage.of(dataset.build()).witnessCount(List.of())).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Witness(List.of(), "nobody"));
    }
}
