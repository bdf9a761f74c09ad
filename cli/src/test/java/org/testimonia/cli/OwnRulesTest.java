package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.history.GitSettings;
import org.testimonia.report.ReportFormat;

import static org.assertj.core.api.Assertions.assertThat;

class OwnRulesTest {

    private static final String EXAMPLE = "../examples/own-rules";
    private static final String SERVICE = "META-INF/services/org.testimonia.audit.Rule";

    @TempDir
    Path temp;

    private Path dataset;

    @BeforeEach
    void begin() throws IOException {
        dataset = Files.createDirectories(temp.resolve("d"));
        Files.writeString(
                dataset.resolve("claims.csv"),
                "subject,property,value,source,locator\nmopr,name,MOPR,a,p. 1\nspain,name,Spain,a,p. 1\n");
    }

    private void configure(String when) throws IOException {
        Files.writeString(
                dataset.resolve("testimonia.yaml"),
                "own-rules:\n  - id: house/seen\n    when: " + when + "\n    message: \"seen {claim.value}\"\n");
    }

    /** Without what is said while it takes long. */
    private static List<String> errors(Run run) {
        return run.errorLines().stream().filter(line -> !line.endsWith(" …")).toList();
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(errors(run)).singleElement().asString().contains(message);
    }

    @Test
    void the_example_dataset_is_found_out_by_its_own_rules() {
        Run run = Run.of("check", EXAMPLE, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"rule\" : \"house/nobody-says-so\"", "\"rule\" : \"house/two-foundings\"")
                .contains("\"rule\" : \"house/no-head\"")
                .doesNotContain("house/told-before-it-was", "rule/example-failed", "record/rule-failed")
                .contains("Bulgaria was founded, and nobody is said to have headed it");
    }

    @Test
    void own_rules_are_listed_and_explained_with_the_dataset_that_declares_them() {
        Run page = Run.of("explain", "house/two-foundings", "--in", EXAMPLE);

        assertThat(page.out())
                .startsWith("# house/two-foundings\n\n*warning · tension* — founding dates so far apart")
                .contains("## Flagged", "“Sept. 1925”", "## Not flagged", "testimonia.yaml:");
        assertThat(Run.of("rules", EXAMPLE).out()).contains("house/told-before-it-was", "date/order");
        assertThat(Run.of("rules").out()).doesNotContain("house/").contains("rule/example-failed");
        assertRefused(
                Run.of("explain", "house/two-fondings", "--in", EXAMPLE), "did you mean \"house/two-foundings\"?");
        assertThat(Run.of("explain", "record/rule-failed").exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_format_has_what_an_own_rule_finds(ReportFormat format) throws IOException {
        configure("claim.value == 'MOPR'");

        Run run = Run.of("check", dataset.toString(), "--format", format.name(), "--fail-on", "warning");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("house/seen", "seen MOPR").doesNotContain("seen Spain");
    }

    @Test
    void an_expression_that_means_nothing_is_one_line_wherever_an_audit_is_run() throws IOException {
        configure("claim.vale == 'MOPR'");
        String message = "testimonia.yaml:3:17 when: got the field \"vale\", did you mean \"value\"?";

        assertRefused(Run.of("check", dataset.toString()), message);
        assertRefused(Run.of("check", dataset.toString(), "--without", "claims.csv:2"), message);
        assertRefused(Run.of("export", dataset.toString(), "--to", "turtle"), message);
        assertRefused(Run.of("explain", "0123456789abcdef", "--in", dataset.toString()), message);
        assertRefused(Run.of("decide", dataset.toString(), "0123", "--ruling", "accepted", "--reason", "x"), message);
        assertThat(Run.of("show", dataset.toString(), "mopr").exitCode()).isZero();
        assertThat(Run.of("rules", dataset.toString()).exitCode()).isZero();
    }

    @Test
    void a_hypothesis_is_judged_by_own_rules_too() throws IOException {
        configure("claim.value == 'MOPR'");

        assertThat(Run.of("check", dataset.toString(), "--assume", "claims.csv:3=MOPR")
                        .out())
                .contains("seen MOPR", "house/seen");
    }

    private Path rules(String... classes) throws IOException {
        Path library = temp.resolve("library");
        Files.createDirectories(library.resolve("META-INF/services"));
        Files.writeString(library.resolve(SERVICE), String.join("\n", classes));
        return library;
    }

    private Path throwing() throws IOException {
        return rules(ThrowingRule.class.getName());
    }

    private static final String FAILED =
            "rule house/throws failed on spain: java.lang.IllegalStateException: no idea of"
                    + " that; the report lacks what it would have found";

    @ParameterizedTest
    @EnumSource
    void a_rule_that_throws_is_reported_with_all_else_and_the_command_fails(ReportFormat format) throws IOException {
        configure("claim.value == 'MOPR'");

        Run run = Run.of(
                "check",
                dataset.toString(),
                "--rules-from",
                throwing().toString(),
                "--format",
                format.name(),
                "--fail-on",
                "never");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("record/rule-failed", "house/seen", "house/throws");
        assertThat(errors(run)).containsExactly("testimonia: " + FAILED);
    }

    @Test
    void a_rule_that_throws_fails_what_if_and_an_edit_too() throws Exception {
        GitSettings.leaveAlone();
        try (Git git =
                Git.init().setInitialBranch("main").setDirectory(temp.toFile()).call()) {
            git.add().addFilepattern("d").call();
            PersonIdent person =
                    new PersonIdent("Ana", "ana@example.org", Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
            git.commit()
                    .setAuthor(person)
                    .setCommitter(person)
                    .setMessage("one")
                    .setSign(false)
                    .call();
        }
        String library = throwing().toString();
        for (List<String> options : List.of(
                List.of("--without", "claims.csv:2"),
                List.of("--since", "HEAD"),
                List.of("--since", "HEAD", "--format", "json"),
                List.of("--since", "HEAD", "--format", "sarif"))) {
            List<String> args = new ArrayList<>(List.of("check", dataset.toString(), "--rules-from", library));
            args.addAll(options);
            Run run = Run.of(args.toArray(String[]::new));

            assertThat(run.exitCode()).as(options.toString()).isEqualTo(2);
            assertThat(errors(run)).containsExactly("testimonia: " + FAILED);
            if (options.contains("--since")) {
                assertThat(run.out()).contains("record/rule-failed");
            }
        }
    }

    @Test
    void a_baseline_does_not_take_that_a_rule_failed() throws IOException {
        String baseline = temp.resolve("baseline.json").toString();
        String library = throwing().toString();

        Run.of("check", dataset.toString(), "--rules-from", library, "--baseline", baseline, "--update-baseline");
        Run run = Run.of("check", dataset.toString(), "--rules-from", library, "--baseline", baseline);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("record/rule-failed");
        assertThat(Files.readString(Path.of(baseline))).doesNotContain("record/rule-failed");
    }

    @Test
    void rules_in_java_are_listed_explained_and_set_by_their_ids() throws IOException {
        String library = throwing().toString();
        assertThat(Run.of("rules", "--rules-from", library).out()).contains("house/throws");
        assertThat(Run.of("explain", "house/throws", "--rules-from", library).out())
                .startsWith("# house/throws\n\n*note* — what comes before a rule breaks off\n");
        Files.writeString(dataset.resolve("testimonia.yaml"), "rules: {house/throws: off}\n");

        assertThat(Run.of("check", dataset.toString(), "--rules-from", library).exitCode())
                .isZero();
        assertThat(Run.of("check", dataset.toString()).out())
                .contains("got \"house/throws\", expected the id of a rule");
    }

    @Test
    void no_rule_in_java_is_run_that_nobody_named() {
        assertThat(Run.of("check", dataset.toString()).out()).doesNotContain("house/");
    }

    @Test
    void the_environment_names_libraries_as_a_class_path_does() throws Exception {
        assertThat(new RuleOptions().rules(throwing() + java.io.File.pathSeparator))
                .anyMatch(rule -> rule.id().equals("house/throws"));
        assertThat(new RuleOptions().rules("")).noneMatch(rule -> rule.id().startsWith("house/"));
    }

    @Test
    void a_library_that_is_none_or_has_no_rules_is_refused() throws IOException {
        String dir = dataset.toString();
        assertRefused(Run.of("check", dir, "--rules-from", "nowhere.jar"), "nowhere.jar: is not there");
        assertRefused(
                Run.of(
                        "check",
                        dir,
                        "--rules-from",
                        dataset.resolve("claims.csv").toString()),
                "is no library (");
        assertRefused(
                Run.of("check", dir, "--rules-from", dir), "names no rules, expected their classes in " + SERVICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    org.testimonia.Nowhere                    | Provider org.testimonia.Nowhere not found
                    org.testimonia.cli.Run                    | not a subtype
                    org.testimonia.cli.ThrowingRule$Unmakeable | not today
                    org.testimonia.cli.ThrowingRule$Usurping   | got the id "date/order", expected one such as
                    not a class                               | Illegal
                    """)
    void a_rule_that_cannot_be_had_is_one_line(String name, String message) throws IOException {
        assertRefused(
                Run.of("check", dataset.toString(), "--rules-from", rules(name).toString()), message);
    }

    @Test
    void an_own_rule_and_one_in_java_do_not_share_an_id() throws IOException {
        configure("true");
        Files.writeString(
                dataset.resolve("testimonia.yaml"),
                Files.readString(dataset.resolve("testimonia.yaml")).replace("house/seen", "house/throws"));

        assertRefused(
                Run.of("check", dataset.toString(), "--rules-from", throwing().toString()),
                "testimonia.yaml:2:9 id: got \"house/throws\", which another rule has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../examples/mopr", "../examples/own-rules"})
    void the_expression_language_is_loaded_only_where_there_are_own_rules(String path) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        classPath,
                        "org.testimonia.cli.Testimonia",
                        "check",
                        path,
                        "--fail-on",
                        "never")
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(log.toLowerCase(Locale.ROOT).contains("org.testimonia.expression."))
                .isEqualTo(path.endsWith("own-rules"));
        assertThat(log.contains("dev.cel.")).isEqualTo(path.endsWith("own-rules"));
        assertThat(log.contains("com.google.common.")).isEqualTo(path.endsWith("own-rules"));
    }
}
