package org.testimonia.io;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.ReadDataset;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells that are read as other cells of their row say, and names under which one subject stands in several tables. */
class TableReadingTest {

    private static final String TABLE = """
            name,born,notes
            Augustus,0062-09-23,"born, crowned are BCE. Perhaps natural"
            Galba,0002-12-24,born is BCE and an estimate
            Macrinus,0165-01-01,born is only valid for year
            Titus,0039-12-30,died is BCE
            """;

    private static final String STEPS = """
            {"when": {"notes": "born * BCE"}, "value": "-{value}"},
            {"when": {"notes": "born * valid for year"}, "precision": "year"},
            {"when": {"notes": "born * estimate*"}, "precision": "month", "value": "{value}~"}""";

    @TempDir
    Path temp;

    private TestDataset folder;

    @BeforeEach
    void a_folder_with_a_table() {
        folder = new TestDataset(temp)
                .with("rulers.csv", TABLE)
                .with("testimonia.yaml", "properties: {born: {value: date, single: true}}\n");
    }

    private ReadDataset read(String steps) {
        return folder.with("datapackage.json", packageWith(steps)).read();
    }

    private static String packageWith(String steps) {
        return """
                {"resources": [{"path": "rulers.csv", "testimonia": {"role": "table", "subject": "{name}",
                "claims": {"born": {"property": "born", "reading": [
                %s]}}}}]}
                """.formatted(steps);
    }

    private static List<String> values(ReadDataset read) {
        return read.dataset().claims().stream()
                .map(claim -> claim.subject() + " " + claim.value().text())
                .toList();
    }

    @Test
    void a_cell_is_read_as_the_others_of_its_row_say_step_by_step() {
        ReadDataset read = read(STEPS);
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(values(read))
                .containsExactly("augustus -0062-09-23", "galba -0002-12~", "macrinus 0165", "titus 0039-12-30");
    }

    @Test
    void what_is_written_in_the_cell_is_kept_with_its_place() {
        List<Claim> claims = read(STEPS).dataset().claims();
        assertThat(claims.get(0).quote()).contains("0062-09-23");
        assertThat(claims.get(0).position()).hasToString("rulers.csv:2:10");
        assertThat(claims.get(3).quote()).isEmpty();
    }

    @Test
    void a_typed_row_has_the_cell_as_it_is_read() {
        assertThat(read(STEPS).dataset().rows().get(0).text("born")).isEqualTo("-0062-09-23");
    }

    @Test
    void a_reading_may_apply_unless_words_are_found() {
        folder.with("rulers.csv", "name,born,notes\nTitus,39,\nGalba,3 BC,\nOtho,AD 32,\n");
        ReadDataset read = read("{\"unless\": {\"born\": [\"BC\", \"AD\"]}, \"value\": \"AD {value}\"}");
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(values(read)).containsExactly("galba 3 BC", "otho AD 32", "titus AD 39");
    }

    @Test
    void a_value_may_come_from_other_columns_and_one_that_comes_to_nothing_is_reported() {
        folder.with("rulers.csv", "name,born,notes\nTitus,39,0039-12-30\nOtho,32,\n");
        ReadDataset read = read("{\"value\": \"{notes}\"}");
        assertThat(values(read)).containsExactly("titus 0039-12-30");
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "rulers.csv:3:6 value: got nothing for {notes}, expected a value to read instead of \"32\"");
    }

    @Test
    void what_is_not_written_as_a_date_cannot_be_cut() {
        folder.with("rulers.csv", "name,born,notes\nTitus,Dec. 39 AD,\n");
        ReadDataset read = read("{\"precision\": \"year\"}");
        assertThat(read.dataset().claims()).isEmpty();
        assertThat(TestDataset.problems(read))
                .containsExactly("rulers.csv:2:7 value: got \"Dec. 39 AD\", expected a date such as 1928-03-31 to take"
                        + " the year of");
    }

    @Test
    void a_reading_that_is_of_no_use_or_names_a_column_that_is_not_there_is_reported() {
        assertThat(TestDataset.problems(read("{\"when\": {\"notes\": \"brith * BCE\"}, \"value\": \"-{value}\"}")))
                .containsExactly(
                        "datapackage.json:3:1 reading: got a reading that applies to no cell of rulers.csv, expected"
                                + " one that is of use");
        assertThat(TestDataset.problems(read("{\"unless\": {\"notse\": \"BCE\"}, \"value\": \"{valu}\"}")))
                .contains(
                        "datapackage.json:3:13 notse: got a column that rulers.csv does not have, did you mean"
                                + " \"notes\"?",
                        "datapackage.json:3:39 valu: got a column that rulers.csv does not have, did you mean"
                                + " \"value\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"when": {"notes": "BC"}}                 | expected one with "value" or "precision"
                    {"when": "BC", "value": "-{value}"}       | when: got the text "BC", expected an object of columns
                    {"when": {"notes": "*"}, "value": "x"}    | when: got the text "*", expected words to look for
                    {"when": {"notes": []}, "value": "x"}     | when: got a list, expected words to look for
                    {"precision": "day"}                      | precision: got the text "day", expected year or month
                    "BC"                                      | reading: got the text "BC", expected an object
                    """)
    void a_reading_that_cannot_be_understood_is_an_error_and_against_the_schema(String step, String error) {
        folder.with("datapackage.json", packageWith(step));
        assertThat(folder.error()).startsWith("datapackage.json:3:").contains(error);
        assertThat(Schemas.errors("datapackage.json", packageWith(step))).isNotEmpty();
    }

    @Test
    void a_sound_reading_agrees_with_the_schema() {
        assertThat(Schemas.errors("datapackage.json", packageWith(STEPS))).isEmpty();
    }

    private static final String TWO_TABLES = """
            {"resources": [{"path": "subjects.csv"},
             {"path": "a.csv", "testimonia": {"role": "table", "subject": "{name}", "claims": {"born": "born"}}},
             {"path": "b.csv", "testimonia": {"role": "table", "subject": "{name}", "part_of": "{heir}"}}]}
            """;

    private ReadDataset twoTables(String subjects, String first, String second) {
        return folder.with("subjects.csv", subjects)
                .with("a.csv", first)
                .with("b.csv", second)
                .with("datapackage.json", TWO_TABLES)
                .read();
    }

    @Test
    void a_table_may_name_a_subject_by_its_aliases() {
        ReadDataset read = twoTables(
                "id,name,aliases\ncaligula,Caligula,Gaius (Caligula); Little Boot\n",
                "name,born\nGaius (Caligula),0012\n",
                "name,heir\nLITTLE BOOT,\nNero,little boot\n");
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(values(read)).containsExactly("caligula 0012");
        assertThat(read.dataset().subjectIds()).containsExactly("caligula", "nero");
        assertThat(read.dataset().subject("nero").orElseThrow().partOf()).contains("caligula");
    }

    @Test
    void aliases_are_kept_with_the_subject() {
        ReadDataset read = twoTables("id,name,aliases\ncaligula,Caligula,Gaius\n", "name,born\n", "name,heir\n");
        assertThat(read.dataset().subject("caligula").orElseThrow().attributes())
                .containsEntry("aliases", "Gaius");
    }

    @Test
    void an_alias_of_two_subjects_or_the_id_of_another_is_reported() {
        ReadDataset read = twoTables(
                "id,name,aliases\nleo-i,Leo I,Leo; Zeno\nleo-ii,Leo II,Leo\nzeno,Zeno,\n",
                "name,born\nLeo,0401\nZeno,0425\n",
                "name,heir\nNero,\n");
        assertThat(TestDataset.problems(read))
                .containsExactlyInAnyOrder(
                        "subjects.csv:3:15 aliases: got \"Leo\", which is an alias of \"leo-i\" as well, expected a"
                                + " name of one subject only",
                        "subjects.csv:2:13 aliases: got \"Zeno\", which is the id of another subject, expected a"
                                + " name of one subject only");
        assertThat(values(read)).containsExactly("leo-i 0401", "zeno 0425");
    }

    @Test
    void several_tables_may_have_rows_of_one_subject_which_the_first_declares() {
        ReadDataset read = twoTables("id\nx\n", "name,born\nNero\u00A0,0037\n", "name,heir\nNERO,\n");
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().subjects())
                .extracting(subject -> subject.id() + " " + subject.name())
                .containsExactly("nero Nero", "x x");
    }

    @Test
    void missing_values_of_a_table_schema_are_no_claims() {
        folder.with("rulers.csv", "name,born,notes\nTitus,?,\nOtho,n/a,\nNero,0037,?\n")
                .with("datapackage.json", """
                        {"resources": [{"path": "rulers.csv",
                          "schema": {"missingValues": ["", "?"],
                                     "fields": [{"name": "born", "missingValues": [{"value": "n/a"}, {"value": "?"}]}]},
                          "testimonia": {"role": "table", "subject": "{name}", "note": "{notes}",
                                         "claims": {"born": "born"}}}]}
                        """);
        ReadDataset read = folder.read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(values(read)).containsExactly("nero 0037");
        assertThat(read.dataset().claims().get(0).note()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_named_with_where_it_comes_from() {
        folder.with("datapackage.json", """
                {"resources": [{"path": "list.csv", "sources": [{"title": "A list", "path": "https://example.org/list"}],
                  "testimonia": {"role": "table", "subject": "{name}"}}]}
                """);
        assertThat(folder.error())
                .isEqualTo("datapackage.json:1:25 path: got \"list.csv\", which is not there, expected a file in the"
                        + " folder; its description says that it comes from https://example.org/list");
    }
}
