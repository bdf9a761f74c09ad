package org.testimonia.integrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.integrations.ExampleProject.Build;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleProjectsTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void lay_the_modules_in() throws IOException {
        if (LaidRepository.isPossible()) {
            LaidRepository.lay();
        }
    }

    private static void assertSucceeds(Build build) {
        assertThat(build.exitCode()).as(build.log()).isZero();
    }

    private static void assertFails(Build build) {
        assertThat(build.exitCode()).as(build.log()).isEqualTo(1);
        assertThat(build.log()).doesNotContain("\tat ");
    }

    @Test
    void the_tests_of_a_dataset_pass_until_an_edit_contradicts_a_source() throws Exception {
        ExampleProject project = ExampleProject.of("junit", folder);
        assertSucceeds(project.maven("test"));

        project.edit("data/claims.csv", "C3,madagascar,established,1932", "C3,madagascar,established,1935");
        Build edited = project.maven("test");

        assertFails(edited);
        assertThat(edited.log())
                .contains("Tests run: ", "Failures: 1, Errors: 0")
                .contains("date/contradiction: Madagascar (madagascar)")
                .contains("“1935”, Busky 2002, p. 128, data/claims.csv:4:27")
                .contains(BuildPage.snippets("").get(0));
        assertThat(project.read("target/surefire-reports/TEST-org.example.RedAidTest.xml"))
                .contains("name=\"date/contradiction: Madagascar (madagascar)\"")
                .contains("data/claims.csv:4:27");
    }

    @Test
    void the_check_of_a_dataset_passes_until_an_edit_contradicts_a_source() throws Exception {
        ExampleProject project = ExampleProject.of("maven-plugin", folder);
        assertSucceeds(project.maven("verify"));

        project.edit("data/claims.csv", "madagascar,established,1932", "madagascar,established,1935");
        Build edited = project.maven("verify");

        assertFails(edited);
        assertThat(edited.log())
                .contains("[ERROR]       “1935”         Busky 2002, p. 128      claims.csv:4:24")
                .contains("1 finding to fail on: error: Madagascar, established: “before 1933” and “1935” cannot")
                .contains(", data/claims.csv:3:24 -> ")
                .contains(BuildPage.snippets("").get(1));
        assertThat(project.read("target/testimonia/data.sarif")).contains("\"uri\" : \"data/claims.csv\"");
    }

    @Test
    void the_goal_runs_without_a_project_by_its_properties() throws Exception {
        ExampleProject project = ExampleProject.of("maven-plugin", folder);
        project.edit("data/claims.csv", "madagascar,established,1932", "madagascar,established,1935");

        Build build = project.mavenIn(
                "data",
                "org.testimonia:testimonia-maven-plugin:" + System.getProperty("testimonia.version") + ":check",
                "-Dtestimonia.datasets=claims.csv,../data",
                "-Dtestimonia.failOn=never");

        assertSucceeds(build);
        assertThat(build.log())
                .contains("[WARNING] claims: 3 claims about 2 subjects", "[WARNING] data: 3 claims about 3 subjects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "maven-plugin"})
    void an_example_names_the_version_that_is_built(String integration) throws IOException {
        String pom = Files.readString(Path.of("..", integration, "example", "pom.xml"));

        assertThat(pom)
                .contains("<artifactId>testimonia-" + integration + "</artifactId>\n      "
                        + (integration.equals("junit") ? "" : "  ") + "<version>"
                        + System.getProperty("testimonia.version") + "</version>");
    }
}
