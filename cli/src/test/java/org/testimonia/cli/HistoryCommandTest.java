package org.testimonia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.history.GitSettings;
import org.testimonia.report.HistoryReport;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryCommandTest {

    private static final String HEAD = "id,subject,property,value,source,locator,note\n";

    @TempDir
    Path folder;

    private String dataset = "";
    private int commits;

    @BeforeEach
    void writeHistory() throws Exception {
        GitSettings.leaveAlone();
        dataset = folder.resolve("mopr").toString();
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "Ana Ruiz", "Take over the table of Ryle", """
                    C12,spain,established,Sept. 1925,ryle-1967,pp. 262-263,
                    ,chile,established,1924,ryle-1967,pp. 262-263,
                    """);
            commit(git, "Bo Lind", "Sort the claims and quote all cells", """
                    ,"chile","established","1924","ryle-1967","pp. 262-263",""
                    C12,"spain","established","Sept. 1925","ryle-1967","pp. 262-263",""
                    """);
            commit(git, "Bo Lind", "Spain: the page of the article, not Ryle's", """
                    ,chile,established,1924,ryle-1967,pp. 262-263,
                    C12,spain,established,Oct. 1934,article,,first appearance
                    """);
            commit(git, "Ana Ruiz", "Spain: a first appearance is no date of founding", """
                    ,chile,established,1924,ryle-1967,pp. 262-263,
                    """);
            commit(git, "Ana Ruiz", "Revert: the article does say founded\n\nSee its second paragraph.", """
                    ,chile,established,1924,ryle-1967,pp. 262-263,
                    C12,spain,established,Oct. 1934,article,,first appearance
                    """);
        }
        write("C12,spain,established,by Oct. 1934,article,,first appearance\n");
    }

    private void write(String rows) throws IOException {
        Files.createDirectories(folder.resolve("mopr"));
        Files.writeString(folder.resolve("mopr/claims.csv"), HEAD + rows);
    }

    private void commit(Git git, String author, String message, String rows) throws Exception {
        write(rows);
        git.add().addFilepattern("mopr").call();
        Instant time = Instant.parse("2026-03-02T10:00:00Z").plusSeconds(200_000L * commits++);
        PersonIdent person = new PersonIdent(
                author, author.substring(0, 2).strip().toLowerCase() + "@example.org", time, ZoneOffset.UTC);
        git.commit().setAuthor(person).setCommitter(person).setMessage(message).call();
    }

    @Test
    void the_story_of_a_claim_is_the_one_that_the_page_shows() throws IOException {
        Run run = Run.of("history", dataset, "C12");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(Path.of("../docs/history.md"))).contains("```\n" + run.out() + "```");
    }

    @Test
    void a_claim_without_an_id_is_named_by_its_place_or_by_the_id_that_it_had() throws IOException {
        write(
                "C12,spain,established,Oct. 1934,article,,first appearance\n,chile,established,1925,ryle-1967,pp. 262-263,\n");

        Run run = Run.of("history", dataset, "claims.csv:3");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("added: Take over the table of Ryle", "value “1924” → “1925”");
    }

    @Test
    void a_program_gets_the_same_and_the_schema_says_what_it_is() throws IOException {
        Run run = Run.of("history", dataset, "C12", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"claim\" : \"C12\",\n  \"present\" : true,")
                .contains("\"event\" : \"restored\"")
                .contains("\"message\" : \"Revert: the article does say founded\\n\\nSee its second paragraph.\"")
                .contains("\"revision\" : null")
                .endsWith("\"revisions\" : 5,\n  \"shallow\" : false,\n  \"skipped\" : [ ]\n}\n");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = HistoryReport.class.getResourceAsStream("/org/testimonia/schema/history.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }

    @Test
    void what_cannot_be_told_is_said_in_one_line(@TempDir Path outside) {
        assertThat(Run.of("history", dataset, "C13").err())
                .isEqualTo("testimonia: no claim \"C13\" now or in 5 revisions, did you mean \"C12\"?\n");
        Run run = Run.of("history", outside.toString(), "C12");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "testimonia: " + outside + ": is in no git repository, expected one that keeps its history\n");
        assertThat(Run.of("history", dataset, "claims.csv:9").errorLines()).hasSize(1);
    }
}
