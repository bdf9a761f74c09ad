package org.testimonia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportCommandTest {

    private static final String MOPR = "../examples/mopr";
    private static final Path PAGE = Path.of("../docs/prov.md");

    @TempDir
    Path folder;

    private static Run export(String... arguments) {
        return Run.of(Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void the_page_shows_what_is_stated_of_a_claim() throws IOException {
        Run run = export(MOPR, "--to", "prov-n");

        assertThat(run.exitCode()).isZero();
        List<String> shown = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("  ") && line.endsWith(")"))
                .toList();
        assertThat(shown).hasSize(7);
        assertThat(run.out().lines()).containsSubsequence(shown);
    }

    @Test
    void the_query_of_the_page_has_the_answer_that_it_shows() throws IOException {
        Matcher fences = Pattern.compile("```sparql\n(.*?)```\n\n```\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(fences.find()).isTrue();
        Model graph = ModelFactory.createModelForGraph(
                RDFParser.fromString(export(MOPR, "--to", "turtle").out(), Lang.TURTLE)
                        .toGraph());
        List<String> answers = new ArrayList<>();
        try (QueryExecution query = QueryExecutionFactory.create(fences.group(1), graph)) {
            query.execSelect()
                    .forEachRemaining(row -> answers.add(row.getLiteral("value").getString() + "  "
                            + row.getLiteral("rule").getString()));
        }
        assertThat(answers).isEqualTo(fences.group(2).lines().toList());
    }

    @Test
    void two_runs_are_equal_in_every_format() {
        for (String format : List.of("prov-json", "prov-n", "turtle")) {
            assertThat(export(MOPR, "--to", format).out())
                    .isEqualTo(export(MOPR, "--to", format).out());
        }
    }

    @Test
    void the_audit_is_left_out_or_given_a_time_if_asked() {
        assertThat(export(MOPR, "--to", "prov-n", "--no-audit").out())
                .doesNotContain("Finding")
                .doesNotContain("activity(");
        assertThat(export(MOPR, "--to", "prov-n").out()).doesNotContain("T12:00:00");
        assertThat(export(MOPR, "--to", "prov-n", "--audited-at", "2026-11-24T12:00:00Z")
                        .out())
                .contains(", -, 2026-11-24T12:00:00Z, [prov:label=\"Audit of mopr\"");
    }

    @Test
    void the_time_of_a_reproducible_build_is_taken_from_the_environment() throws Refusal {
        assertThat(AuditTime.of(null, Map.of())).isEmpty();
        assertThat(AuditTime.of(null, Map.of("SOURCE_DATE_EPOCH", "1795521600")))
                .isEqualTo(Optional.of(OffsetDateTime.parse("2026-11-24T12:00:00Z")));
        assertThat(AuditTime.of("1931-01-01T00:00:00Z", Map.of("SOURCE_DATE_EPOCH", "x")))
                .isPresent();
        assertThatThrownBy(() -> AuditTime.of(null, Map.of("SOURCE_DATE_EPOCH", "noon")))
                .hasMessage("SOURCE_DATE_EPOCH: got \"noon\", expected seconds since 1970 such as 1795521600");
    }

    @Test
    void former_versions_are_told_with_who_made_them_if_asked() throws Exception {
        String dataset = folder.resolve("claims.csv").toString();
        String head = "id,subject,property,value,source\n";
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(
                    git,
                    "Take over Ryle",
                    head + "C1,spain,established,Sept. 1925,ryle\nC2,chile,established,1924,ryle\n");
            commit(git, "Spain: from the article", head + "C1,spain,established,Oct. 1934,article\n");
        }
        Run run = export(dataset, "--to", "prov-n", "--history");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("agent\\(editor:Ana%20Ruiz, .*foaf:name=\"Ana Ruiz\"")
                .containsPattern(
                        "activity\\(revision:[0-9a-f]{40}, -, 2026-03-02T10:00:00Z, .*message=\"Take over Ryle\"")
                .containsPattern("entity\\(version:C1\\.[0-9a-f]{10}, .*prov:value=\"Sept. 1925\"")
                .containsPattern(
                        "wasDerivedFrom\\(version:C1\\.[0-9a-f]{10}, source:ryle, -, -, -, \\[prov:type='prov:PrimarySource'\\]\\)")
                .containsPattern(
                        "wasDerivedFrom\\(claim:C1, version:C1\\.[0-9a-f]{10}, -, -, -, \\[prov:type='prov:Revision'")
                .containsPattern("wasGeneratedBy\\(claim:C1, revision:[0-9a-f]{40}, 2026-03-02T10:00:00Z\\)")
                .containsPattern(
                        "wasInvalidatedBy\\(version:C2\\.[0-9a-f]{10}, revision:[0-9a-f]{40}, 2026-03-02T10:00:00Z\\)")
                .doesNotContain("claim:C2")
                .doesNotContain("ana@example.org");
    }

    private void commit(Git git, String message, String claims) throws Exception {
        Files.writeString(folder.resolve("claims.csv"), claims);
        git.add().addFilepattern("claims.csv").call();
        PersonIdent author =
                new PersonIdent("Ana Ruiz", "ana@example.org", Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
        git.commit().setAuthor(author).setCommitter(author).setMessage(message).call();
    }

    @Test
    void a_file_gets_the_same_as_the_screen() throws IOException {
        Path file = folder.resolve("mopr.ttl");
        assertThat(export(MOPR, "--to", "turtle", "-o", file.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(export(MOPR, "--to", "turtle").out());
    }

    @Test
    void what_cannot_be_exported_is_refused_in_one_line() {
        refuses(
                "--to: got \"turtel\", expected prov-json, prov-n, turtle, did you mean \"turtle\"?",
                MOPR,
                "--to",
                "turtel");
        refuses("got no --to prov-json|prov-n|turtle", MOPR);
        refuses("--base: got \"mopr\", expected an absolute address", MOPR, "--to", "turtle", "--base", "mopr");
        refuses("--audited-at: got \"noon\", expected a time", MOPR, "--to", "turtle", "--audited-at", "noon");
        refuses("is in no git repository", folderWithClaims(), "--to", "turtle", "--history");
        refuses("no/such/folder", "no/such/folder", "--to", "turtle");
        refuses(
                "--output ",
                MOPR,
                "--to",
                "turtle",
                "-o",
                folder.resolve("no/such/file").toString());
    }

    private static void refuses(String message, String... arguments) {
        Run run = export(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines().stream().filter(line -> !line.endsWith(" …")))
                .as("but for the progress of slow work")
                .singleElement()
                .asString()
                .startsWith("testimonia: ")
                .contains(message);
    }

    private String folderWithClaims() {
        try {
            return Files.writeString(folder.resolve("claims.csv"), "id,subject,property,value\nC1,spain,name,Spain\n")
                    .toString();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
