package org.testimonia.audit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.date.HistoricalDate;
import org.testimonia.rule.Given;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A decision names a fingerprint: it must last as long as what was decided on, and no longer. */
class FingerprintTest {

    private static final Given WORDS = new Given();

    private static Claim.Builder first(String value) {
        return WORDS.claimBuilder(
                "spain", "established", value, "as of 1930", "scope whole", "in ryle, pp. 262-263", "id c1");
    }

    private static Claim second() {
        return WORDS.claimBuilder("spain", "established", "Oct. 1934", "scope whole", "in hodgson, p. 4")
                .build();
    }

    private static String fingerprint(Claim... claims) {
        Given given = new Given();
        Stream.of(claims).forEach(given::claim);
        return given.finding("date/contradiction").fingerprint();
    }

    private static final String ORIGINAL = fingerprint(first("Aug. 1925").build(), second());

    private static Arguments change(String name, UnaryOperator<Claim.Builder> change) {
        return arguments(name, change);
    }

    static List<Arguments> ways_to_write_the_same() {
        return List.of(
                change("another id", claim -> claim.id("c9")),
                change("no id", claim -> claim.id("")),
                change("a quote", claim -> claim.quote("in August 1925")),
                change("a note", claim -> claim.note("see also p. 9")),
                change("another place in the files", claim -> claim.position(new Position("other.csv", 9, 9))),
                change("the locator spelt otherwise", claim -> claim.citation(Citation.of("ryle", "pages 262–263"))),
                change("the as-of date spelt otherwise", claim -> claim.asOf(HistoricalDate.parse("EDTF:1930"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways_to_write_the_same")
    void it_lasts_however_the_same_is_written(String name, UnaryOperator<Claim.Builder> change) {
        assertThat(fingerprint(change.apply(first("Aug. 1925")).build(), second()))
                .isEqualTo(ORIGINAL);
    }

    static List<Arguments> ways_to_say_something_else() {
        return List.of(
                change("another as-of date", claim -> claim.asOf(HistoricalDate.parse("1931"))),
                change("another source", claim -> claim.citation(Citation.of("lazitch", "pp. 262-263"))),
                change("another page", claim -> claim.citation(Citation.of("ryle", "p. 264"))),
                change("another who says it", claim -> claim.assertedBy("Willi Münzenberg")),
                change("another origin", claim -> claim.derivedFrom(List.of("c7"))),
                change("a unit", claim -> claim.unit("date")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways_to_say_something_else")
    void it_changes_with_what_was_decided_on(String name, UnaryOperator<Claim.Builder> change) {
        assertThat(fingerprint(change.apply(first("Aug. 1925")).build(), second()))
                .isNotEqualTo(ORIGINAL);
    }

    @Test
    void the_words_of_a_value_do_not_matter_and_its_meaning_does() {
        assertThat(fingerprint(first("1925-08").build(), second())).isEqualTo(ORIGINAL);
        assertThat(fingerprint(first("August 1925").build(), second())).isEqualTo(ORIGINAL);
        assertThat(fingerprint(first("Sept. 1925").build(), second())).isNotEqualTo(ORIGINAL);
        assertThat(fingerprint(first("c. Aug. 1925").build(), second())).isNotEqualTo(ORIGINAL);
    }

    @Test
    void the_scope_matters() {
        Claim part = first("Aug. 1925").scope(Scope.parse("madrid")).build();
        Claim other = second().toBuilder().scope(Scope.parse("madrid")).build();

        assertThat(fingerprint(part, other)).isNotEqualTo(ORIGINAL);
    }

    @Test
    void the_order_of_the_claims_does_not_matter() {
        assertThat(fingerprint(second(), first("Aug. 1925").build())).isEqualTo(ORIGINAL);
    }

    @Test
    void a_claim_that_is_not_part_of_the_finding_does_not_matter() {
        Claim another = WORDS.claimBuilder("france", "established", "1920").build();

        assertThat(fingerprint(another, first("Aug. 1925").build(), second())).isEqualTo(ORIGINAL);
    }

    @Test
    void the_same_claims_have_another_in_another_rule() {
        Given given = new Given().claim("mopr", "members", "5").claim("mopr", "name", "MOPR");

        assertThat(given.audit().findings())
                .extracting(Finding::fingerprint)
                .hasSizeGreaterThan(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_the_same_in_every_version() {
        assertThat(ORIGINAL).isEqualTo("f64e2546a0b35288");
    }

    @Test
    void a_figure_is_the_same_in_other_words() {
        assertThat(figures("8,900,000")).isEqualTo(figures("8.9 million"));
        assertThat(figures("8,900,000")).isNotEqualTo(figures("exactly 8,900,000"));
    }

    private static String figures(String value) {
        return new Given()
                .claim("mopr", "members", value, "as of 1932", "scope whole", "in a, p. 1")
                .claim("mopr", "members", "8,305,454", "as of 1932", "scope whole", "in b, p. 1")
                .finding("figure/contradiction")
                .fingerprint();
    }

    @Test
    void a_count_held_against_a_list_has_another_once_the_list_allows_something_else() {
        Given given = new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .claim("spain", "established", "1925", "in a, p. 1")
                .claim("mopr", "sections", "5", "as of 1932", "in b, p. 1");
        String before = given.finding("figure/count-vs-list").fingerprint();

        assertThat(given.part("france", "affiliate", "mopr")
                        .finding("figure/count-vs-list")
                        .fingerprint())
                .isNotEqualTo(before);
    }
}
