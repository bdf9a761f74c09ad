package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A finding is accepted, goes stale, and a legacy dataset starts clean. */
class DecideTest {

    private static final String CLAIMS = """
            id,subject,property,value,source,locator
            C1,spain,established,1925,ryle-1967,p. 262
            C2,spain,established,1934,busky-2002,p. 3
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aDataset() throws IOException {
        Files.writeString(folder.resolve("claims.csv"), CLAIMS);
    }

    private Run run(String command, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = command;
        args[1] = folder.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(args);
    }

    private String fingerprint() {
        Matcher shown = Pattern.compile("date/contradiction\\n +fingerprint ([0-9a-f]{16})")
                .matcher(run("check", "-v").out());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    @Test
    void an_accepted_finding_passes_is_shown_on_request_and_goes_stale() throws IOException {
        Run decided = run(
                "decide",
                fingerprint().substring(0, 6),
                "--ruling",
                "prefer: C1",
                "--reason",
                "seen",
                "--author",
                "Ann");

        assertThat(decided.exitCode()).isZero();
        assertThat(decided.out()).contains("decisions.yaml: prefer: C1, on date/contradiction: spain, established");
        assertThat(run("check").exitCode()).isZero();
        assertThat(run("check").out())
                .endsWith("0 errors, 0 warnings, 0 notes, 1 accepted (--show-accepted shows them)\n");
        assertThat(run("check", "--show-accepted").out()).contains("prefer: C1 by Ann on ", ": seen");
        assertThat(run("check", "--format", "json").out()).contains("\"accepted\" : 1", "\"reason\" : \"seen\"");

        Files.writeString(folder.resolve("claims.csv"), CLAIMS.replace("1934", "1935"));

        assertThat(run("check").exitCode()).isEqualTo(1);
        assertThat(run("check").out()).contains("decision/stale (1)", "2 errors");
    }

    @Test
    void a_finding_is_decided_once() {
        String fingerprint = fingerprint();
        run("decide", fingerprint, "--ruling", "accepted", "--reason", "known", "--author", "Ann");

        Run again = run("decide", fingerprint, "--ruling", "misread", "--reason", "known", "--author", "Ann");

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("decisions.yaml:1:3: " + fingerprint + " is decided already");
    }

    @Test
    void an_accepted_finding_is_explained_with_what_was_decided() {
        String fingerprint = fingerprint();
        Run open = Run.of("explain", fingerprint.substring(0, 4), "--in", folder.toString());
        run("decide", fingerprint, "--ruling", "accepted", "--reason", "known", "--author", "Ann");

        Run accepted = Run.of("explain", fingerprint, "--in", folder.toString());
        Run json = Run.of("explain", fingerprint, "--in", folder.toString(), "--format", "json");

        assertThat(accepted.exitCode()).isZero();
        assertThat(accepted.out())
                .startsWith(open.out())
                .contains("    accepted by Ann on ", ": known (decisions.yaml:1:3)");
        assertThat(json.out()).contains("\"accepted\" : 1", "\"reason\" : \"known\"");
    }

    @Test
    void what_was_decided_is_in_every_format_and_fails_none() {
        run("decide", fingerprint(), "--ruling", "accepted", "--reason", "known", "--author", "Ann");

        assertThat(run("check", "--quiet")).isEqualTo(new Run(0, "", ""));
        assertThat(run("check", "--format", "github").out()).isEqualTo("0 errors, 0 warnings, 0 notes, 1 accepted\n");
        assertThat(run("check", "--format", "markdown").out()).contains(": 0 errors, 0 warnings, 0 notes, 1 accepted");
        assertThat(run("check", "--format", "sarif").out()).contains("\"suppressions\"", "accepted by Ann on ");
        assertThat(run("check", "--format", "junit").out())
                .contains("<skipped message=\"accepted by Ann on ")
                .doesNotContain("<failure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FP    | maybe      | known | 2999-01-01 | --ruling: got "maybe", expected accepted, misread or "prefer: CLAIM"
            FP    | prefer: C9 | known | 2999-01-01 | --ruling: got "prefer: C9", expected one of the finding's claims: C1, C2
            FP    | accepted   | ' '   | 2999-01-01 | --reason: got nothing, expected why it is decided
            FP    | accepted   | known | soon       | --until: got "soon", expected a day such as 2027-12-31
            FP    | accepted   | known | 2020-01-01 | --until: got 2020-01-01, expected a day that is not over
            ffff0 | accepted   | known | 2999-01-01 | no finding of
            zz    | accepted   | known | 2999-01-01 | got "zz", expected 4 to 16 digits of a fingerprint
            """)
    void what_cannot_be_decided_is_refused_in_one_line(
            String fingerprint, String ruling, String reason, String until, String message) {
        Run run = run(
                "decide",
                fingerprint.replace("FP", fingerprint()),
                "--ruling",
                ruling,
                "--reason",
                reason,
                "--until",
                until,
                "--author",
                "Ann");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().contains(message);
        assertThat(folder.resolve("decisions.yaml")).doesNotExist();
    }

    @Test
    void a_legacy_dataset_starts_clean() throws IOException {
        String baseline = folder.resolve("baseline.json").toString();

        assertThat(run("check", "--update-baseline", "--baseline", baseline).exitCode())
                .isZero();
        assertThat(run("check", "--baseline", baseline).out())
                .endsWith("0 errors, 0 warnings, 0 notes, 1 in the baseline\n");

        Files.writeString(folder.resolve("claims.csv"), CLAIMS + "C3,spain,established,1950,x,p. 1\n");

        Run broken = run("check", "--baseline", baseline);
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out()).contains("1950");

        Files.writeString(folder.resolve("claims.csv"), CLAIMS.replace("1934", "1925"));

        assertThat(run("check", "--baseline", baseline).err())
                .contains("1 of the findings in " + baseline + " is gone");
    }

    @Test
    void a_baseline_that_is_none_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.json"), "{\"findings\": [{\"fingerprint\": \"x\"}]}");

        assertThat(run("check", "--update-baseline").err()).contains("expected --baseline FILE");
        assertThat(run("check", "--baseline", folder.resolve("none.json").toString())
                        .err())
                .contains("is not there");
        assertThat(run("check", "--baseline", file.toString()).err())
                .contains("findings[0].fingerprint: got \"x\", expected 16 hexadecimal digits");
    }
}
