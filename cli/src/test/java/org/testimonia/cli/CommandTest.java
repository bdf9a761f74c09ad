package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class CommandTest {

    private static final String SPAIN = """
            subject,property,value,source,locator
            spain,established,Sept. 1925,ryle,pp. 262-263
            spain,established,Oct. 1934,article,
            """;

    @TempDir
    Path folder;

    private String claims(String text) throws IOException {
        Path file = folder.resolve("claims.csv");
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void a_contradiction_is_printed_with_both_sides_and_fails_the_run() throws IOException {
        Run run = Run.of("check", claims(SPAIN));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("spain, established: “Sept. 1925” and “Oct. 1934” cannot both be true")
                .contains("claims.csv:2:19")
                .contains("claims.csv:3:19")
                .endsWith("1 error, 0 warnings, 1 note\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_dataset_without_findings_is_quiet_and_succeeds() throws IOException {
        Run run = Run.of("check", claims("subject,property,value,source,locator\nspain,established,1925,ryle,p. 3\n"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void the_severity_to_fail_on_can_be_raised_and_lowered() throws IOException {
        String noted = claims("subject,property,value,source\nspain,established,1925,ryle\n");

        assertThat(Run.of("check", noted).exitCode()).isZero();
        assertThat(Run.of("check", noted, "--fail-on", "note").exitCode()).isEqualTo(1);
        assertThat(Run.of("check", claims(SPAIN), "--fail-on", "never").exitCode())
                .isZero();
    }

    @Test
    void json_is_the_same_on_every_run() throws IOException {
        String path = claims(SPAIN);

        Run first = Run.of("check", path, "--format", "json");

        assertThat(first.out()).contains("\"rule\" : \"date/contradiction\"").contains("\"gap_days\" : 3288");
        assertThat(Run.of("check", path, "--format", "json").out()).isEqualTo(first.out());
    }

    @Test
    void a_report_goes_to_a_file_and_leaves_nothing_else_there() throws IOException {
        Path report = Files.createDirectory(folder.resolve("out")).resolve("audit.json");

        Run run = Run.of("check", claims(SPAIN), "--format", "json", "--output", report.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("findings to fail on").contains(report.toString());
        assertThat(Files.readString(report)).startsWith("{").endsWith("}\n");
        try (Stream<Path> files = Files.list(report.getParent())) {
            assertThat(files).containsExactly(report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github", "markdown"})
    void each_format_is_the_same_on_every_run_and_in_a_file(String format) throws IOException {
        String path = claims(SPAIN);
        Path report = Files.createDirectory(folder.resolve("out")).resolve("audit");

        Run run = Run.of("check", path, "--format", format);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("claims.csv", "date/contradiction", "spain")
                .endsWith("\n");
        assertThat(Run.of("check", path, "--format", format).out()).isEqualTo(run.out());
        assertThat(Run.of("check", path, "--format", format, "--output", report.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(report)).isEqualTo(run.out());
    }

    @Test
    void files_are_named_from_the_root_of_the_repository() {
        assumeThat(Path.of("../.git")).exists();

        assertThat(Run.of("check", "../examples/mopr", "--format", "github").out())
                .contains("::error file=examples/mopr/affiliates.csv,line=63,col=14,title=date/contradiction::Spain");
    }

    @Test
    void the_severity_to_fail_on_decides_what_a_failed_test_is() throws IOException {
        String path = claims(SPAIN);

        assertThat(Run.of("check", path, "--format", "junit").out()).contains("<failure");
        assertThat(Run.of("check", path, "--format", "junit", "--fail-on", "never")
                        .out())
                .doesNotContain("<failure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check no/such/folder",
                "check . --format yaml",
                "check . --format sarif --without claims.csv:2",
                "check . --fail-on loud",
                "check . --no-such-option",
                "chek .",
                "show no/such/folder mopr",
                "explain date/contradicton",
                "explain no-such-rule",
                "explain ../../etc/passwd"
            })
    void what_cannot_be_done_is_said_in_one_line_and_exits_with_two(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err())
                .startsWith("testimonia: ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void a_misspelt_command_is_met_with_the_right_one() {
        assertThat(Run.of("chek", ".").err())
                .isEqualTo("testimonia: no command \"chek\", did you mean \"check\"?; see testimonia --help\n");
    }

    @Test
    void a_report_cannot_take_the_place_of_a_folder() throws IOException {
        Run run = Run.of("check", claims(SPAIN), "--output", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("testimonia: --output " + folder + ": is a folder, expected a file\n");
    }

    @Test
    void a_misspelt_rule_is_met_with_the_right_one() {
        assertThat(Run.of("explain", "date/contradicton").err()).contains("did you mean \"date/contradiction\"?");
    }

    @Test
    void a_misspelt_subject_is_met_with_the_right_one() throws IOException {
        Run run = Run.of("show", claims(SPAIN), "spian");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no subject \"spian\"").contains("did you mean \"spain\"?");
    }

    @Test
    void a_subject_that_is_like_no_other_is_met_with_those_that_there_are() throws IOException {
        assertThat(Run.of("show", claims(SPAIN), "mopr").err()).endsWith("; it has spain\n");
    }

    @Test
    void claims_of_a_subject_are_shown_side_by_side_by_witness() throws IOException {
        Run run = Run.of("show", claims(SPAIN), "spain", "established");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("spain\n\nestablished  2 claims, 2 witnesses\n")
                .contains("“Sept. 1925”")
                .contains("1925-09-01 to 1925-09-30");
        assertThat(Run.of("show", claims(SPAIN), "spain", "--format", "json").out())
                .contains("\"witness\" : 2");
    }

    @Test
    void every_rule_is_listed_and_explained() {
        Run rules = Run.of("rules");

        assertThat(rules.exitCode()).isZero();
        rules.out()
                .lines()
                .filter(line -> line.contains("/"))
                .map(line -> line.split(" ")[0])
                .forEach(id -> {
                    Run page = Run.of("explain", id);
                    assertThat(page.exitCode()).as(id).isZero();
                    assertThat(page.out()).startsWith("# " + id);
                });
        assertThat(Run.of("rules", "--format", "json").out()).contains("\"id\" : \"figure/sum\"");
    }

    @Test
    void a_finding_is_explained_by_its_fingerprint() throws IOException {
        String path = claims(SPAIN);
        String json = Run.of("check", path, "--format", "json").out();
        int at = json.indexOf("date/contradiction");
        String fingerprint =
                json.substring(json.indexOf("fingerprint\" : \"", at) + 16).substring(0, 16);

        Run run = Run.of("explain", fingerprint, "--in", path);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("the one is 1925-09-01 to 1925-09-30").contains("fingerprint " + fingerprint);
        assertThat(Run.of("explain", "0123456789abcdef", "--in", path).exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_date_is_read_and_a_wrong_one_is_pointed_at() {
        assertThat(Run.of("date", "--format", "json", "before", "1933").out()).isEqualTo("""
                        {"input":"before 1933","edtf":"[..1932]","earliest":null,"latest":"1932-12-31","text":"before 1933"}
                        """);
        Run wrong = Run.of("date", "1984-13");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.out()).isEqualTo("1984-13\n     ^ month 13, expected 01 to 12\n");
    }

    @Test
    void an_ambiguous_date_is_told_in_all_its_readings_and_a_dataset_may_settle_it(@TempDir Path folder)
            throws Exception {
        Run both = Run.of("date", "12/04/1985");
        assertThat(both.exitCode()).isEqualTo(1);
        assertThat(both.out()).contains("read  12 day, 04 month, 1985 year", "read  12 month, 04 day, 1985 year");
        assertThat(Run.of("date", "--format", "json", "12/04/1985").out())
                .contains("\"spans\":[{\"start\":0,\"end\":2,\"role\":\"month\"}");

        Files.writeString(folder.resolve("testimonia.yaml"), "dates: {numeric: month/day/year}");
        Run settled = Run.of("date", "--as-in", folder.toString(), "12/04/1985");
        assertThat(settled.exitCode()).isZero();
        assertThat(settled.out()).contains("1985-12-04").doesNotContain("1985-04-12");
        assertThat(Run.of("date", "--as-in", folder + "/no", "1985").err()).contains("is no folder");
    }

    @Test
    void what_the_readme_quotes_is_printed() throws IOException {
        String printed = Run.of("check", "../examples/mopr").out();
        String readme = Files.readString(Path.of("../README.md"));
        Matcher quotation =
                Pattern.compile("\n\n```\n(.*?)```\n", Pattern.DOTALL).matcher(readme);
        int quotations = 0;
        while (quotation.find()) {
            assertThat(printed).contains(quotation.group(1));
            quotations++;
        }
        assertThat(quotations).isEqualTo(3);
    }

    @Test
    void colour_is_for_terminals_that_want_it() {
        assertThat(Terminal.style(Map.of(), true).color()).isTrue();
        assertThat(Terminal.style(Map.of("NO_COLOR", "1"), true).color()).isFalse();
        assertThat(Terminal.style(Map.of("TERM", "dumb"), true).color()).isFalse();
        assertThat(Terminal.style(Map.of(), false).color()).isFalse();
        assertThat(Terminal.style(Map.of("COLUMNS", "80"), false).width()).isEqualTo(80);
        assertThat(Terminal.style(Map.of("COLUMNS", "0"), true).width()).isEqualTo(100);
        assertThat(Terminal.style(Map.of("COLUMNS", "7"), true).width()).isEqualTo(40);
        assertThat(Terminal.style(Map.of("COLUMNS", "999"), true).width()).isEqualTo(140);
    }

    @Test
    void progress_is_for_terminals_that_somebody_sits_before() {
        assertThat(Terminal.showsProgress(Map.of(), true)).isTrue();
        assertThat(Terminal.showsProgress(Map.of(), false)).isFalse();
        assertThat(Terminal.showsProgress(Map.of("CI", "true"), true)).isFalse();
        assertThat(Terminal.showsProgress(Map.of("TERM", "dumb"), true)).isFalse();
    }

    @Test
    void progress_takes_its_line_back_and_says_nothing_of_short_work() throws Exception {
        StringWriter err = new StringWriter();
        PrintWriter to = new PrintWriter(err);

        Progress.shown("adding", to, 60_000, () -> 1 + 1);
        assertThat(err.toString()).isEmpty();

        Progress.shown("waiting", to, 1, () -> {
            while (err.getBuffer().isEmpty()) {
                Thread.sleep(1);
            }
            return 2;
        });
        assertThat(err).hasToString("testimonia: waiting …\r\u001B[K");
    }

    @Test
    void quiet_says_nothing_if_all_is_well_else_what_fails() throws IOException {
        String path = claims(SPAIN);

        Run failed = Run.of("check", path, "--quiet");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out())
                .startsWith("spain\n\n  error  spain, established: ")
                .endsWith("    date/contradiction\n")
                .doesNotContain("record/missing-locator");
        assertThat(Run.of("check", path, "-q", "--fail-on", "note").out()).contains("record/missing-locator");
        assertThat(Run.of("check", path, "-q", "--fail-on", "never")).isEqualTo(new Run(0, "", ""));
        Path report = folder.resolve("report.txt");
        assertThat(Run.of("check", path, "-q", "-o", report.toString())).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(report)).isEqualTo(failed.out());
        assertThat(Run.of("check", path, "-q", "--without", "claims.csv:2").exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check                    | got no PATH
            check a b                | got "b", expected nothing after PATH
            rules a b                | got "b", expected nothing after PATH
            check . --format xml     | --format: got "xml", expected text, json, sarif, junit, github, markdown
            check . --fail-on        | --fail-on: got nothing, expected error, warning, note, never
            check . --since          | --since: got nothing, expected REV
            check . --outptu=x       | no option --outptu, did you mean "--output"?
            decide . ffff --reason x | got no --ruling RULING
            date --format=yaml 1925  | --format: got "yaml", expected text, json
            frobnicate               | no command "frobnicate"
            --versoin                | no option --versoin, did you mean "--version"?
            """)
    void a_command_line_that_cannot_be_read_is_told_by_what_was_got_and_expected(String line, String told) {
        Run run = Run.of(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("testimonia: " + told + "; see testimonia")
                .hasLineCount(1);
    }

    @Test
    void help_and_version_succeed() {
        assertThat(Run.of("--help").out()).contains("check").contains("Exit codes");
        assertThat(Run.of("--version").out()).startsWith("testimonia ");
        assertThat(Run.of().exitCode()).isZero();
    }
}
