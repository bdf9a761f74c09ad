package org.testimonia.report;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.rule.Given;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class TextReportTest {

    /** Rows are as wide as they are; only sentences are wrapped. */
    private static final Pattern ROW_OF_A_CLAIM = Pattern.compile("^ {6}“[^”]*”( {2}|$)|^ {10}(?=[^ ].* {2})");

    private static Given small() {
        return new Given()
                .subject(Subject.of("mopr", "organization", "International Red Aid"))
                .subject(Subject.of("ussr", "country", "USSR"))
                .subject(Subject.of("spain", "affiliate", "Spain").withPartOf("mopr"))
                .source(Source.builder("ryle-1967")
                        .authors("Ryle")
                        .issued(HistoricalDate.parse("1967"))
                        .covers(HistoricalDate.parse("1922/1928")))
                .source(Source.builder("stasova-1931").authors("Stasova").issued(HistoricalDate.parse("1931")))
                .source(Source.builder("congress-1932").title("First world congress"))
                .claim("spain", "established", "Sept. 1925", "in ryle-1967, pp. 262-263", "id c1")
                .claim("spain", "established", "Oct. 1934", "in stasova-1931, p. 4", "id c2")
                .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "in stasova-1931, p. 12", "id c3")
                .claim(
                        "mopr",
                        "members",
                        "1,278,274",
                        "as of 1932-01-01",
                        "scope whole - ussr",
                        "in congress-1932, p. xxix",
                        "id c4")
                .claim("spain", "dissolved", "after 1938", "in ryle-1967", "id c5");
    }

    private static String withoutColour(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    @Test
    void a_small_dataset_is_reported_in_plain_text() throws IOException {
        assertThat(TextReport.render(small().audit(), TextStyle.PLAIN, false)).isEqualTo(Golden.read("report.txt"));
    }

    @Test
    void verbose_shows_every_step() throws IOException {
        assertThat(TextReport.render(small().audit(), TextStyle.PLAIN, true))
                .isEqualTo(Golden.read("report-verbose.txt"));
    }

    @Test
    void colour_is_added_to_the_same_text() throws IOException {
        String coloured = TextReport.render(small().audit(), new TextStyle(true, 100), false);

        assertThat(coloured).isEqualTo(Golden.read("report-colour.txt"));
        assertThat(withoutColour(coloured)).isEqualTo(Golden.read("report.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void sentences_keep_the_width(int width) {
        AuditReport report = small().audit();

        String text = TextReport.render(report, new TextStyle(false, width), true);

        assertThat(text.lines())
                .filteredOn(line ->
                        line.startsWith(" ") && !ROW_OF_A_CLAIM.matcher(line).find())
                .hasSizeGreaterThan(15)
                .allMatch(line -> line.length() <= width);
        assertThat(withoutColour(TextReport.render(report, new TextStyle(true, width), true)))
                .isEqualTo(text);
    }

    @Test
    void a_narrow_terminal_is_taken_as_forty_columns() {
        assertThat(new TextStyle(false, 3).width()).isEqualTo(40);
    }

    @Test
    void lines_have_no_trailing_space() {
        assertThat(TextReport.render(small().audit(), TextStyle.PLAIN, true).lines())
                .allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void many_notes_of_one_rule_are_cut_unless_all_are_asked_for() {
        Given given = new Given();
        IntStream.range(0, 9).forEach(i -> given.claim("s" + i, "name", "n" + i, "in ryle"));

        assertThat(TextReport.render(given.audit(), TextStyle.PLAIN, false))
                .contains(
                        "record/missing-locator (9)", "each cites a source", "… and 4 more notes; --verbose shows all")
                .endsWith("\n0 errors, 0 warnings, 9 notes\n");
        assertThat(TextReport.render(given.audit(), TextStyle.PLAIN, true)).doesNotContain("more notes");
    }

    @Test
    void very_many_subjects_are_cut_and_counted_unless_all_are_asked_for() {
        Given given = new Given();
        IntStream.range(0, 103)
                .forEach(i -> given.claim("s" + i, "established", "1925", "in a, p. 1")
                        .claim("s" + i, "established", "1934", "in b, p. 1"));

        assertThat(TextReport.render(given.audit(), TextStyle.PLAIN, false))
                .contains(
                        "… and 3 more findings on 3 more subjects; --verbose shows all. In all:",
                        "\n  date/contradiction  103 findings\n")
                .endsWith("\n103 errors, 0 warnings, 0 notes\n");
        assertThat(TextReport.render(given.audit(), TextStyle.PLAIN, true)).doesNotContain("more findings");
    }

    @Test
    void very_many_errors_of_one_rule_are_cut_and_counted() {
        Given given = new Given();
        IntStream.range(0, 103).forEach(i -> given.claim("s" + i, "name", "n" + i));

        assertThat(TextReport.render(given.audit(), TextStyle.PLAIN, false))
                .contains("record/missing-source (103)", "… and 3 more findings; --verbose shows all")
                .endsWith("\n0 errors, 103 warnings, 0 notes\n");
    }

    @Test
    void a_note_that_two_claims_share_is_shown_once() {
        Given given = new Given();
        for (String source : new String[] {"in a, p. 1", "in b, p. 1"}) {
            given.claim(given.claimBuilder("s", "established", "1925", source)
                    .note("as a charity")
                    .build());
        }
        given.claim("s", "established", "1934", "in c, p. 1");

        assertThat(TextReport.render(given.audit(), TextStyle.PLAIN, false))
                .containsOnlyOnce("note on “1925”: as a charity");
    }

    @Test
    void one_finding_is_shown_with_its_fingerprint() {
        Given given = small();
        Finding finding = given.finding("date/contradiction");

        assertThat(TextReport.render(finding, given.dataset(), TextStyle.PLAIN))
                .startsWith("  error  Spain, established: “Sept. 1925” and “Oct. 1934” cannot both be true")
                .endsWith("    fingerprint " + finding.fingerprint() + "\n");
    }

    @Test
    void nothing_to_report_is_said() {
        assertThat(TextReport.render(new Given().audit(), TextStyle.PLAIN, false))
                .isEqualTo("test: 0 claims about 0 subjects from 0 sources\n\n0 errors, 0 warnings, 0 notes\n");
    }
}
