package org.testimonia.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.figure.Figure;
import org.testimonia.io.DatasetReader;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String CLAIMS = """
            id,subject,property,value,as_of,source,locator,derived_from,note
            C1,mopr,members,"8,305,454",1931-01-01,stasova-1931,pp. 12-13,b; a,"two
            lines"
            C2,mopr,established,1922,,ryle-1967,,,
            ,spain,established,Sept. 1925,,ryle-1967,p. 262,,
            ,spain,established,Oct. 1934,,,,,
            """;

    @TempDir
    Path temp;

    private Seal seal(String file, String content) throws Exception {
        Path folder = Files.createTempDirectory(temp, "dataset");
        Files.writeString(folder.resolve(file), content);
        return seal(folder);
    }

    private static Seal seal(Path path) throws Exception {
        ReadDataset read = DatasetReader.read(path);
        assertThat(read.problems()).isEmpty();
        return Seal.of(read.dataset(), DAY);
    }

    private static Value text(String words) {
        return new Value.OfText(words);
    }

    private static Claim claim(String id, String value) {
        return Claim.builder("mopr", "name", text(value)).id(id).build();
    }

    @Test
    void a_claim_has_the_canonical_form_that_the_page_tells() {
        Claim claim = Claim.builder("mopr", "members", Figure.parse("8,305,454"))
                .id("C1")
                .derivedFrom(List.of("b", "a", "b"))
                .quote(" two\r\nlines\n")
                .build();

        assertThat(CanonicalRecord.of(claim))
                .hasToString(
                        "{\"derived_from\":[\"a\",\"b\"],\"id\":\"C1\",\"kind\":\"claim\",\"property\":\"members\","
                                + "\"quote\":\"two\\nlines\",\"subject\":\"mopr\",\"value\":\"8,305,454\"}");
    }

    @Test
    void numbers_of_a_source_are_texts_and_what_it_goes_back_to_stands_once() {
        Source source = Source.builder("ryle")
                .csl(Map.of(
                        "id",
                        "ryle",
                        "volume",
                        2L,
                        "issued",
                        Map.of("date-parts", List.of(List.of(1967L))),
                        "note",
                        "",
                        "custom",
                        Map.of("derived_from", "b; a")))
                .derivedFrom(List.of("b", "a"))
                .build();

        assertThat(CanonicalRecord.of(source))
                .hasToString("{\"csl\":{\"issued\":{\"date-parts\":[[\"1967\"]]},\"volume\":\"2\"},"
                        + "\"derived_from\":[\"a\",\"b\"],\"id\":\"ryle\",\"kind\":\"source\"}");
    }

    @Test
    void line_ends_blanks_and_the_order_of_columns_are_no_part_of_it() throws Exception {
        String other = """
                \ufeffnote,derived_from,locator,source,As of,value,property,subject,id\r
                ,,,ryle-1967,,1922,established,mopr,C2\r
                ,,,,,Oct. 1934,established,spain,\r
                "two\r
                lines",a;b, pp. 12-13,stasova-1931,1931-01-01 ,"8,305,454 ",members,mopr , C1\r
                ,,p. 262,ryle-1967,,Sept. 1925,established,spain,\r
                """;

        assertThat(seal("claims.csv", other).root())
                .isEqualTo(seal("claims.csv", CLAIMS).root());
    }

    @Test
    void the_same_claims_in_yaml_and_in_several_files_have_one_root() throws Exception {
        String yaml = """
                - {subject: spain, property: established, value: Oct. 1934}
                - subject: mopr
                  id: C1
                  property: members
                  value: 8,305,454
                  as_of: 1931-01-01
                  source: stasova-1931
                  locator: pp. 12-13
                  derived_from: [a, b]
                  note: |
                    two
                    lines
                - {id: C2, subject: mopr, property: established, value: 1922, source: ryle-1967}
                - {subject: spain, property: established, value: Sept. 1925, source: ryle-1967, locator: p. 262}
                """;
        Path folder = Files.createDirectory(temp.resolve("split"));
        List<String> lines = CLAIMS.lines().toList();
        Files.writeString(
                folder.resolve("one.csv"), String.join("\n", lines.get(0), lines.get(5), lines.get(3)) + "\n");
        Files.writeString(
                folder.resolve("two.csv"), String.join("\n", lines.get(0), lines.get(4), lines.get(1), lines.get(2)));
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "split", "resources": [
                  {"name": "one", "path": "one.csv", "testimonia": {"role": "claims"}},
                  {"name": "two", "path": "two.csv", "testimonia": {"role": "claims"}}]}
                """);

        assertThat(seal("claims.yaml", yaml).root())
                .isEqualTo(seal("claims.csv", CLAIMS).root());
        assertThat(seal(folder).root()).isEqualTo(seal("claims.csv", CLAIMS).root());
    }

    @Test
    void cells_of_a_wide_table_are_sealed_as_the_claims_that_they_are() throws Exception {
        Path wide = Files.createDirectory(temp.resolve("wide"));
        Files.writeString(wide.resolve("affiliates.csv"), "country,established\nSpain,Sept. 1925\nFrance,\n");
        Files.writeString(wide.resolve("datapackage.json"), """
                {"name": "wide", "resources": [{"name": "affiliates", "path": "affiliates.csv", "testimonia":
                  {"role": "table", "subject": "{country}", "name": "{country}", "claims": {"established": "established"},
                   "source": "ryle-1967", "locator": "p. 262"}}]}
                """);
        Path plain = Files.createDirectory(temp.resolve("plain"));
        Files.writeString(plain.resolve("subjects.csv"), "id,name\nspain,Spain\nfrance,France\n");
        Files.writeString(
                plain.resolve("claims.csv"),
                "subject,property,value,source,locator\nspain,established,Sept. 1925,ryle-1967,p. 262\n");

        assertThat(seal(wide).root()).isEqualTo(seal(plain).root());
        assertThat(seal(wide).count(RecordKind.CLAIM)).isEqualTo(1);
    }

    @Test
    void a_seal_beside_the_files_is_no_part_of_the_dataset() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("sealed"));
        Files.writeString(folder.resolve("claims.csv"), CLAIMS);
        Seal before = seal(folder);
        SealFile.write(before, SealFile.of(folder));
        assertThat(seal(folder).root()).isEqualTo(before.root());

        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "sealed", "resources": [{"name": "claims", "path": "claims.csv"}]}
                """);
        assertThat(seal(folder).root()).isEqualTo(before.root());
        assertThat(Vectors.files(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("claims.csv", "datapackage.json", "seal.json");
    }

    @Test
    void the_seal_of_a_single_file_has_its_name() {
        assertThat(SealFile.of(Path.of("a", "claims.csv"))).isEqualTo(Path.of("a", "claims.csv.seal.json"));
        assertThat(SealFile.of(temp.resolve("datapackage.json"))).isEqualTo(temp.resolve("seal.json"));
        assertThat(SealFile.of(temp)).isEqualTo(temp.resolve("seal.json"));
    }

    @Test
    void claims_that_share_an_id_are_told_apart_by_what_they_say() throws Exception {
        Seal seal = Seal.of(Records.dataset(claim("C1", "a"), claim("C1", "b"), claim("C1", "b")), DAY);

        assertThat(seal.records()).hasSize(3);
        assertThat(seal.changes(Records.dataset(claim("C1", "b"), claim("C1", "b"), claim("C1", "a"))))
                .isEmpty();
        assertThat(seal.changes(Records.dataset(claim("C1", "a"), claim("C1", "b"))))
                .extracting(SealChange::toString)
                .containsExactly("removed claim C1 (mopr, name)");
        assertThat(seal.changes(Records.dataset(claim("C1", "a"), claim("C1", "b"), claim("C1", "c"))))
                .extracting(SealChange::toString)
                .containsExactly("changed claim C1 (mopr, name)");
    }

    @Test
    void claims_without_an_id_are_paired_only_where_there_is_one_of_a_topic() throws Exception {
        Seal one = Seal.of(Records.dataset(claim("", "a")), DAY);
        Seal two = Seal.of(Records.dataset(claim("", "a"), claim("", "b")), DAY);

        assertThat(one.changes(Records.dataset(claim("", "c"))))
                .extracting(SealChange::toString)
                .containsExactly("changed claim of mopr, name");
        assertThat(two.changes(Records.dataset(claim("", "c"), claim("", "d"))))
                .extracting(SealChange::kind)
                .containsExactly(
                        SealChange.Kind.ADDED, SealChange.Kind.ADDED, SealChange.Kind.REMOVED, SealChange.Kind.REMOVED);
    }

    @Test
    void a_claim_that_was_changed_since_is_not_proved() throws Exception {
        Seal seal = Seal.of(Records.dataset(claim("C1", "a")), DAY);

        assertThatThrownBy(() -> seal.proofOf(claim("C1", "b")))
                .isInstanceOf(SealException.class)
                .hasMessage(
                        "the claim C1 is not in the seal of 2026-11-24 as it stands, expected a claim that was sealed"
                                + " and not changed since");
    }

    @Test
    void half_of_a_character_cannot_be_sealed_and_is_told_with_its_place() throws Exception {
        Path file = temp.resolve("claims.ndjson");
        Files.writeString(file, "{\"subject\": \"a\", \"property\": \"name\", \"value\": \"x\\ud800y\"}\n");
        ReadDataset read = DatasetReader.read(file);

        assertThatThrownBy(() -> Seal.of(read.dataset(), DAY))
                .isInstanceOf(SealException.class)
                .hasMessageStartingWith("claims.ndjson:1:")
                .hasMessageEndingWith("got half of a character, U+D800, as the 2. of a text, expected whole ones");
        assertThatThrownBy(() -> Seal.of(Records.dataset(claim("C1", "\udc00")), DAY))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("U+DC00");
    }

    @Test
    void a_written_seal_is_read_back_and_is_written_in_the_same_bytes() throws Exception {
        Path file = temp.resolve("seal.json");
        Seal seal = seal("claims.csv", CLAIMS);
        SealFile.write(seal, file);
        byte[] first = Files.readAllBytes(file);
        Seal read = SealFile.read(file);
        SealFile.write(read, file);

        assertThat(read.records()).isEqualTo(seal.records());
        assertThat(read.root()).isEqualTo(seal.root());
        assertThat(read.sealedOn()).isEqualTo(DAY);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(SealSchemas.errors("seal", Files.readString(file))).isEmpty();
        assertThat(SealSchemas.errors(
                        "seal-proof",
                        ProofFile.json(seal.proofOf(DatasetReader.read(write("claims.csv", CLAIMS))
                                .dataset()
                                .claims()
                                .get(0)))))
                .isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "root": "e3 | "root": "03 | : root: got 03b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, expected e3
                    "root": "e3 | "root": "x3 | : got "x3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", expected 64 hexadecimal digits
                    "tree_size": 0 | "tree_size": 1 | : tree_size: got 1, expected 0
                    "tree_size": 0 | "tree_size": "0" | :9:
                    "tree_size": 0 | "tree_size": null | :9:
                    testimonia-seal/1 | testimonia-seal/2 | : format: got "testimonia-seal/2", expected "testimonia-seal/1"
                    SHA-256 | MD5 | : hash: got "MD5", expected "SHA-256"
                    2026-11-24 | 2026-13-24 | :7:
                    "dataset": "empty" | "dataset": "empty", "datset": "x" | datset: got a field that has no meaning here
                    "dataset": "empty" | "dataset": "empty", "dataset": "empty" | :6:
                    "dataset": "empty" | "dataset": null | dataset
                    "dataset": "empty", | `` | dataset
                    "records": [ | "records": [null | records
                    "records": [ | "records": [{"kind": "clam", "id": "a", "leaf": "00"} | : got the kind "clam", expected claim, source or subject
                    "records": [ | "records": null, "x": [ | :
                    { | [ | :1:1:
                    } | `` | :1
                    """)
    void a_seal_that_was_tampered_with_is_refused_in_one_line(String what, String by, String message)
            throws IOException {
        Path file = temp.resolve("seal.json");
        SealFile.write(new Seal("empty", DAY, List.of()), file);
        Files.writeString(
                file, Files.readString(file).replaceFirst(java.util.regex.Pattern.quote(what), by == null ? "" : by));

        assertThatThrownBy(() -> SealFile.read(file))
                .isInstanceOf(SealException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message)
                .satisfies(failure -> assertThat(failure.getMessage())
                        .doesNotContain("\n")
                        .doesNotContain("Exception")
                        .doesNotContain("org.testimonia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "source"})
    void a_changed_hash_is_refused_since_the_root_is_another(String kind) throws IOException {
        Path file = temp.resolve("seal.json");
        Hash leaf = Hash.ofLeaf(kind.getBytes(StandardCharsets.UTF_8));
        SealedRecord record = new SealedRecord(RecordKind.named(kind).orElseThrow(), "C1", "", "", leaf);
        SealFile.write(new Seal("empty", DAY, List.of(record)), file);
        Files.writeString(
                file, Files.readString(file).replace("\"leaf\":\"" + leaf, "\"leaf\":\"" + Hash.ofNode(leaf, leaf)));

        assertThatThrownBy(() -> SealFile.read(file))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("it was altered after it was made");
    }

    @Test
    void a_seal_that_is_not_utf_8_is_refused() throws IOException {
        Path file = Files.write(temp.resolve("seal.json"), new byte[] {'{', (byte) 0xff, '}'});

        assertThatThrownBy(() -> SealFile.read(file))
                .isInstanceOf(SealException.class)
                .hasMessage(file + ": got bytes that are not UTF-8");
    }
}
