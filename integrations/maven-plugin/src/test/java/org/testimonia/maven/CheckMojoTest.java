package org.testimonia.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.audit.Auditor;
import org.testimonia.history.GitSettings;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.BaselineFile;
import org.testimonia.report.TextReport;
import org.testimonia.report.TextStyle;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckMojoTest {

    private static final Path MOPR = Path.of("../../examples/mopr");

    @TempDir
    Path folder;

    private final HeardLog log = new HeardLog();
    private final CheckMojo mojo = new CheckMojo();

    @BeforeEach
    void listen() {
        mojo.setLog(log);
        mojo.outputDirectory = folder.resolve("target/testimonia").toFile();
    }

    private Path dataset(String name, String... claims) throws IOException {
        Path dataset = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                dataset.resolve("claims.csv"),
                "subject,property,value,source,locator\n" + String.join("\n", claims) + "\n");
        Files.writeString(dataset.resolve("sources.json"), "[{\"id\": \"ryle\"}, {\"id\": \"busky\"}]");
        mojo.datasets = List.of(dataset.toFile());
        return dataset;
    }

    private Path contradiction(String name) throws IOException {
        return dataset(name, "spain,established,1925,ryle,p. 1", "spain,established,1934,busky,p. 2");
    }

    private Path silence(String name) throws IOException {
        return dataset(name, "spain,established,1925,ryle,p. 1", "spain,established,before 1933,busky,p. 2");
    }

    @Test
    void of_the_sample_dataset_it_prints_what_the_command_does() throws Exception {
        mojo.datasets = List.of(MOPR.toFile());
        String report = TextReport.render(
                Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(MOPR)), TextStyle.PLAIN, false);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .isEqualTo(report.lines()
                        .map(line -> ("[ERROR] " + line).stripTrailing())
                        .toList());
    }

    @Test
    void a_finding_to_fail_on_is_one_failure_of_one_line_with_its_place() throws Exception {
        contradiction("data");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("1 finding to fail on: error: spain, established: “1925” and “1934” cannot both be"
                        + " true; [^\\n]*, (.*/)?claims\\.csv:2:19");
    }

    @Test
    void a_dataset_without_findings_is_summed_up_quietly() throws Exception {
        silence("data");

        mojo.execute();

        assertThat(log.lines()).last().isEqualTo("[INFO] 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void the_severity_to_fail_on_is_that_of_the_dataset_unless_the_build_has_one() throws Exception {
        Files.writeString(contradiction("data").resolve("testimonia.yaml"), "fail-on: never\n");
        mojo.execute();
        mojo.failOn = "error";
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        mojo.failOn = "never";
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).contains("[WARNING] 1 error, 0 warnings, 0 notes");
    }

    @Test
    void all_datasets_are_checked_before_the_build_fails() throws Exception {
        mojo.datasets = List.of(contradiction("a").toFile(), contradiction("b").toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("2 findings to fail on, the first: error: spain, established: ");
        assertThat(log.lines())
                .filteredOn(line -> line.endsWith("1 error, 0 warnings, 0 notes"))
                .hasSize(2);
    }

    @Test
    void what_a_baseline_has_does_not_fail_and_what_is_gone_is_said() throws Exception {
        Path dataset = contradiction("data");
        Path baseline = folder.resolve("baseline.json");
        BaselineFile.write(Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(dataset)), baseline);
        mojo.baseline = baseline.toFile();
        mojo.execute();
        assertThat(log.lines()).contains("[INFO] 0 errors, 0 warnings, 0 notes, 1 in the baseline");

        silence("data");
        mojo.execute();
        assertThat(log.lines()).contains("[WARNING] 1 of the findings in " + baseline + " is gone");
    }

    @Test
    void since_a_revision_only_what_an_edit_brought_fails() throws Exception {
        Path dataset = contradiction("data");
        commit();
        mojo.since = "HEAD";
        mojo.execute();
        assertThat(log.lines()).last().isEqualTo("[INFO] Nothing new: the one finding stands as before.");

        Files.writeString(
                dataset.resolve("claims.csv"),
                Files.readString(dataset.resolve("claims.csv")) + "chile,established,1925,ryle,p. 3\n"
                        + "chile,established,1934,busky,p. 4\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 finding to fail on: error: chile, established: ");
    }

    private void commit() throws GitAPIException {
        GitSettings.leaveAlone();
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Two dates")
                    .setAuthor("Ana Ruiz", "ana@example.org")
                    .setCommitter("Ana Ruiz", "ana@example.org")
                    .setSign(false)
                    .call();
        }
    }

    @Test
    void reports_are_files_named_as_the_dataset() throws Exception {
        contradiction("data");
        mojo.formats = List.of("text", "json", "sarif", "junit", "github", "markdown");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(mojo.outputDirectory.list())
                .containsExactlyInAnyOrder("data.txt", "data.json", "data.sarif", "data.xml", "data.github", "data.md");
    }

    @Test
    void what_cannot_be_checked_is_told_in_one_line() throws Exception {
        refuses("datasets: got none, expected folders or files of claims");
        mojo.datasets = List.of(new File("no/such/folder"));
        refuses("no/such/folder: is not there, expected a folder or a file of claims");
        silence("data");
        mojo.failOn = "eror";
        refuses("failOn: got \"eror\", expected error, warning, note or never");
        mojo.failOn = "error";
        mojo.formats = List.of("html");
        refuses("formats: got \"html\", expected text, json, sarif, junit, github, markdown");
        mojo.formats = List.of("json");
        mojo.datasets = List.of(silence("a/data").toFile(), silence("b/data").toFile());
        refuses("formats: got two datasets named \"data\", whose reports would be one file; expected an execution for"
                + " each, with an outputDirectory of its own");
        mojo.baseline = new File("none.json");
        refuses("baseline: got 2 datasets, expected one; give each an execution with a baseline of its own");
        silence("data");
        refuses("none.json: is not there, expected a baseline; --update-baseline makes one");
        mojo.since = "main";
        refuses("since tells what is new as baseline does, from git; give one of them");
        mojo.baseline = null;
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);
    }

    private void refuses(String message) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message);
    }

    @Test
    void what_is_skipped_is_not_read() throws Exception {
        mojo.datasets = List.of(new File("no/such/folder"));
        mojo.skip = true;

        mojo.execute();

        assertThat(log.lines()).containsExactly("[INFO] skipped, as testimonia.skip says");
    }
}
