package org.testimonia.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.Severity;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class CircularSourcesTest {

    private static final String CIRCULAR = "source/circular";

    /** Sources told as "a: b, c" for a that is taken from b and c. */
    private static Given sources(String... told) {
        Given given = new Given();
        for (String source : told) {
            String[] parts = source.split(": ");
            given.source(Source.builder(parts[0]).derivedFrom(List.of(parts[1].split(", "))));
        }
        return given;
    }

    @Test
    void sources_that_are_taken_from_each_other_are_a_finding_about_both_records() {
        Finding finding = sources("a: b", "b: a").finding(CIRCULAR);

        assertThat(finding.message()).isEqualTo("sources are taken from each other: a from b from a");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.verdict()).isEmpty();
        assertThat(finding.claims()).isEmpty();
        assertThat(finding.records()).extracting(RecordView::kind).containsOnly(RecordView.Kind.SOURCE);
        assertThat(finding.records()).extracting(view -> view.field("id")).containsExactly("a", "b");
    }

    @Test
    void a_source_that_is_taken_from_itself_is_a_finding() {
        assertThat(sources("a: a").finding(CIRCULAR).message()).isEqualTo("a is said to be taken from itself");
    }

    @Test
    void a_claim_that_is_taken_from_itself_is_a_finding() {
        Finding finding = new Given()
                .claim("mopr", "established", "1922", "in ryle, p. 1", "id x", "from x")
                .finding(CIRCULAR);

        assertThat(finding.message())
                .isEqualTo("mopr, established: “1922” (ryle, p. 1) is said to be taken from itself");
        assertThat(finding.claims()).hasSize(1);
    }

    @Test
    void claims_that_are_taken_from_each_other_are_a_finding_with_both() {
        Finding finding = new Given()
                .claim("mopr", "established", "1922", "in ryle, p. 1", "id x", "from y")
                .claim("mopr", "established", "in 1922", "in lazitch, p. 2", "id y", "from x")
                .finding(CIRCULAR);

        assertThat(finding.message())
                .startsWith("mopr, established: claims are taken from each other: “")
                .contains("“1922” (ryle, p. 1)", "“in 1922” (lazitch, p. 2)");
        assertThat(finding.explanation())
                .anyMatch(step -> step.matches("by derived_from: (x from y from x|y from x from y)"));
        assertThat(finding.claims()).hasSize(2);
        assertThat(finding.witnesses()).isEqualTo(1);
    }

    @Test
    void all_ways_round_of_what_goes_back_to_each_other_are_one_finding_that_names_a_shortest() {
        Finding finding = sources("a: b", "b: c", "c: a, d", "d: c").finding(CIRCULAR);

        assertThat(finding.message()).endsWith("c from d from c");
        assertThat(finding.records()).hasSize(4);
        assertThat(finding.explanation())
                .anyMatch(step -> step.contains("2 more sources go back to these, and these to them"));
    }

    @Test
    void circles_apart_are_findings_apart_even_if_one_leads_to_the_other() {
        assertThat(sources("a: b", "b: a, c", "c: d", "d: c").findings(CIRCULAR))
                .hasSize(2);
    }

    @Test
    void a_long_way_round_is_told_with_its_middle_left_out() {
        Given given = new Given();
        IntStream.range(10, 30)
                .forEach(i -> given.source(Source.builder("s" + i).derivedFrom(List.of("s" + (i == 29 ? 10 : i + 1)))));

        assertThat(given.finding(CIRCULAR).message())
                .contains("s16 from … (12 more) … from s29 from s10")
                .doesNotContain("s17");
    }

    @Test
    void a_circle_of_very_many_is_found_in_good_time() {
        int length = 20_000;
        Given given = new Given();
        IntStream.range(0, length)
                .forEach(i -> given.source(Source.builder("s" + i).derivedFrom(List.of("s" + (i + 1) % length))));

        assertThat(given.finding(CIRCULAR).records()).hasSize(length);
    }

    @Test
    void sources_are_named_as_a_reader_knows_them_where_that_tells_them_apart() {
        Given given = new Given()
                .source(Source.builder("a").title("Banners").derivedFrom(List.of("b")))
                .source(Source.builder("b").title("Minutes").derivedFrom(List.of("a")));
        Given alike = new Given()
                .source(Source.builder("a").title("Banners").derivedFrom(List.of("b")))
                .source(Source.builder("b").title("Banners").derivedFrom(List.of("a")));

        assertThat(given.finding(CIRCULAR).message()).endsWith("“Banners” from “Minutes” from “Banners”");
        assertThat(alike.finding(CIRCULAR).message()).endsWith("a from b from a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b|b: c", "a: b, c|b: d|c: d", "a: a2|b: a2", "a: b, b|b: nowhere"})
    void copies_in_one_direction_are_no_circle(String told) {
        assertThat(sources(told.split("\\|")).findings(CIRCULAR)).isEmpty();
    }

    @Test
    void a_claim_taken_from_another_page_of_its_source_is_no_circle() {
        assertThat(new Given()
                        .source(Source.builder("ryle"))
                        .claim("mopr", "established", "1922", "in ryle, p. 1", "id x", "from y")
                        .claim("mopr", "established", "1922", "in ryle, p. 9", "id y")
                        .findings(CIRCULAR))
                .isEmpty();
    }

    @Test
    void a_claim_that_names_its_own_source_as_where_it_is_from_is_no_circle() {
        assertThat(new Given()
                        .source(Source.builder("ryle"))
                        .claim("mopr", "established", "1922", "in ryle, p. 1", "from ryle")
                        .findings(CIRCULAR))
                .isEmpty();
    }

    @Test
    void a_source_known_through_a_later_one_that_quotes_it_is_no_circle() {
        assertThat(new Given()
                        .source(Source.builder("stassova"))
                        .source(Source.builder("ryle").derivedFrom(List.of("stassova")))
                        .claim("mopr", "established", "1922", "in stassova, p. 1", "id x", "from y")
                        .claim("mopr", "established", "1922", "in ryle, p. 9", "id y")
                        .claim("mopr", "dissolved", "1947", "in stassova, p. 2", "from ryle")
                        .findings(CIRCULAR))
                .isEmpty();
    }

    @Test
    void claims_taken_from_two_that_are_taken_from_one_are_no_circle() {
        assertThat(new Given()
                        .claim("mopr", "established", "1922", "in a, p. 1", "id w", "from x;y")
                        .claim("mopr", "established", "1922", "in b, p. 1", "id x", "from z")
                        .claim("mopr", "established", "1922", "in c, p. 1", "id y", "from z")
                        .claim("mopr", "established", "1922", "in d, p. 1", "id z")
                        .findings(CIRCULAR))
                .isEmpty();
    }

    @Test
    void a_source_and_a_claim_of_one_id_are_two_things() {
        assertThat(new Given()
                        .source(Source.builder("x").csl(Map.of("id", "x")).derivedFrom(List.of("y")))
                        .source(Source.builder("y"))
                        .claim("mopr", "established", "1922", "in x, p. 1", "id y", "from x")
                        .findings(CIRCULAR))
                .isEmpty();
    }
}
