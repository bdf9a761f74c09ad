package org.testimonia.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.dataset.ReadDataset;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas accept what is read without a problem, and reject what the reader reports. */
class SchemaTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.csv",
                "claims.json",
                "claims.ndjson",
                "claims.yaml",
                "subjects.csv",
                "subjects.yaml",
                "sources.json",
                "testimonia.yaml",
                "datapackage.json"
            })
    void a_sound_file_is_accepted(String name) {
        assertThat(Schemas.errors(name, SoundFiles.of(name))).isEmpty();
    }

    @Test
    void the_sample_dataset_is_accepted() throws Exception {
        accept("mopr");
    }

    @Test
    void the_dataset_with_own_rules_is_accepted() throws Exception {
        accept("own-rules");
    }

    private static void accept(String dataset) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../examples", dataset))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Schemas.errors(file.getFileName().toString(), Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emperors", "parties"})
    void the_descriptions_of_given_data_are_accepted(String name) throws Exception {
        for (String file : List.of("datapackage.json", "testimonia.yaml")) {
            assertThat(Schemas.errors(file, Files.readString(Path.of("../examples", name, file))))
                    .as(name + "/" + file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    claims.json | [{"subject": "a", "property": "name", "value": "x", "as_off": "1928"}]
                    claims.json | [{"subject": "a", "property": "name"}]
                    claims.json | [{"subject": "a", "property": "name", "value": null}]
                    claims.json | [{"subject": "a", "property": "name", "value": " "}]
                    claims.json | [{"subject": {"x": 1}, "property": "name", "value": "x"}]
                    claims.json | [7]
                    claims.json | {"claims": 7}
                    claims.yaml | - {subject: a, property: name, value: x, sorce: y}
                    subjects.json | [{"name": "x"}]
                    sources.json | [{"id": "a", "isued": "1931"}]
                    sources.json | [{"id": "a", "covers": "1931"}]
                    sources.json | [{"title": "x"}]
                    """)
    void a_record_that_the_reader_reports_is_rejected(String name, String content) throws Exception {
        assertThat(Schemas.errors(name, content)).isNotEmpty();
        ReadDataset read = new TestDataset(temp).with(name, content).read();
        assertThat(TestDataset.problems(read)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    testimonia.yaml | fail-onn: note
                    testimonia.yaml | fail-on: loud
                    testimonia.yaml | properties: {members: {unitt: person}}
                    testimonia.yaml | properties: {members: {value: number}}
                    testimonia.yaml | properties: {members: {max-change-per-year: lots}}
                    testimonia.yaml | properties: {members: {partition: [a]}}
                    testimonia.yaml | properties: {members: {time: now}}
                    testimonia.yaml | properties: {sections: {counts: {type: a}}}
                    testimonia.yaml | numbers: german
                    testimonia.yaml | properties: {members: {numbers: german}}
                    testimonia.yaml | order: [a before b]
                    testimonia.yaml | rules: {record/constraint: loud}
                    testimonia.yaml | rules: {record/*: {severty: note}}
                    testimonia.yaml | own-rules: {id: a/b, when: "true", message: m}
                    testimonia.yaml | own-rules: [{id: date/b, when: "true", message: m}]
                    testimonia.yaml | own-rules: [{id: a, when: "true", message: m}]
                    testimonia.yaml | own-rules: [{id: a/b, message: m}]
                    testimonia.yaml | own-rules: [{id: a/b, when: "true", message: m, wen: x}]
                    testimonia.yaml | own-rules: [{id: a/b, when: "true", message: m, for: dataset}]
                    testimonia.yaml | own-rules: [{id: a/b, when: "true", message: m, severity: loud}]
                    testimonia.yaml | own-rules: [{id: a/b, when: "true", message: m, examples: {flaged: []}}]
                    testimonia.yaml | own-rules: [{id: a/b, when: "true", message: m, examples: {flagged: [{property: name}]}}]
                    datapackage.json | {"resources": [{"path": "../x.csv", "testimonia": {"role": "claims"}}]}
                    datapackage.json | {"resources": [{"path": "/x.csv", "testimonia": {"role": "claims"}}]}
                    datapackage.json | {"resources": [{"path": "claims.csv", "testimonia": {"role": "tables"}}]}
                    datapackage.json | {"resources": [{"path": "claims.csv", "testimonia": {"role": "claims", "source": "x"}}]}
                    datapackage.json | {"resources": [{"path": "claims.csv", "testimonia": {"role": "table", "sorce": "x"}}]}
                    datapackage.json | {"resources": [{"testimonia": {"role": "claims"}}]}
                    datapackage.json | {"name": "x"}
                    """)
    void a_configuration_that_the_reader_reports_is_rejected(String name, String content) {
        assertThat(Schemas.errors(name, content)).isNotEmpty();
        TestDataset folder = new TestDataset(temp)
                .with("claims.csv", SoundFiles.of("claims.csv"))
                .with(name, content);
        List<String> problems;
        try {
            problems = TestDataset.problems(DatasetReader.read(folder.folder()));
        } catch (DatasetReadException e) {
            problems = List.of(e.getMessage());
        }
        assertThat(problems).isNotEmpty();
    }
}
