package org.testimonia.prov;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetExportProperties {

    /** The local names that both PROV-N (PN_LOCAL of §3.7.1) and Turtle (PN_LOCAL of §6.5) take, within ASCII. */
    private static final Pattern LEGAL =
            Pattern.compile("(?:\\w|%[0-9A-F]{2})(?:(?:[\\w.-]|%[0-9A-F]{2})*(?:[\\w-]|%[0-9A-F]{2}))?");

    @Provide
    Arbitrary<Dataset> datasets() {
        return OddDatasets.datasets();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void all_three_formats_carry_the_same_statements(@ForAll("datasets") Dataset dataset) {
        SameInAllFormats.check(OddDatasets.export(dataset).document());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void prov_json_is_such_as_the_submission_describes(@ForAll("datasets") Dataset dataset) throws Exception {
        assertThat(ProvJsonSchema.errors(
                        ProvFormat.PROV_JSON.text(OddDatasets.export(dataset).document())))
                .isEmpty();
    }

    @Property
    void every_id_has_a_legal_name_from_which_it_is_read_back(@ForAll @StringLength(min = 1, max = 30) String id) {
        ProvName name = ProvNamespace.TESTIMONIA.name(id);
        assertThat(name.local()).matches(LEGAL);
        assertThat(name.id()).isEqualTo(WholeCharacters.of(id).equals(id) ? id : name.id());
    }

    @Property
    void different_ids_have_different_names(
            @ForAll @StringLength(min = 1, max = 3) String one, @ForAll @StringLength(min = 1, max = 3) String other) {
        assertThat(LocalName.of(one).equals(LocalName.of(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_records_never_matters(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(dataset.claims());
        Collections.shuffle(shuffled, random);
        Dataset.Builder other = Dataset.builder(dataset.name());
        shuffled.forEach(other::claim);
        dataset.sources().forEach(other::source);
        dataset.subjects().forEach(other::subject);
        for (ProvFormat format : ProvFormat.values()) {
            assertThat(format.text(DatasetExport.of(other.build()).document()))
                    .isEqualTo(format.text(DatasetExport.of(dataset).document()));
        }
    }
}
