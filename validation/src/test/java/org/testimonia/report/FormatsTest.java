package org.testimonia.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.testimonia.audit.AuditReport;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormatsTest {

    private static final RepositoryFolder DATA = new RepositoryFolder("data/mopr");

    private static AuditReport disagreement() {
        Given given = new Given();
        given.claim(given.claimBuilder("spain", "established", "Sept. 1925", "in ryle, pp. 262-263")
                .position(new Position("claims.csv", 2, 7))
                .build());
        given.claim(given.claimBuilder("spain", "established", "Oct. 1934", "in hodgson | sons")
                .assertedBy("@octocat")
                .position(new Position("claims.csv", 3, 7))
                .build());
        given.claim(given.claimBuilder("mopr", "members", "8,305,454", "as of 1931", "in ryle, p. 1")
                .position(new Position("claims.csv", 5, 14))
                .build());
        return given.problem(new Problem(
                        Problem.Kind.UNREADABLE,
                        new Position("claims.csv", 4, 9),
                        "value",
                        "got \"19<8\", expected a date",
                        Map.of("subject", "france", "property", "established", "value", "19<8")))
                .audit();
    }

    private static String junit(AuditReport report, Optional<Severity> failOn) {
        return JUnitReport.render(report, List.of(), failOn, DATA);
    }

    @Test
    void a_junit_report_is_written_as_documented() throws IOException {
        assertThat(junit(disagreement(), Optional.of(Severity.ERROR))).isEqualTo(Golden.read("report.junit.xml"));
    }

    @Test
    void workflow_commands_are_written_as_documented() throws IOException {
        assertThat(GitHubReport.render(disagreement(), DATA)).isEqualTo(Golden.read("report.github"));
    }

    @Test
    void a_markdown_report_is_written_as_documented() throws IOException {
        assertThat(MarkdownReport.render(disagreement(), DATA, MarkdownReport.COMMENT_CHARACTERS))
                .isEqualTo(Golden.read("report.md"));
    }

    @Test
    void what_fails_the_run_is_a_failure_and_nothing_else() {
        AuditReport report = disagreement();

        assertThat(junit(report, Optional.empty())).doesNotContain("<failure");
        assertThat(junit(report, Optional.of(Severity.NOTE)).split("<failure", -1))
                .hasSize(report.findings().size() + 1);
    }

    @Test
    void a_rule_that_is_off_is_skipped_and_one_without_findings_has_passed() {
        String junit = JUnitReport.render(
                new Given().rule("date/order", RuleSetting.off()).audit(),
                RuleCatalogue.standard(),
                Optional.of(Severity.ERROR),
                DATA);

        assertThat(junit)
                .contains("""
                                <testcase name="off" classname="date/order" time="0">
                                  <skipped message="switched off in testimonia.yaml"/>
                            """.replaceAll("(?m)^ {24}", ""))
                .contains("<testcase name=\"no findings\" classname=\"date/heaping\" time=\"0\"/>");
    }

    @Test
    void a_dataset_without_findings_has_a_count_and_nothing_else() {
        AuditReport nothing = new Given().audit();

        assertThat(GitHubReport.render(nothing, DATA)).isEqualTo("0 errors, 0 warnings, 0 notes\n");
        assertThat(MarkdownReport.render(nothing, DATA, MarkdownReport.COMMENT_CHARACTERS))
                .isEqualTo("""
                        ## Testimonia on test: 0 errors, 0 warnings, 0 notes

                        0 claims about 0 subjects from 0 sources
                        """);
        assertThat(junit(nothing, Optional.of(Severity.ERROR)))
                .endsWith("<testsuites name=\"testimonia test\" tests=\"0\" failures=\"0\" errors=\"0\"/>\n");
    }

    @Test
    void a_markdown_report_has_a_least_length() {
        assertThatThrownBy(() -> MarkdownReport.render(disagreement(), DATA, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("got 100 characters, expected at least 2000");
    }

    @Test
    void a_folder_has_no_slash_at_its_ends() {
        assertThatThrownBy(() -> new RepositoryFolder("data/")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepositoryFolder("/data")).isInstanceOf(IllegalArgumentException.class);
    }
}
