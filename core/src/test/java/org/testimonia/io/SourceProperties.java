package org.testimonia.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Bibliographic records come out as they went in. */
class SourceProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Provide
    Arbitrary<Map<String, Object>> items() {
        return SourceItems.items();
    }

    @Provide
    Arbitrary<String> bibtex() {
        return SourceItems.bibtex();
    }

    @Property(tries = 200)
    void every_item_of_csl_json_comes_back_field_by_field(
            @ForAll @Size(min = 1, max = 3) List<@net.jqwik.api.From("items") Map<String, Object>> items)
            throws Exception {
        comesBack("sources.json", JSON.writeValueAsString(items));
    }

    @Property(tries = 300)
    void every_bibtex_file_comes_back_letter_by_letter(@ForAll("bibtex") String text) throws Exception {
        comesBack("sources.bib", text);
    }

    @Example
    void files_as_zotero_and_jabref_write_them_come_back() throws Exception {
        for (String name : List.of("zotero.json", "zotero.bib", "jabref.bib")) {
            comesBack("sources" + name.substring(name.indexOf('.')), resource(name));
        }
        comesBack("sources.json", SoundFiles.of("sources.json"));
    }

    @Example
    void several_bibtex_files_come_back_as_one_with_equal_sources() throws Exception {
        TestFolder.with(folder -> {
            write(folder.resolve("one"), "datapackage.json", """
                    {"resources": [{"path": "a.bib", "testimonia": {"role": "sources"}},
                                   {"path": "b.bib", "testimonia": {"role": "sources"}},
                                   {"path": "c.json", "testimonia": {"role": "sources"}}]}
                    """);
            write(folder.resolve("one"), "a.bib", "@string{p = {Press A}}\n@book{z, publisher = p}");
            write(folder.resolve("one"), "b.bib", "@string{p = {Press B}}\n@book{a, publisher = p}");
            write(folder.resolve("one"), "c.json", "[{\"id\": \"m\"}]");
            again(folder);
            assertThat(Files.readString(folder.resolve("two/sources.bib")))
                    .isEqualTo("@string{p = {Press A}}\n@book{z, publisher = p}\n"
                            + "@string{p = {Press B}}\n@book{a, publisher = p}\n");
        });
    }

    @Example
    void bibtex_that_would_mean_something_else_in_one_file_becomes_csl_json() throws Exception {
        TestFolder.with(folder -> {
            write(folder.resolve("one"), "datapackage.json", """
                    {"resources": [{"path": "a.bib", "testimonia": {"role": "sources"}},
                                   {"path": "b.bib", "testimonia": {"role": "sources"}}]}
                    """);
            write(folder.resolve("one"), "a.bib", "@string{p = {Press A}}\n@book{z, publisher = p}");
            write(folder.resolve("one"), "b.bib", "@book{a, publisher = p}");
            again(folder);
            assertThat(folder.resolve("two/sources.bib")).doesNotExist();
        });
    }

    private static void comesBack(String name, String content) throws Exception {
        TestFolder.with(folder -> {
            write(folder.resolve("one"), name, content);
            ReadDataset read = again(folder);
            if (read.dataset().sources().isEmpty()) {
                return;
            }
            String written = Files.readString(folder.resolve("two").resolve(name));
            if (name.endsWith(".bib")) {
                assertThat(written).isEqualTo(content);
            } else {
                assertThat(fields(JSON.readTree(written)))
                        .containsExactlyInAnyOrderElementsOf(fields(JSON.readTree(content)));
            }
        });
    }

    /** Each item with its fields in their order. */
    private static List<String> fields(JsonNode items) {
        List<String> fields = new ArrayList<>();
        items.forEach(item -> fields.add(item.toString()));
        return fields;
    }

    private static ReadDataset again(Path folder) throws Exception {
        ReadDataset first = DatasetReader.read(folder.resolve("one"));
        DatasetWriter.write(first.dataset(), folder.resolve("two"), ClaimFormat.CSV);
        List<Source> sources =
                DatasetReader.read(folder.resolve("two")).dataset().sources();
        assertThat(sources).containsExactlyInAnyOrderElementsOf(first.dataset().sources());
        return first;
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), content);
        if (!Files.exists(folder.resolve("claims.csv")) && !Files.exists(folder.resolve("datapackage.json"))) {
            Files.writeString(folder.resolve("claims.csv"), "subject,property,value\nmopr,name,MOPR\n");
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = SourceProperties.class.getResourceAsStream("sources/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
