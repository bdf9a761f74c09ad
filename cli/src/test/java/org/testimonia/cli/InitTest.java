package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class InitTest {

    private static final String WORKFLOW = ".github/workflows/testimonia.yml";
    private static final String PIPELINE = ".gitlab/testimonia.yml";
    private static final String HOOKS = ".pre-commit-config.yaml";
    private static final List<String> CHECKS = List.of(WORKFLOW, PIPELINE, ".gitlab-ci.yml", HOOKS);

    @TempDir
    Path folder;

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(file));
    }

    private static List<String> steps(JsonNode workflow, String field) {
        return StreamSupport.stream(workflow.at("/jobs/check/steps").spliterator(), false)
                .filter(step -> step.has(field))
                .map(step -> step.get(field).asString().strip())
                .toList();
    }

    @Test
    void what_is_begun_has_the_one_finding_that_its_page_tells_of() throws IOException {
        Path data = folder.resolve("data");
        Run init = Run.of("init", data.toString());

        assertThat(init.exitCode()).isZero();
        assertThat(init.err()).isEmpty();
        assertThat(init.out().lines().filter(line -> line.startsWith("wrote  ")))
                .hasSize(10);
        Run check = Run.of("check", data.toString());
        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).contains("figure/scope-mismatch").endsWith("\n0 errors, 1 warning, 0 notes\n");
        assertThat(Files.readString(data.resolve("README.md"))).contains("It warns that the two figures");
    }

    @Test
    void what_its_page_asks_to_try_changes_the_finding() throws IOException {
        Run.of("init", folder.toString());
        Path claims = folder.resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("whole - ussr", "whole"));

        assertThat(Run.of("check", folder.toString()).out())
                .contains("figure/implausible-change")
                .doesNotContain("figure/scope-mismatch");
    }

    @Test
    void every_file_ends_with_a_line_end_and_is_the_same_each_time() throws IOException {
        Run.of("init", folder.resolve("a").toString());
        Run.of("init", folder.resolve("b").toString());

        Map<String, String> contents = contents(folder.resolve("a"));
        assertThat(contents).isEqualTo(contents(folder.resolve("b"))).hasSize(10);
        assertThat(contents.values())
                .allSatisfy(text -> assertThat(text)
                        .endsWith("\n")
                        .doesNotEndWith("\n\n")
                        .doesNotContain("\r", "\t", "{{data}}", "{{entry}}", "{{files}}"));
    }

    @Test
    void what_is_there_is_kept_and_named_and_told_what_to_add() throws IOException {
        Files.writeString(folder.resolve(".gitlab-ci.yml"), "build: {script: make}\n");
        Files.writeString(folder.resolve("README.md"), "mine\n");
        Files.writeString(folder.resolve(HOOKS), "repos: []\n");

        Run init = Run.of("init", folder.toString());

        assertThat(init.exitCode()).isZero();
        assertThat(contents(folder))
                .containsEntry(".gitlab-ci.yml", "build: {script: make}\n")
                .containsEntry("README.md", "mine\n")
                .containsEntry(HOOKS, "repos: []\n")
                .containsKeys(WORKFLOW, PIPELINE, "claims.csv");
        assertThat(init.out().lines().filter(line -> line.startsWith("kept   ") && line.endsWith(", which is another")))
                .hasSize(3);
        assertThat(init.out())
                .contains("add to .gitlab-ci.yml, under include: - local: .gitlab/testimonia.yml")
                .contains("add to .pre-commit-config.yaml a local hook that runs: testimonia check . --quiet");
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        Run.of("init", folder.toString());
        Map<String, String> before = contents(folder);

        Run again = Run.of("init", folder.toString());

        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .contains("there is a dataset in ", "nothing to write, all of it is there")
                .doesNotContain("wrote", "kept");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void a_run_that_was_broken_off_is_taken_up_again() throws IOException {
        Run.of("init", folder.toString());
        Map<String, String> whole = contents(folder);
        for (String late : List.of("claims.csv", "datapackage.json", WORKFLOW, HOOKS)) {
            Files.delete(folder.resolve(late));
        }

        Run.of("init", folder.toString());

        assertThat(contents(folder)).isEqualTo(whole);
    }

    @Test
    void beside_a_dataset_only_what_checks_it_is_written() throws IOException {
        Files.createDirectories(folder.resolve("repo/.git"));
        Path data = Files.createDirectories(folder.resolve("repo/my data"));
        Files.writeString(data.resolve("claims.ndjson"), "");

        Run.of("init", data.toString());

        assertThat(contents(folder.resolve("repo")).keySet())
                .containsExactlyInAnyOrder(WORKFLOW, PIPELINE, ".gitlab-ci.yml", HOOKS, "my data/claims.ndjson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "my data", "it's: \"#1\"", "Δεδομένα/日本 (x)", "-f", "$HOME & `x`", "a\\b"})
    void a_dataset_is_named_whatever_its_folder_is_called(String name) throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        Path data = folder.resolve(name);

        assertThat(Run.of("init", data.toString()).exitCode()).isZero();

        String workflow = steps(yaml(folder.resolve(WORKFLOW)), "run").get(2);
        String pipeline =
                yaml(folder.resolve(PIPELINE)).at("/testimonia/script/3").asString();
        JsonNode hook = yaml(folder.resolve(HOOKS)).at("/repos/0/hooks/0");
        for (String command : List.of(workflow, pipeline, hook.get("entry").asString())) {
            assertThat(thirdWord(command)).isEqualTo(name.startsWith("-") ? "./" + name : name);
        }
        assertThat(Pattern.compile(hook.get("files").asString()).matcher(name + "/claims.csv"))
                .matches(matcher -> matcher.find());
    }

    /** As a shell takes it. */
    private static String thirdWord(String command) throws Exception {
        String after = command.substring(command.indexOf("testimonia check ") + "testimonia check ".length());
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "printf %s "
                                + after.lines()
                                        .findFirst()
                                        .orElseThrow()
                                        .replaceAll(" (--since|--format|--quiet).*", ""))
                .start();
        String word = new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return word;
    }

    @Test
    void the_workflow_is_one_of_github_and_says_what_it_lacks() throws IOException {
        Run.of("init", folder.toString());
        JsonNode workflow = yaml(folder.resolve(WORKFLOW));

        assertThat(workflow.propertyNames()).containsExactlyInAnyOrder("name", "on", "permissions", "jobs");
        assertThat(workflow.at("/on").propertyNames()).containsExactlyInAnyOrder("push", "pull_request");
        assertThat(workflow.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(workflow.at("/jobs/check/runs-on").asString()).isEqualTo("ubuntu-latest");
        assertThat(steps(workflow, "uses"))
                .allMatch(action -> action.matches("actions/[a-z-]+@v\\d+"))
                .hasSize(3);
        assertThat(workflow.at("/jobs/check/steps")).allSatisfy(step -> {
            assertThat(step.propertyNames()).isSubsetOf("name", "if", "uses", "with", "run");
            assertThat(step.has("uses")).isNotEqualTo(step.has("run"));
        });
        assertThat(workflow.at("/jobs/check/steps/1/with/fetch-depth").asInt()).isZero();
        assertThat(workflow.at("/jobs/check/steps/0/if").asString())
                .isEqualTo("env.TESTIMONIA_REPOSITORY == '' || env.TESTIMONIA_REF == ''");
        assertThat(Files.readString(folder.resolve(WORKFLOW))).contains("no release to download yet");
    }

    @Test
    void the_pipeline_is_one_of_gitlab_and_says_what_it_lacks() throws IOException {
        Run.of("init", folder.toString());
        JsonNode job = yaml(folder.resolve(PIPELINE)).get("testimonia");

        assertThat(yaml(folder.resolve(".gitlab-ci.yml")).at("/include/0/local").asString())
                .isEqualTo(PIPELINE);
        assertThat(job.propertyNames()).containsExactlyInAnyOrder("image", "variables", "rules", "script", "artifacts");
        assertThat(job.at("/artifacts/reports/junit").asString()).isEqualTo("testimonia.xml");
        assertThat(job.get("rules")).allMatch(rule -> rule.has("if"));
        assertThat(job.get("script")).allMatch(JsonNode::isString);
        assertThat(Files.readString(folder.resolve(PIPELINE))).contains("no release to download yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {PIPELINE, WORKFLOW})
    void every_script_is_one_that_a_shell_can_read(String file) throws Exception {
        Run.of("init", folder.toString());
        List<String> scripts = file.equals(PIPELINE)
                ? StreamSupport.stream(
                                yaml(folder.resolve(file))
                                        .at("/testimonia/script")
                                        .spliterator(),
                                false)
                        .map(JsonNode::asString)
                        .toList()
                : steps(yaml(folder.resolve(file)), "run");

        for (String script : scripts) {
            assertThat(new ProcessBuilder("sh", "-n", "-c", script).start().waitFor())
                    .as(script)
                    .isZero();
        }
    }

    @Test
    void what_cannot_be_begun_is_said_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        for (Path wrong : List.of(file, file.resolve("data"), folder.resolve("a\nb"))) {
            Run run = Run.of("init", wrong.toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errorLines()).as(wrong.toString()).hasSize(1);
        }
        assertThat(contents(folder)).containsOnlyKeys("file");
        assertThat(CHECKS).noneMatch(name -> Files.exists(folder.resolve(name)));
    }
}
