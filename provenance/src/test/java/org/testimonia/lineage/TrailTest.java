package org.testimonia.lineage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class TrailTest {

    private final Dataset.Builder dataset = Dataset.builder("test");

    private void add(String id, String source, String... derivedFrom) {
        Claim.Builder claim =
                Claim.builder("mopr", "name", new Value.OfText("MOPR")).id(id).derivedFrom(List.of(derivedFrom));
        dataset.claim((source.isEmpty() ? claim : claim.citation(Citation.of(source, "p. 3"))).build());
    }

    private List<String> told() {
        Dataset built = dataset.build();
        Lineage lineage = Lineage.of(built);
        return lineage.witnesses(built.claims()).stream()
                .map(witness -> Trail.inWords(lineage.trails(witness), built))
                .toList();
    }

    @Test
    void claims_that_cite_one_page_are_told_together() {
        add("C1", "ryle");
        add("C2", "ryle");
        add("C3", "busky");

        assertThat(told()).containsExactly("", "C1 and C2 cite ryle, p. 3");
    }

    @Test
    void a_copy_leads_through_what_it_copies() {
        add("C1", "ryle");
        add("C2", "busky", "C1");

        assertThat(told()).containsExactly("C1 cites ryle, p. 3; C2 is taken from C1, which cites ryle, p. 3");
    }

    @Test
    void works_that_are_taken_from_one_work_lead_to_it() {
        dataset.source(Source.builder("ryle").derivedFrom(List.of("report")).build());
        dataset.source(Source.builder("busky").derivedFrom(List.of("report")).build());
        add("C1", "ryle");
        add("C2", "busky");

        assertThat(told())
                .containsExactly("C2 cites busky, p. 3, which is taken from report; "
                        + "C1 cites ryle, p. 3, which is taken from report");
    }

    @Test
    void claims_without_a_source_cannot_be_told_apart() {
        add("C1", "");
        add("C2", "");

        assertThat(told()).containsExactly("C1 and C2 name no source");
    }

    @Test
    void many_are_counted() {
        for (int i = 1; i < 8; i++) {
            add("C" + i, "ryle");
        }

        assertThat(told()).containsExactly("7 claims cite ryle, p. 3");
    }
}
