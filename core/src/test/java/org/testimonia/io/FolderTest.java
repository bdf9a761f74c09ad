package org.testimonia.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Subject;

import static org.assertj.core.api.Assertions.assertThat;

class FolderTest {

    @TempDir
    Path temp;

    private TestDataset folder;

    @BeforeEach
    void a_folder() {
        folder = new TestDataset(temp.resolve("mopr"));
    }

    @Test
    void files_are_what_their_names_say() {
        ReadDataset read = folder.with("claims.csv", SoundFiles.of("claims.csv"))
                .with("claims.ndjson", "{\"id\":\"C9\",\"subject\":\"x\",\"property\":\"name\",\"value\":\"y\"}")
                .with("subjects.csv", SoundFiles.of("subjects.csv"))
                .with("sources.json", SoundFiles.of("sources.json"))
                .with("notes.txt", "nothing")
                .with("claims.schema.json", "{}")
                .read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset()).hasToString("mopr: 4 claims, 3 subjects, 2 sources");
    }

    @Test
    void the_name_in_the_data_package_is_that_of_the_dataset() {
        folder.with("claims.csv", SoundFiles.of("claims.csv"))
                .with("datapackage.json", "{\"name\": \"red-aid\", \"resources\": [{\"path\": \"claims.csv\"}]}");
        assertThat(folder.read().dataset().name()).isEqualTo("red-aid");
        assertThat(folder.read("datapackage.json").dataset().name()).isEqualTo("red-aid");
    }

    @Test
    void a_resource_may_stand_in_a_folder_of_its_own_and_in_several_files() {
        ReadDataset read = folder.with("data/one.csv", SoundFiles.of("claims.csv"))
                .with("data/two.ndjson", "{\"id\":\"C9\",\"subject\":\"x\",\"property\":\"name\",\"value\":\"y\"}")
                .with(
                        "datapackage.json",
                        "{\"resources\": [{\"path\": [\"data/one.csv\", \"data/two.ndjson\"], \"testimonia\": {\"role\": \"claims\"}}]}")
                .read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(TestDataset.ids(read)).containsExactly("C1", "C2", "C3", "C9");
        assertThat(read.dataset().claimsOf("x").get(0).position().file()).isEqualTo("data/two.ndjson");
    }

    @Test
    void a_file_that_the_data_package_forgets_is_reported() {
        ReadDataset read = folder.with("claims.csv", SoundFiles.of("claims.csv"))
                .with("subjects.csv", SoundFiles.of("subjects.csv"))
                .with("datapackage.json", "{\"resources\": [{\"path\": \"claims.csv\"}]}")
                .read();
        assertThat(TestDataset.problems(read))
                .containsExactly("datapackage.json:1:1 subjects.csv: got a file in the folder that is no resource,"
                        + " expected it to be listed; it was not read");
    }

    @Test
    void subjects_have_types_parents_and_attributes() {
        ReadDataset read =
                folder.with("subjects.csv", SoundFiles.of("subjects.csv")).read();
        Subject ussr = read.dataset().subject("ussr").orElseThrow();
        assertThat(ussr.name()).isEqualTo("USSR, the");
        assertThat(ussr.partOf()).contains("mopr");
        assertThat(ussr.attributes()).containsEntry("comments", "large").hasSize(1);
        assertThat(read.dataset().rows()).hasSize(2);
        assertThat(read.dataset().rows().get(1).positionOf("name")).hasToString("subjects.csv:3:17");
    }

    @Test
    void a_subject_without_an_id_is_reported() {
        ReadDataset read = folder.with("subjects.csv", "id,name\n,x\nb,y\n").read();
        assertThat(TestDataset.problems(read))
                .containsExactly("subjects.csv:2:1 id: got nothing, expected an id, which every subject has");
        assertThat(read.dataset().subjects()).hasSize(1);
    }

    @Test
    void subjects_that_are_part_of_each_other_are_read_as_they_stand() {
        ReadDataset read = folder.with("subjects.csv", "id,part_of\na,b\nb,a\n").read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().partsOf("a")).hasSize(1);
    }

    @Test
    void a_path_that_is_not_there_is_an_error() {
        assertThat(folder.error()).endsWith("mopr: is not there, expected a folder or a file of claims");
        assertThat(folder.error("claims.csv"))
                .endsWith("claims.csv: is not there, expected a folder or a file of claims");
    }

    @Test
    void a_folder_with_nothing_to_read_is_an_error() {
        folder.with("notes.txt", "x").with("testimonia.yaml", "fail-on: note\n");
        assertThat(folder.error()).startsWith("mopr: got nothing to read in ");
        folder.with("datapackage.json", "{\"resources\": [{\"path\": \"notes.txt\"}]}");
        assertThat(folder.error()).startsWith("datapackage.json: got nothing to read in ");
    }

    @Test
    void a_format_that_is_not_known_is_an_error_that_names_those_that_are() {
        folder.with("claims.xlsx", "x");
        assertThat(folder.error())
                .isEqualTo(
                        "claims.xlsx: got the extension \".xlsx\", expected claims in .csv, .json, .ndjson or .yaml");
        assertThat(folder.error("claims.xlsx")).contains("expected claims in .csv, .json, .ndjson or .yaml");
        Path sources = temp.resolve("other");
        assertThat(new TestDataset(sources).with("sources.csv", "x").error())
                .contains("expected sources in .json (CSL-JSON) or .bib (BibTeX)");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_an_error() {
        folder.with("claims.csv/x", "x");
        assertThat(folder.error()).isEqualTo("claims.csv: got a folder, expected a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../claims.csv",
                "/etc/passwd",
                "data/../../claims.csv",
                "http://example.org/claims.csv",
                "https://example.org/claims.csv",
                "C:\\\\claims.csv",
                "link.csv",
                "linked/claims.csv"
            })
    void a_path_that_leaves_the_folder_is_an_error(String path) throws IOException {
        new TestDataset(temp).with("claims.csv", SoundFiles.of("claims.csv"));
        folder.with(
                "datapackage.json",
                "{\"resources\": [{\"path\": \"" + path + "\", \"testimonia\": {\"role\": \"claims\"}}]}");
        Files.createSymbolicLink(folder.folder().resolve("link.csv"), temp.resolve("claims.csv"));
        Files.createSymbolicLink(folder.folder().resolve("linked"), temp);
        assertThat(folder.error())
                .startsWith("datapackage.json:1:25 path: got ")
                .endsWith("which leaves the folder, expected a path inside it");
    }

    @Test
    void links_that_lead_to_each_other_are_an_error() throws IOException {
        folder.with("datapackage.json", "{\"resources\": [{\"path\": \"claims.csv\"}]}");
        Files.createSymbolicLink(
                folder.folder().resolve("claims.csv"), folder.folder().resolve("b.csv"));
        Files.createSymbolicLink(
                folder.folder().resolve("b.csv"), folder.folder().resolve("claims.csv"));
        assertThat(folder.error()).contains("got \"claims.csv\", which is not there");
        Files.delete(folder.folder().resolve("datapackage.json"));
        assertThat(folder.error()).contains("claims.csv: cannot be read");
    }

    @Test
    void a_resource_that_is_not_there_is_an_error() {
        folder.with(
                "datapackage.json",
                "{\"resources\": [\n  {\"path\": \"claims.csv\", \"testimonia\": {\"role\": \"claims\"}}]}");
        assertThat(folder.error())
                .isEqualTo(
                        "datapackage.json:2:12 path: got \"claims.csv\", which is not there, expected a file in the folder");
    }

    @Test
    void a_broken_data_package_is_an_error() {
        folder.with("claims.csv", SoundFiles.of("claims.csv")).with("datapackage.json", "{\"resources\": [,]}");
        assertThat(folder.error()).startsWith("datapackage.json:1:16 got broken JSON (unexpected character ','");
        folder.with("datapackage.json", "");
        assertThat(folder.error()).isEqualTo("datapackage.json:1:1 got an empty file, expected a JSON object");
        folder.with("datapackage.json", "[]");
        assertThat(folder.error()).isEqualTo("datapackage.json:1:1 got a list, expected an object");
        folder.with("datapackage.json", "{\"name\": \"x\"}");
        assertThat(folder.error()).contains("resources: got nothing");
    }

    @Test
    void a_single_file_is_read_without_any_configuration() {
        ReadDataset read = folder.with("testimonia.yaml", "fail-on: never\n")
                .with("figures.csv", SoundFiles.of("claims.csv"))
                .read("figures.csv");
        assertThat(read.dataset().name()).isEqualTo("figures");
        assertThat(read.dataset().configuration().failOn()).isPresent();
        assertThat(read.dataset().claims()).hasSize(3);
    }
}
