package org.testimonia.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFilesTest {

    @TempDir
    Path temp;

    private ReadDataset read(String name, String content) {
        return new TestDataset(temp).with(name, content).read();
    }

    private Source only(String name, String content) {
        ReadDataset read = read(name, content);
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().sources()).hasSize(1);
        return read.dataset().sources().get(0);
    }

    @Test
    void a_source_keeps_its_whole_record_and_what_the_audit_needs_of_it() {
        Source source = only("sources.json", """
                [{"id": "s", "type": "book", "title": "T", "volume": 2,
                  "author": [{"family": "Lazitch", "given": "Branko"}, {"family": "Drachkovitch"}],
                  "issued": {"date-parts": [[1986, 3]]}, "original-date": {"date-parts": [[1973]]},
                  "custom": {"derived_from": ["a", "b"], "covers": "1922/1928", "issued_by": "mopr", "shelf": "x"}}]
                """);
        assertThat(source.title()).contains("T");
        assertThat(source.authors()).contains("Lazitch and Drachkovitch");
        assertThat(source.issued()).hasToString("Optional[1986-03]");
        assertThat(source.originalDate()).hasToString("Optional[1973]");
        assertThat(source.covers()).hasToString("Optional[1922/1928]");
        assertThat(source.derivedFrom()).containsExactly("a", "b");
        assertThat(source.issuedBy()).contains("mopr");
        assertThat(source.csl()).containsEntry("volume", 2L).containsKey("custom");
        assertThat(source.position()).hasToString("sources.json:1:2");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"date-parts": [[1931]]}                    | 1931
                    {"date-parts": [["1931", "1", "2"]]}        | 1931-01-02
                    {"date-parts": [[1924, 7, 14], [1924, 7, 16]]} | 1924-07-14/1924-07-16
                    {"date-parts": [[1931]], "circa": true}     | 1931~
                    {"raw": "Aug. 1925"}                        | Aug. 1925
                    {"literal": "before 1933"}                  | before 1933
                    """)
    void a_date_of_issue_is_read_in_each_of_its_forms(String issued, String expected) {
        Source source = only("sources.json", "[{\"id\": \"s\", \"issued\": " + issued + "}]");
        assertThat(source.issued().orElseThrow().text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    "author": [{"family": "A"}, {"family": "B"}, {"family": "C"}] | A, B and C
                    "author": [{"literal": "Rote Hilfe"}]                         | Rote Hilfe
                    "editor": [{"family": "E"}]                                   | E
                    "author": [{"family": "Berg", "non-dropping-particle": "van den"}] | van den Berg
                    """)
    void names_are_those_that_a_reader_would_cite(String people, String expected) {
        assertThat(only("sources.json", "[{\"id\": \"s\", " + people + "}]").authors())
                .contains(expected);
    }

    @Test
    void an_object_with_items_is_a_list_too() {
        ReadDataset read = read("sources.json", "{\"items\": [{\"id\": \"a\"}, {\"id\": \"b\"}, 7]}");
        assertThat(read.dataset().sources()).extracting(Source::id).containsExactly("a", "b");
        assertThat(TestDataset.problems(read)).containsExactly("sources.json:1:38 got 7, expected an object");
    }

    @Test
    void what_is_wrong_in_a_source_is_reported_at_its_place_and_the_source_is_kept() {
        ReadDataset read = read("sources.json", """
                [{"id": "a", "isued": "1931", "covers": "1922", "custom": {"derived-from": ["x"], "covers": "19x8"}},
                 {"title": "no id"},
                 {"id": "b"}]
                """);
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "sources.json:1:14 isued: got a field of sources in CSL-JSON that has no meaning, did you mean \"issued\"?",
                        "sources.json:1:31 covers: got it beside the fields of CSL-JSON, expected it under \"custom\";"
                                + " it has no effect here",
                        "sources.json:1:60 derived-from: got a field that has no meaning, did you mean \"derived_from\"?",
                        "sources.json:1:96 covers: got \"19x8\", expected a date such as 1928, before 1928, Aug. 1928",
                        "sources.json:2:2 id: got nothing, expected an id, which every source has");
        assertThat(read.dataset().sources()).extracting(Source::id).containsExactly("a", "b");
    }

    @Test
    void a_bibtex_entry_is_read_in_the_terms_of_csl() {
        Source source = only("sources.bib", """
                Exported from a shelf.
                @string{hup = "Hoover Institution Press"}
                @book{lazitch-1986,
                  author = {Lazitch, Branko and Milorad M. Drachkovitch},
                  title = {M{\\"u}ller and the {Comintern}},
                  publisher = hup,
                  year = 1986,
                  origdate = {1973},
                  covers = {1919/1943},
                  derived_from = {a; b},
                  issued_by = {mopr},
                  shelf = {x}
                }
                """);
        assertThat(source.id()).isEqualTo("lazitch-1986");
        assertThat(source.title()).contains("Müller and the Comintern");
        assertThat(source.authors()).contains("Lazitch and Drachkovitch");
        assertThat(source.issued()).hasToString("Optional[1986]");
        assertThat(source.originalDate()).hasToString("Optional[1973]");
        assertThat(source.covers()).hasToString("Optional[1919/1943]");
        assertThat(source.derivedFrom()).containsExactly("a", "b");
        assertThat(source.issuedBy()).contains("mopr");
        assertThat(source.csl())
                .containsEntry("type", "book")
                .containsEntry("publisher", "Hoover Institution Press")
                .containsEntry("issued", Map.of("date-parts", List.of(List.of(1986L))));
        assertThat(source.position()).hasToString("sources.bib:3:1");
    }

    @Test
    void a_broken_bibtex_entry_costs_only_itself() {
        ReadDataset read = read(
                "sources.bib",
                "@book{a, title = {x}}\n@book{b, title = {y}\n@book{c title = {z}}\n@misc{, title = {no key}}\n@misc{d, year = {1930}}\n");
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "sources.bib:2:1 got an entry that is not closed, expected } or , behind a field",
                        "sources.bib:3:9 got \"t\", expected a comma behind the key",
                        "sources.bib:4:1 id: got nothing, expected an id, which every source has");
        assertThat(read.dataset().sources()).extracting(Source::id).containsExactly("a", "d");
    }

    @Test
    void names_in_bibtex_are_split_outside_of_braces() {
        Source source = only(
                "sources.bib",
                "@misc{a, author = {{Rote Hilfe and Friends} and van der Berg, Jan and Ludwig van Beethoven and others}}");
        assertThat(source.authors()).contains("Rote Hilfe and Friends, van der Berg and van Beethoven");
    }

    @Test
    void the_sample_sources_are_read_alike_from_json_and_after_writing() throws Exception {
        ReadDataset read = read("sources.json", SoundFiles.of("sources.json"));
        DatasetWriter.write(read.dataset(), temp.resolve("again"), ClaimFormat.CSV);
        assertThat(DatasetReader.read(temp.resolve("again")).dataset().sources())
                .isEqualTo(read.dataset().sources());
    }

    @Test
    void an_entry_takes_what_it_lacks_from_the_one_that_it_refers_to() throws Exception {
        ReadDataset read = read("sources.bib", SourceProperties.resource("jabref.bib"));
        Source talk = read.dataset().source("talk").orElseThrow();

        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(talk.csl())
                .containsEntry("type", "paper-conference")
                .containsEntry("title", "A MOPR talk")
                .containsEntry("container-title", "Papers")
                .containsEntry("publisher", "IRA")
                .containsEntry("page", "1-5");
        assertThat(talk.issued()).hasToString("Optional[1931]");
        assertThat(read.dataset().sources())
                .extracting(Source::id)
                .containsExactly("lazitch-1986", "odd", "same-line", "talk", "volume");
    }

    @Test
    void what_csl_does_not_have_stands_under_custom_in_plain_text() throws Exception {
        ReadDataset read = read("sources.bib", SourceProperties.resource("jabref.bib"));
        Source book = read.dataset().source("lazitch-1986").orElseThrow();

        assertThat(book.title()).contains("Biographical Dictionary of the Comintern: New ed");
        assertThat(book.csl()).containsEntry("publisher-place", "Stanford, California");
        assertThat(book.content())
                .extracting("custom")
                .asString()
                .isEqualTo("{covers=1919/1943, derived_from=a; b, shelf=HX 11}");
        assertThat(read.dataset().source("odd").orElseThrow().content()).containsEntry("type", "patent");
    }

    @Test
    void what_is_wrong_in_bibtex_is_told_at_its_place_and_the_rest_is_read() {
        ReadDataset read = read("sources.bib", """
                @book{a, title = {x}, title = {y},
                  publisher = hup,
                  crossref = {nobody}}
                }
                mail@example.org
                @book{b,
                  title = {never closed,
                  year = 1931}
                @book{c, note = {closed},
                  year = }
                @what is this
                @book{d, title = {D}}
                """);
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "sources.bib:1:23 title: got the field a second time in its entry, expected it once; the first is taken",
                        "sources.bib:2:15 got \"hup\", expected the name of a @string before it, or a text in braces;"
                                + " it is taken as a text",
                        "sources.bib:3:3 crossref: got \"nobody\", expected the key of an entry in this file",
                        "sources.bib:6:1 got an entry that is not closed, expected } or , behind a field",
                        "sources.bib:10:10 got \"}\", expected a value such as {…}, \"…\", 1986 or the name of a @string",
                        "sources.bib:11:1 got a broken entry, expected BibTeX such as @book{ryle-1967, title = {…}}");
        assertThat(read.dataset().sources()).extracting(Source::id).containsExactly("a", "d");
    }

    @Test
    void a_field_of_another_type_than_csl_json_has_is_told_and_kept() {
        ReadDataset read = read("sources.json", """
                [{"id": 7, "author": "Ryle", "title": ["T"], "issued": [1931], "x-own": 1},
                 {"id": "b", "x-own": 2, "ISSN": ["1", "2"]}]
                """);
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "sources.json:1:22 author: got the text \"Ryle\", expected a list of names such as"
                                + " [{\"family\": \"Ryle\", \"given\": \"James\"}]",
                        "sources.json:1:39 title: got a list, expected a text",
                        "sources.json:1:56 issued: got a list, expected a date such as {\"date-parts\": [[1967]]}",
                        "sources.json:1:64 x-own: got a field of sources in CSL-JSON that has no meaning;"
                                + " it is kept as it stands");
        assertThat(read.dataset().source("7").orElseThrow().csl())
                .containsEntry("id", 7L)
                .containsEntry("author", "Ryle");
    }

    @Test
    void many_entries_that_are_never_closed_take_no_time() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("@book{k").append(i).append(", title = {never closed, and on and on and on and on\n");
        }
        long start = System.nanoTime();
        ReadDataset read = read("sources.bib", text.toString());

        assertThat(read.problems()).hasSize(20_000);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    date = {1925~}                  | 1925~
                    date = {1922-11-05/1922-12-05}  | 1922-11-05/1922-12-05
                    year = {1922--1928}             | 1922–1928
                    year = 1931, month = jan        | January 1931
                    year = {1931}, month = {3}      | March 1931
                    """)
    void a_date_in_bibtex_is_read_in_each_of_its_forms(String fields, String expected) {
        Source source = only("sources.bib", "@book{a, " + fields + "}");
        assertThat(source.issued().orElseThrow().text()).isEqualTo(expected);
    }
}
