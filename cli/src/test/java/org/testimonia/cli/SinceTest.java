package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.history.GitSettings;

import static org.assertj.core.api.Assertions.assertThat;

class SinceTest {

    private static final String HEAD = "id,subject,property,value,source,locator\n";
    private static final String SPAIN = "c1,spain,established,Sept. 1925,ryle,p. 262\n";
    private static final String CHILE = "c2,chile,established,1924,ryle,p. 262\n";
    private static final String LATE = "c3,spain,established,Oct. 1934,article,p. 1\n";

    @TempDir
    Path folder;

    private Git git;
    private int commits;

    @BeforeEach
    void begin() throws Exception {
        GitSettings.leaveAlone();
        git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call();
    }

    @AfterEach
    void end() {
        git.close();
    }

    private void write(String file, String... rows) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, HEAD + String.join("", rows));
    }

    private RevCommit commit(String message) throws Exception {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        Instant time = Instant.parse("2026-03-02T10:00:00Z").plusSeconds(86_400L * commits++);
        PersonIdent person = new PersonIdent("Ana Ruiz", "ana@example.org", time, ZoneOffset.UTC);
        return git.commit()
                .setAuthor(person)
                .setCommitter(person)
                .setMessage(message)
                .setSign(false)
                .call();
    }

    private Run since(String revision, String... options) {
        return sinceIn("d", revision, options);
    }

    private Run sinceIn(String dataset, String revision, String... options) {
        List<String> args =
                new ArrayList<>(List.of("check", folder.resolve(dataset).toString(), "--since", revision));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private static String lastLine(Run run) {
        return run.out().lines().reduce((line, next) -> next).orElseThrow();
    }

    @Test
    void what_an_edit_of_the_sample_dataset_breaks_is_what_the_page_shows() throws Exception {
        Path sample = folder.resolve("examples/mopr");
        copy(Path.of("../examples/mopr"), sample);
        String id = commit("Take over the tables").abbreviate(10).name();
        List<String> lines = new ArrayList<>(Files.readAllLines(sample.resolve("claims.csv")));
        String head = lines.remove(0);
        lines.removeIf(line -> line.startsWith("C051,"));
        lines.replaceAll(
                line -> line.replace("C073a,mopr-conference-1,delegates,91,", "C073a,mopr-conference-1,delegates,93,"));
        lines.sort(Comparator.reverseOrder());
        Files.writeString(sample.resolve("claims.csv"), head + "\n" + String.join("\n", lines) + "\n");

        Run run = sinceIn("examples/mopr", "main");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(Path.of("../docs/ci.md")))
                .contains("```\n" + run.out().replace(id, "98898109e9") + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "markdown", "junit", "sarif"})
    void what_an_edit_removed_is_marked_as_before_and_placed_at_no_line_that_is_there(String format) throws Exception {
        write("d/claims.csv", CHILE, LATE);
        String id = commit("Two").abbreviate(10).name();
        write("d/claims.csv", LATE);

        Run run = since("main", "--format", format);

        assertThat(run.out())
                .contains("before: ", "claims.csv:2:")
                .doesNotContain("line=2", "\"startLine\" : 2")
                .doesNotContain("no findings");
        if (!format.equals("sarif")) {
            assertThat(run.out()).contains("since " + id + " (2026-03-02, Ana Ruiz: Two)");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void another_layout_is_no_edit() throws Exception {
        write("d/claims.csv", SPAIN, CHILE, LATE);
        commit("one");
        Files.delete(folder.resolve("d/claims.csv"));
        Files.writeString(folder.resolve("d/claims.yaml"), """
                - {locator: p. 1, value: Oct. 1934, id: c3, subject: spain, property: established, source: article}
                - {locator: p. 262, value: '1924', id: c2, subject: chile, property: established, source: ryle}
                - {locator: p. 262, value: Sept. 1925, id: c1, subject: spain, property: established, source: ryle}
                """);

        Run run = since("HEAD");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n\nNothing new: the one finding stands as before.\n");
    }

    @Test
    void only_what_is_new_fails_and_only_from_the_severity_that_is_asked_for() throws Exception {
        write("d/claims.csv", SPAIN, LATE);
        commit("one");
        write("d/claims.csv", SPAIN, LATE, CHILE);
        assertThat(Run.of("check", folder.resolve("d").toString()).exitCode()).isEqualTo(1);
        assertThat(since("HEAD", "--fail-on", "note").exitCode()).isZero();

        write("d/claims.csv", LATE);

        assertThat(since("HEAD").exitCode()).isZero();
        assertThat(since("HEAD", "--fail-on", "warning").exitCode()).isEqualTo(1);
        assertThat(lastLine(since("HEAD")))
                .isEqualTo("0 new errors, 1 new warning, 0 new notes; 1 no longer, 0 changed, 0 as before");
    }

    private String fingerprint(String rule) {
        String verbose = since("HEAD", "--format", "json").out();
        int at = verbose.indexOf("\"" + rule + "\"");
        return verbose.substring(verbose.indexOf("\"fingerprint\" : \"", at) + 17)
                .substring(0, 16);
    }

    @Test
    void an_edit_that_is_meant_passes_with_its_reason_and_is_past_once_it_is_merged() throws Exception {
        write("d/claims.csv", SPAIN, CHILE);
        commit("one");
        write("d/claims.csv", SPAIN);
        String dataset = folder.resolve("d").toString();
        String fingerprint = fingerprint("edit/claim-deleted");
        assertThat(since("HEAD", "--fail-on", "warning").exitCode()).isEqualTo(1);
        assertThat(Run.of("explain", fingerprint, "--in", dataset).err()).contains("give the same --since here");
        assertThat(Run.of("explain", fingerprint, "--in", dataset, "--since", "HEAD")
                        .out())
                .startsWith(
                        "  warning  chile, established: “1924” (ryle, p. 262) was deleted\n      before: claims.csv:3:");

        Run decided = Run.of(
                "decide",
                dataset,
                fingerprint,
                "--since",
                "HEAD",
                "--ruling",
                "accepted",
                "--reason",
                "a slip",
                "--author",
                "Ann");

        assertThat(decided.exitCode()).as(decided.err()).isZero();
        Run now = since("HEAD", "--fail-on", "note");
        assertThat(now.exitCode()).isZero();
        assertThat(now.out()).contains("\naccepted\n\n  warning  chile", ": a slip (decisions.yaml:1:3)");
        assertThat(lastLine(now)).endsWith("as before, 1 accepted");
        assertThat(since("HEAD", "--quiet", "--fail-on", "note")).isEqualTo(new Run(0, "", ""));
        assertThat(since("HEAD", "--format", "github").out())
                .startsWith("since ")
                .endsWith(": 0 errors, 0 warnings, 0 notes, 1 accepted\n")
                .hasLineCount(1);
        assertThat(Run.of("explain", fingerprint, "--in", dataset, "--since", "HEAD")
                        .out())
                .endsWith(": a slip (decisions.yaml:1:3)\n");

        commit("two");
        assertThat(Run.of("check", dataset, "--fail-on", "note"))
                .isEqualTo(
                        new Run(0, "d: 1 claim about 1 subject from 1 source\n\n0 errors, 0 warnings, 0 notes\n", ""));
        assertThat(since("HEAD").out()).contains("Nothing new");
    }

    @Test
    void a_decision_on_one_deletion_says_nothing_of_another() throws Exception {
        write("d/claims.csv", SPAIN, CHILE, LATE);
        commit("one");
        write("d/claims.csv", SPAIN, LATE);
        Run.of(
                "decide",
                folder.resolve("d").toString(),
                fingerprint("edit/claim-deleted"),
                "--since",
                "HEAD",
                "--ruling",
                "accepted",
                "--reason",
                "a slip",
                "--author",
                "Ann");
        write("d/claims.csv", SPAIN);

        assertThat(since("HEAD", "--fail-on", "warning").exitCode()).isEqualTo(1);
        assertThat(lastLine(since("HEAD"))).contains("1 new warning", "1 accepted");
    }

    @Test
    void a_finding_that_was_accepted_is_not_gone() throws Exception {
        write("d/claims.csv", SPAIN, LATE);
        commit("one");
        Run.of(
                "decide",
                folder.resolve("d").toString(),
                Run.of("check", folder.resolve("d").toString(), "-v")
                        .out()
                        .replaceAll("(?s).*date/contradiction\\s+fingerprint (\\w{16}).*", "$1"),
                "--ruling",
                "accepted",
                "--reason",
                "known",
                "--author",
                "Ann");

        Run run = since("HEAD");

        assertThat(run.out()).contains("\naccepted\n").doesNotContain("\nno longer\n");
        assertThat(lastLine(run))
                .isEqualTo(
                        "0 new errors, 0 new warnings, 0 new notes; 0 no longer, 0 changed, 0 as before, 1 accepted");
    }

    @Test
    void what_others_did_since_the_branches_parted_is_no_part_of_the_edit() throws Exception {
        write("d/claims.csv", SPAIN);
        commit("one");
        git.branchCreate().setName("edit").call();
        write("d/claims.csv", SPAIN, LATE);
        commit("two, by others");
        git.checkout().setName("edit").call();
        write("d/claims.csv", SPAIN, CHILE);
        commit("three");

        Run run = since("main");

        assertThat(run.out())
                .contains(", where HEAD and main parted (2026-03-02, Ana Ruiz: one)")
                .contains("Nothing new: there is still no finding.");
    }

    @Test
    void of_a_dataset_that_was_not_there_everything_is_new() throws Exception {
        write("other/claims.csv", CHILE);
        commit("one");
        write("d/claims.csv", SPAIN, LATE);

        Run run = since("main");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .matches("d was not there in [0-9a-f]{10} \\(2026-03-02, Ana Ruiz: one\\): everything is new");
        assertThat(run.out()).contains("date/contradiction").doesNotContain("edits to look at");
        assertThat(since("main", "--format", "json").out()).contains("\"existed\" : false");
    }

    @Test
    void a_dataset_that_was_moved_is_found_where_it_was() throws Exception {
        write("old/claims.csv", SPAIN, CHILE);
        commit("one");
        Files.createDirectories(folder.resolve("d"));
        Files.move(folder.resolve("old/claims.csv"), folder.resolve("d/claims.csv"));
        write("d/claims.csv", SPAIN);

        Run notCommitted = since("HEAD");
        commit("two");
        Run committed = since("HEAD~1");

        assertThat(notCommitted.out()).contains(", then in old\n", "edit/claim-deleted (1)");
        assertThat(committed.out()).isEqualTo(notCommitted.out());
    }

    @Test
    void a_file_a_whole_repository_and_one_in_a_folder_of_it_are_datasets() throws Exception {
        write("claims.csv", SPAIN, CHILE);
        write("a/b/claims.csv", SPAIN, CHILE);
        commit("one");
        write("claims.csv", SPAIN);
        write("a/b/claims.csv", SPAIN);

        for (String dataset : List.of("", "claims.csv", "a/b", "a/b/claims.csv")) {
            assertThat(sinceIn(dataset, "main").out()).as(dataset).contains("edit/claim-deleted (1)");
        }
    }

    @Test
    void a_revision_that_a_shallow_clone_lacks_is_said_in_one_line_with_what_to_do(@TempDir Path clone)
            throws Exception {
        write("d/claims.csv", SPAIN);
        commit("one");
        write("d/claims.csv", SPAIN, CHILE);
        String last = commit("two").name();
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();

        Run run = Run.of("check", clone.resolve("d").toString(), "--since", "HEAD~1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .startsWith("testimonia: no revision \"HEAD~1\" in this shallow clone; ")
                .contains("git fetch --unshallow", "fetch-depth: 0");
        assertThat(Run.of("check", clone.resolve("d").toString(), "--since", last)
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mian        | no revision \"mian\" in this repository, did you mean \"main\"?",
                "deadbeef    | no revision \"deadbeef\" in this repository, expected a hash, a branch, a tag or HEAD~1",
                "HEAD~7      | no revision \"HEAD~7\" in this repository, expected a hash, a branch, a tag or HEAD~1",
                "HEAD^{tree} | \"HEAD^{tree}\" is no commit, expected a hash, a branch or a tag of one",
                "''          | no revision \"\" in this repository, expected a hash, a branch, a tag or HEAD~1",
            })
    void what_is_no_revision_is_said_in_one_line(String revision, String said) throws Exception {
        write("d/claims.csv", SPAIN);
        commit("one");

        Run run = since(revision);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("testimonia: " + said + "\n");
    }

    @Test
    void what_cannot_be_compared_is_said_in_one_line(@TempDir Path outside) throws Exception {
        write("d/claims.csv", SPAIN);
        Files.writeString(folder.resolve("d/testimonia.yaml"), "fail-on: [\n");
        commit("one");
        Files.delete(folder.resolve("d/testimonia.yaml"));
        Files.writeString(outside.resolve("claims.csv"), HEAD + SPAIN);

        assertThat(since("HEAD").errorLines())
                .singleElement()
                .asString()
                .matches("testimonia: in [0-9a-f]{10} it cannot be read: testimonia.yaml:.*");
        assertThat(Run.of("check", outside.toString(), "--since", "HEAD").err())
                .isEqualTo(
                        "testimonia: " + outside + ": is in no git repository, expected one that keeps its history\n");
        assertThat(since("HEAD", "--without", "c1").errorLines()).hasSize(1);
        assertThat(sinceIn("nothing", "HEAD").errorLines()).hasSize(1);
    }
}
