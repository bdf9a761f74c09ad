package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIfTest {

    @TempDir
    Path folder;

    private String dataset = "";

    @BeforeEach
    void writeDataset() throws IOException {
        Files.writeString(folder.resolve("claims.csv"), """
                id,subject,property,value,as_of,scope,source,locator
                c1,spain,established,Sept. 1925,,,ryle,p. 262
                ,spain,established,Oct. 1934,,,article,
                a.b,mopr,members,"8,305,454",1931-01-01,,stassova,pp. 12-13
                twice,mopr,sections,67,1932-01-01,,lazitch,p. xxix
                twice,mopr,sections,62,1932-01-01,,lazitch,p. xxix
                """);
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "test", "resources": [
                  {"name": "claims", "path": "claims.csv", "testimonia": {"role": "claims"}},
                  {"name": "subjects", "path": "subjects.csv", "testimonia": {"role": "subjects"}},
                  {"name": "table", "path": "table.csv", "testimonia": {"role": "table", "type": "affiliate",
                   "subject": "{country}", "part_of": "mopr", "claims": {"from": "established", "to": "dissolved"}, "source": "ryle"}}]}
                """);
        Files.writeString(
                folder.resolve("subjects.csv"), "id,type,part_of\nmopr,organization,\nspain,affiliate,mopr\n");
        Files.writeString(folder.resolve("table.csv"), "country,from,to\nchile,1924,1933\n");
        dataset = folder.toString();
    }

    private Run check(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        args[1] = dataset;
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }

    @Test
    void a_claim_without_an_id_is_named_by_its_place_and_what_follows_is_told() {
        Run run = check("--assume", "claims.csv:3=by Oct. 1934");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "What if\n\n  spain, established: “Oct. 1934” (1934-10-01 to 1934-10-31) → “by Oct. 1934” (up to"
                                + " 1934-10-31)\n    article  claims.csv:3:20\n\nno longer\n\n  error  spain, established:")
                .doesNotContain("new\n")
                .contains("1 no longer, 0 new, 0 changed, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c1=by 1934              | Sept. 1925",
                "claims.csv:2:22=by 1934 | Sept. 1925",
                "a.b=9                   | 8,305,454",
                "a.b.scope=whole         | scope unstated → the whole",
                "a.b.as_of=              | as of 1931-01-01 → as of no stated date",
                "c1.as_of=1930           | as of no stated date → as of 1930",
                "table.csv:2:7=1925      | “1924”",
                "c1=1925-09              | which it says already",
            })
    void a_claim_is_named_by_id_or_place(String assumption, String said) {
        Run run = check("--assume", assumption);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--assume c2=1925              | no claim \"c2\" in | did you mean \"c1\"?",
                "--assume c1=19x5              | got \"19x5\"       | expected a date such as",
                "--assume c1=                  | got nothing        | --without leaves a claim out",
                "--assume c1                   | no \"=\"           | expected CLAIM=VALUE",
                "--assume c1.scop=whole        | got the field      | did you mean \"scope\"?",
                "--assume c1.scope=+           | got \"+\"          | expected",
                "--assume twice=3              | given to 2 claims  | claims.csv:5:21, claims.csv:6:21",
                "--assume table.csv:2=1925     | 2 claims at        | table.csv:2:7, table.csv:2:12",
                "--assume table.csv:2:8=1925   | no claim at        | table.csv:2:7, table.csv:2:12",
                "--assume table.csv:9=1925     | none stands        | line 9",
                "--assume tables.csv:2=1925    | tables.csv         | did you mean \"table.csv\"?",
                "--without nobody              | --without nobody:  | expected an id or a position",
                "--assume c1=1923 --assume c1=1924 | c1 cannot be   | “1923” and “1924”",
                "--assume c1=1923 --without c1     | c1 cannot be   | left out",
            })
    void what_cannot_be_assumed_is_said_in_one_line(String options, String what, String expected) {
        Run run = check(options.replaceAll("\\s+$", "").split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).startsWith("testimonia: --").contains(what, expected);
    }

    @Test
    void a_question_fails_only_if_asked_to_and_then_by_what_holds_under_it() {
        assertThat(check().exitCode()).isEqualTo(1);
        assertThat(check("--without", "c1").exitCode()).isZero();
        assertThat(check("--without", "c1", "--fail-on", "error").exitCode()).isEqualTo(1);
        String[] all = {
            "--without", "c1", "--without", "claims.csv:5", "--without", "claims.csv:6", "--fail-on", "error"
        };
        assertThat(check(all).exitCode()).isZero();
    }

    @Test
    void a_program_gets_the_hypothesis_and_what_is_gone_new_and_changed() throws IOException {
        Path file = folder.resolve("what-if.json");

        Run run = check("--without", "claims.csv:3", "--format", "json", "--output", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .contains("\"assumed\" : null", "\"gone\" : [", "\"new\" : [ ]", "\"changed\" : [ ]")
                .contains("\"gone\" : 2,");
    }

    @Test
    void what_the_page_for_historians_shows_is_what_is_printed() throws IOException {
        String page = Files.readString(Path.of("../docs/historian.md"));
        String table = Run.of("show", "../examples/mopr", "mopr", "established").out();
        String witnesses = Run.of("show", "../examples/mopr", "mopr", "members").out();
        assertThat(Files.readString(Path.of("../docs/witnesses.md"))).contains("```\n" + witnesses + "```");
        String answer = Run.of("check", "../examples/mopr", "--assume", "C039a=by October 1934")
                .out();

        assertThat(page)
                .contains("```\n" + table + "```")
                .contains("```\n" + answer.substring(0, answer.indexOf("    note on")) + "```")
                .contains(answer.lines().reduce((line, next) -> next).orElseThrow());
    }
}
