package org.testimonia.prov;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.figure.Figure;
import org.testimonia.history.RecordEvent;
import org.testimonia.history.RecordHistory;
import org.testimonia.history.RecordKind;
import org.testimonia.history.RecordVersion;
import org.testimonia.history.Revision;
import org.testimonia.io.DatasetReader;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatasetExportTest {

    private static final Path MOPR = Path.of("../examples/mopr");
    private static final OffsetDateTime MARCH = OffsetDateTime.parse("2026-03-02T10:00:00+01:00");

    @TempDir
    Path folder;

    private static Claim.Builder members(String id) {
        return Claim.builder("mopr", "members", Figure.parse("8,305,454")).id(id);
    }

    private static Dataset dataset(Claim... claims) {
        Dataset.Builder dataset = Dataset.builder("red-aid")
                .subject(Subject.of("mopr", "organization", "International Red Aid"))
                .subject(Subject.of("elena-stasova", "person", "Elena Stasova"))
                .source(Source.builder("stasova-1931").issuedBy("mopr").build())
                .source(Source.builder("busky-2002").build())
                .source(Source.builder("reprint")
                        .issuedBy("mopr")
                        .derivedFrom(List.of("stasova-1931"))
                        .build());
        List.of(claims).forEach(dataset::claim);
        return dataset.build();
    }

    private static List<String> statements(Dataset dataset, ProvKind kind) {
        return texts(DatasetExport.of(dataset).document(), kind);
    }

    private static List<String> texts(ProvDocument document, ProvKind kind) {
        return document.statements(kind).stream().map(ProvStatement::toString).toList();
    }

    @Test
    void a_claim_is_an_entity_with_its_words_and_how_they_were_read() {
        assertThat(statements(dataset(members("C1").build()), ProvKind.ENTITY))
                .contains("entity(claim:C1, [prov:label=\"International Red Aid: members 8,305,454\","
                        + " prov:type='testimonia:Claim', prov:value=\"8,305,454\", dcterms:identifier=\"C1\","
                        + " testimonia:atLeast=\"8305454\" %% xsd:decimal, testimonia:atMost=\"8305454\" %% xsd:decimal,"
                        + " testimonia:property=\"members\", testimonia:subject='subject:mopr'])");
    }

    @Test
    void a_source_that_nothing_lies_behind_is_a_primary_source() {
        Claim claim =
                members("C1").citation(Citation.of("stasova-1931", "pp. 12-13")).build();
        assertThat(statements(dataset(claim), ProvKind.DERIVATION))
                .contains("wasDerivedFrom(claim:C1, source:stasova-1931, -, -, -,"
                        + " [prov:type='prov:PrimarySource', testimonia:locator=\"pp. 12-13\"])");
    }

    @Test
    void a_reprint_and_a_copied_claim_have_no_primary_source() {
        Dataset dataset = dataset(
                members("C1").citation(Citation.of("busky-2002")).build(),
                members("C2").citation(Citation.of("reprint")).build(),
                members("C3")
                        .citation(Citation.of("stasova-1931"))
                        .derivedFrom(List.of("C1"))
                        .build());
        assertThat(statements(dataset, ProvKind.DERIVATION))
                .containsExactly(
                        "wasDerivedFrom(claim:C1, source:busky-2002, -, -, -, [prov:type='prov:PrimarySource'])",
                        "wasDerivedFrom(claim:C2, source:reprint, -, -, -)",
                        "wasDerivedFrom(claim:C3, claim:C1, -, -, -)",
                        "wasDerivedFrom(claim:C3, source:stasova-1931, -, -, -)",
                        "wasDerivedFrom(source:reprint, source:stasova-1931, -, -, -)");
    }

    @Test
    void a_claim_with_the_words_of_its_source_is_quoted_from_it() {
        Claim claim = members("C1")
                .citation(Citation.of("busky-2002", "p. 7"))
                .quote("8,305,454 members")
                .build();
        ProvDocument document = DatasetExport.of(dataset(claim)).document();
        assertThat(texts(document, ProvKind.DERIVATION))
                .contains("wasDerivedFrom(claim:C1, source:busky-2002, -, -, -,"
                        + " [prov:type='prov:Quotation', testimonia:locator=\"p. 7\"])");
        assertThat(ProvFormat.TURTLE.text(document)).contains("prov:wasQuotedFrom source:busky-2002 ;");
    }

    @Test
    void who_bears_the_name_of_one_subject_is_that_subject_and_an_author_never_is() {
        Dataset dataset = Dataset.builder("red-aid")
                .subject(Subject.of("elena-stasova", "person", "Elena Stasova"))
                .source(Source.builder("book")
                        .csl(Map.of("author", List.of(Map.of("given", "Elena", "family", "Stasova"))))
                        .build())
                .claim(members("C1").assertedBy("Elena Stasova").build())
                .claim(members("C2").assertedBy("MOPR").build())
                .build();
        assertThat(statements(dataset, ProvKind.ATTRIBUTION))
                .containsExactly(
                        "wasAttributedTo(claim:C1, subject:elena-stasova, [prov:type='testimonia:Assertion'])",
                        "wasAttributedTo(claim:C2, party:MOPR, [prov:type='testimonia:Assertion'])",
                        "wasAttributedTo(source:book, party:Elena%20Stasova, [prov:type='testimonia:Authorship'])");
    }

    @Test
    void claims_that_share_an_id_stay_apart() {
        Dataset dataset = dataset(
                members("C1").build(),
                members("C1").note("another").build(),
                members("C1#2").build());
        assertThat(DatasetExport.of(dataset).document().statements(ProvKind.MEMBERSHIP))
                .extracting(
                        statement -> statement.arguments().get(1).orElseThrow().text())
                .containsExactlyInAnyOrder("claim:C1", "claim:C1%232", "claim:C1%233");
    }

    @Test
    void an_origin_that_nobody_knows_is_an_entity_without_a_type() {
        assertThat(statements(dataset(members("C1").derivedFrom(List.of("lost")).build()), ProvKind.ENTITY))
                .contains("entity(source:lost, [dcterms:identifier=\"lost\"])");
    }

    @Test
    void without_an_audit_and_a_history_nothing_is_done_and_no_time_is_stated() {
        ProvDocument document = DatasetExport.of(dataset(members("C1").build())).document();
        assertThat(document.statements(ProvKind.ACTIVITY)).isEmpty();
        assertThat(document.toString()).doesNotContain("xsd:dateTime").doesNotContain("Revision");
    }

    @Test
    void an_audit_uses_the_claims_and_brings_forth_findings_at_no_time_unless_one_is_given() {
        Claim claim = members("C1").build();
        AuditRun.Result finding = new AuditRun.Result(
                "0123456789abcdef",
                "figure/sum",
                "error",
                Optional.of("contradiction"),
                "mopr",
                "members",
                "They differ.",
                List.of(claim),
                List.of(),
                List.of());
        DatasetExport export = DatasetExport.of(dataset(claim));
        ProvDocument untimed = export.audit(new AuditRun("1.0", Optional.empty(), List.of(finding)))
                .document();
        String audit = untimed.statements(ProvKind.ACTIVITY).get(0).subject().toString();
        assertThat(texts(untimed, ProvKind.ACTIVITY))
                .singleElement()
                .asString()
                .startsWith("activity(" + audit + ", -, -, [");
        assertThat(texts(untimed, ProvKind.USAGE))
                .containsExactly("used(" + audit + ", claim:C1, -)", "used(" + audit + ", dataset:data, -)");
        assertThat(texts(untimed, ProvKind.GENERATION))
                .containsExactly("wasGeneratedBy(finding:0123456789abcdef, " + audit + ", -)");
        assertThat(texts(untimed, ProvKind.DERIVATION))
                .contains("wasDerivedFrom(finding:0123456789abcdef, claim:C1, -, -, -)");
        assertThat(texts(
                        export.audit(new AuditRun("1.0", Optional.of(MARCH), List.of()))
                                .document(),
                        ProvKind.ACTIVITY))
                .singleElement()
                .asString()
                .contains(", -, 2026-03-02T10:00:00+01:00, [");
    }

    @Test
    void versions_on_branches_follow_what_they_were_made_of_and_end_where_one_revision_ended_them() {
        Revision first = revision("a", "Ana Ruiz");
        Revision left = revision("b", "Ana Ruiz");
        Revision right = revision("c", "Bo Lind");
        Revision merge = revision("d", "Bo Lind");
        RecordHistory history = new RecordHistory(
                RecordKind.CLAIM,
                "C1",
                List.of(event(first), event(left), event(right)),
                List.of(
                        version(first, "1", List.of()),
                        version(left, "2", List.of(0)),
                        version(right, "3", List.of(0)),
                        new RecordVersion(Optional.empty(), Optional.of(merge), List.of(1, 2), Map.of("value", "4"))),
                Map.of("value", "4"));
        ProvDocument document = DatasetExport.of(dataset(members("C1").build()))
                .history(List.of(history))
                .document();
        assertThat(texts(document, ProvKind.DERIVATION).stream().filter(text -> text.contains("Revision")))
                .containsExactly(
                        "wasDerivedFrom(claim:C1, version:C1.bbbbbbbbbb, -, -, -, [prov:type='prov:Revision'])",
                        "wasDerivedFrom(claim:C1, version:C1.cccccccccc, -, -, -, [prov:type='prov:Revision'])",
                        "wasDerivedFrom(version:C1.bbbbbbbbbb, version:C1.aaaaaaaaaa, -, -, -, [prov:type='prov:Revision'])",
                        "wasDerivedFrom(version:C1.cccccccccc, version:C1.aaaaaaaaaa, -, -, -, [prov:type='prov:Revision'])");
        assertThat(document.statements(ProvKind.INVALIDATION))
                .extracting(ended -> ended.subject().toString())
                .containsExactly("version:C1.bbbbbbbbbb", "version:C1.cccccccccc");
        assertThat(texts(document, ProvKind.GENERATION))
                .contains("wasGeneratedBy(claim:C1, revision:" + "d".repeat(40) + ", 2026-03-02T10:00:00+01:00)");
        assertThat(document.toString()).doesNotContain("example.org");
        SameInAllFormats.check(document);
    }

    private static Revision revision(String digit, String author) {
        return new Revision(digit.repeat(40), author, "somebody@example.org", MARCH, "Mend it");
    }

    private static RecordEvent event(Revision revision) {
        return new RecordEvent(RecordEvent.Kind.CHANGED, Optional.of(revision), List.of());
    }

    private static RecordVersion version(Revision revision, String value, List<Integer> follows) {
        return new RecordVersion(
                Optional.of(event(revision)),
                Optional.of(revision),
                follows,
                Map.of("subject", "mopr", "value", value));
    }

    @Test
    void names_begin_with_the_base_that_is_given() {
        ProvDocument document = DatasetExport.of(dataset(members("C 1/ä").build()))
                .base("https://example.org/x/")
                .document();
        ProvName claim = document.statements(ProvKind.MEMBERSHIP).stream()
                .map(statement ->
                        ((ProvValue.Named) statement.arguments().get(1).orElseThrow()).name())
                .findFirst()
                .orElseThrow();
        assertThat(claim.iri()).isEqualTo("https://example.org/x/claim/C%201%2F%C3%A4");
        assertThat(claim.id()).isEqualTo("C 1/ä");
    }

    @Test
    void a_base_that_is_no_address_is_refused() {
        DatasetExport export = DatasetExport.of(dataset());
        for (String base :
                List.of("", "mopr", "https://example.org", "https://example.org/a b/", "urn:x%zz:", "x:<y>/")) {
            assertThatThrownBy(() -> export.base(base))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("got \"" + base + "\", expected an ");
        }
    }

    @Test
    void the_sample_dataset_says_the_same_in_all_formats() throws Exception {
        ProvDocument document =
                OddDatasets.export(DatasetReader.read(MOPR).dataset()).document();
        SameInAllFormats.check(document);
        assertThat(ProvJsonSchema.errors(ProvFormat.PROV_JSON.text(document))).isEmpty();
    }

    @Test
    void the_python_package_reads_the_sample_dataset_as_it_is_meant() throws Exception {
        isReadByPython(DatasetReader.read(MOPR).dataset());
    }

    /** Its PROV-N leaves backslashes as they are, so that a text with one cannot be read back; they are left out here. */
    @Test
    void the_python_package_reads_odd_ids_as_they_are_meant() throws Exception {
        Dataset.Builder readable = Dataset.builder("odd");
        OddDatasets.ofEachId().claims().stream()
                .filter(claim -> !claim.id().contains("\\"))
                .forEach(readable::claim);
        isReadByPython(readable.build());
    }

    private void isReadByPython(Dataset dataset) throws Exception {
        String json = ProvFormat.PROV_JSON.text(OddDatasets.export(dataset).document());
        assertThat(ProvNReader.read(PythonProv.provN(json, folder))).isEqualTo(PlainStatements.ofJson(json));
    }
}
