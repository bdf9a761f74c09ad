package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class PartiesTest {

    private final Dataset.Builder dataset = Dataset.builder("test")
            .subject(Subject.of("mopr", "organization", "International Red Aid"))
            .subject(Subject.of("congress", "congress", "1st World Congress").withPartOf("mopr"))
            .source(Source.builder("report").issuedBy("MOPR").build())
            .source(Source.builder("digest").derivedFrom(List.of("report")).build());

    private static Claim.Builder claim(String id) {
        return Claim.builder("mopr", "name", new Value.OfText("MOPR")).id(id);
    }

    private List<String> behindAll(Claim.Builder... claims) {
        for (Claim.Builder claim : claims) {
            dataset.claim(claim.build());
        }
        Dataset built = dataset.build();
        List<Claim> reversed = new ArrayList<>(built.claims());
        Collections.reverse(reversed);
        Lineage lineage = Lineage.of(built);
        assertThat(lineage.partyBehindAll(reversed)).isEqualTo(lineage.partyBehindAll(built.claims()));
        return lineage.partyBehindAll(built.claims()).map(Party::name).stream().toList();
    }

    @Test
    void who_issued_the_source_is_behind_a_claim() {
        assertThat(behindAll(claim("a").citation(Citation.of("report")))).containsExactly("International Red Aid");
    }

    @Test
    void who_issued_what_a_source_is_taken_from_is_behind_it() {
        assertThat(behindAll(claim("a").citation(Citation.of("digest")))).containsExactly("International Red Aid");
    }

    @Test
    void who_is_behind_a_claim_is_behind_its_copies() {
        assertThat(behindAll(
                        claim("a").citation(Citation.of("ryle")).assertedBy("1st world congress"),
                        claim("b").citation(Citation.of("busky")).derivedFrom(List.of("a"))))
                .containsExactly("1st World Congress");
    }

    @Test
    void a_part_speaks_for_its_whole() {
        assertThat(behindAll(
                        claim("a").citation(Citation.of("ryle")).assertedBy("congress"),
                        claim("b").citation(Citation.of("report"))))
                .containsExactly("International Red Aid");
    }

    @Test
    void a_name_of_no_subject_stands_for_itself() {
        assertThat(behindAll(
                        claim("a").citation(Citation.of("ryle")).assertedBy("Stasova"),
                        claim("b").citation(Citation.of("busky")).assertedBy("Stasova")))
                .containsExactly("Stasova");
    }

    @Test
    void a_claim_of_which_nothing_is_known_has_nobody_behind_it() {
        assertThat(behindAll(
                        claim("a").citation(Citation.of("report")), claim("b").citation(Citation.of("ryle"))))
                .isEmpty();
        assertThat(behindAll()).isEmpty();
    }

    @Test
    void two_parties_are_not_one() {
        assertThat(behindAll(
                        claim("a").citation(Citation.of("report")),
                        claim("b").citation(Citation.of("ryle")).assertedBy("Stasova")))
                .isEmpty();
    }
}
