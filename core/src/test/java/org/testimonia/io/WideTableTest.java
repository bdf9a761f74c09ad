package org.testimonia.io;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;

import static org.assertj.core.api.Assertions.assertThat;

class WideTableTest {

    private static final String TABLE = """
            country,group_name,established,comments
            United States of America,"Defence, International",June 1925,see also Canada
            Österreich,,1924,
            """;

    @TempDir
    Path temp;

    private TestDataset folder;

    @BeforeEach
    void a_folder_with_a_table() {
        folder = new TestDataset(temp).with("affiliates.csv", TABLE);
    }

    private ReadDataset read(String mapping) {
        return folder.with(
                        "datapackage.json",
                        "{\"name\": \"mopr\", \"resources\": [{\"path\": \"affiliates.csv\", \"testimonia\": " + mapping
                                + "}]}")
                .read();
    }

    private static final String MAPPING = """
            {"role":"table","type":"affiliate","subject":"{country}","part_of":"mopr","name":"{country}",
             "claims":{"established":"established","group_name":"name"},"source":"ryle-1967","locator":"pp. 262-263"}""";

    @Test
    void each_filled_cell_is_a_claim_with_the_place_of_the_cell() {
        ReadDataset read = read(MAPPING);
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().claims())
                .extracting(
                        Claim::subject,
                        Claim::property,
                        claim -> claim.value().text(),
                        claim -> claim.position().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "united-states-of-america", "established", "June 1925", "affiliates.csv:2:51"),
                        org.assertj.core.groups.Tuple.tuple(
                                "united-states-of-america", "name", "Defence, International", "affiliates.csv:2:27"),
                        org.assertj.core.groups.Tuple.tuple(
                                "österreich", "established", "1924", "affiliates.csv:3:13"));
        assertThat(read.dataset().claims())
                .allSatisfy(claim -> assertThat(claim.citation()).hasToString("Optional[ryle-1967, pp. 262-263]"));
    }

    @Test
    void each_row_is_a_subject_and_a_typed_row_by_property() {
        ReadDataset read = read(MAPPING);
        Subject subject = read.dataset().subject("united-states-of-america").orElseThrow();
        assertThat(subject.type()).isEqualTo("affiliate");
        assertThat(subject.name()).isEqualTo("United States of America");
        assertThat(subject.partOf()).contains("mopr");
        assertThat(subject.attributes()).containsOnlyKeys("comments");

        TypedRow row = read.dataset().rows().get(0);
        assertThat(row.text("id")).isEqualTo("united-states-of-america");
        assertThat(row.text("established")).isEqualTo("June 1925");
        assertThat(row.text("part_of")).isEqualTo("mopr");
        assertThat(row.text("comments")).isEqualTo("see also Canada");
        assertThat(row.positionOf("established")).hasToString("affiliates.csv:2:51");
    }

    @Test
    void a_declared_subject_is_not_replaced_by_a_row() {
        folder.with("subjects.csv", "id,type,name\nösterreich,country,Austria\n")
                .with(
                        "datapackage.json",
                        "{\"resources\": [{\"path\": \"affiliates.csv\", \"testimonia\": " + MAPPING
                                + "}, {\"path\": \"subjects.csv\"}]}");
        ReadDataset read = folder.read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().subjects())
                .filteredOn(s -> s.id().equals("österreich"))
                .hasSize(1);
        assertThat(read.dataset().subjectName("österreich")).isEqualTo("Austria");
    }

    @Test
    void two_rows_of_one_id_are_both_kept() {
        folder.with("affiliates.csv", TABLE + "Österreich,,1925,\n");
        assertThat(read(MAPPING).dataset().subjects())
                .extracting(Subject::id)
                .filteredOn("österreich"::equals)
                .hasSize(2);
    }

    @Test
    void a_column_may_say_more_of_its_claims() {
        Claim claim = read("""
                        {"role":"table","subject":"{country}","source":"ryle-1967","note":"{comments}",
                         "claims":{"established":{"property":"members","as_of":"1932","scope":"whole","source":"x","locator":"p. {established}"}}}""").dataset().claimsOf("österreich").get(0);
        assertThat(claim.property()).isEqualTo("members");
        assertThat(claim.asOf()).hasToString("Optional[1932]");
        assertThat(claim.scope()).hasToString("whole");
        assertThat(claim.citation()).hasToString("Optional[x, p. 1924]");
        assertThat(claim.note()).isEmpty();
    }

    @Test
    void a_cell_that_cannot_be_read_keeps_the_rest() {
        folder.with("affiliates.csv", TABLE.replace("1924", "19x4"));
        ReadDataset read = read(MAPPING);
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "affiliates.csv:3:15 value: got \"19x4\", expected a date such as 1928, before 1928, Aug. 1928");
        assertThat(read.dataset().claims()).hasSize(2);
    }

    @Test
    void a_key_or_a_column_that_is_not_there_is_reported_at_the_mapping() {
        ReadDataset read = read("""
                {"role":"table","subjct":"x","subject":"{country}","note":"{coments}",
                 "claims":{"establishd":"established","group_name":"name"}}""");
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "datapackage.json:1:89 subjct: got a key of a table's mapping that has no meaning, did you mean \"subject\"?",
                        "datapackage.json:1:131 coments: got a column that affiliates.csv does not have, did you mean \"comments\"?",
                        "datapackage.json:2:12 establishd: got a column that affiliates.csv does not have, did you mean \"established\"?");
        assertThat(read.dataset().claims()).hasSize(1);
    }

    @Test
    void a_row_whose_subject_is_blank_is_reported() {
        folder.with("affiliates.csv", TABLE + ",x,1925,\n");
        assertThat(TestDataset.problems(read(MAPPING)))
                .containsExactly(
                        "affiliates.csv:4:1 subject: got nothing for {country}, expected what names the subject");
    }

    @Test
    void a_mapping_that_cannot_be_understood_is_an_error() {
        folder.with("datapackage.json", packageOf("{\"role\":\"tables\"}"));
        assertThat(folder.error()).isEqualTo("datapackage.json:1:65 role: got \"tables\", did you mean \"table\"?");
        folder.with("datapackage.json", packageOf("{\"role\":\"table\",\"claims\":[]}"));
        assertThat(folder.error()).contains("claims: got a list, expected an object such as");
        folder.with("datapackage.json", packageOf("{\"role\":\"table\",\"as_of\":\"19x8\"}"));
        assertThat(folder.error()).contains("as_of: got \"19x8\", expected a date");
    }

    private static String packageOf(String mapping) {
        return "{\"resources\": [{\"path\": \"affiliates.csv\", \"testimonia\": " + mapping + "}]}";
    }

    @Test
    void an_id_is_slugged_and_keeps_letters_of_every_alphabet() {
        assertThat(List.of("United States of America", "  Côte d’Ivoire! ", "СССР", "日本 (Japan)", "a--b__c"))
                .extracting(Template::slug)
                .containsExactly("united-states-of-america", "côte-d-ivoire", "ссср", "日本-japan", "a-b-c");
    }
}
