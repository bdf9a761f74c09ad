package org.testimonia.report;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

import com.networknt.schema.InputFormat;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Severity;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of SARIF, JUnit, workflow commands and Markdown alike, whatever stands in the dataset. */
class FormatProperties {

    private static final int MOST_CLAIMS = 40;
    private static final RepositoryFolder FOLDER = new RepositoryFolder("data");

    private static final List<Function<AuditReport, String>> FORMATS = List.of(
            FormatProperties::sarif, FormatProperties::junit, FormatProperties::github, FormatProperties::markdown);

    private static String sarif(AuditReport report) {
        StringWriter out = new StringWriter();
        SarifReport.of(report, List.of(), FOLDER).write("1.0", out);
        return out.toString();
    }

    private static String junit(AuditReport report) {
        return JUnitReport.render(report, RuleCatalogue.standard(), Optional.of(Severity.ERROR), FOLDER);
    }

    private static String github(AuditReport report) {
        return GitHubReport.render(report, FOLDER);
    }

    private static String markdown(AuditReport report) {
        return MarkdownReport.render(report, FOLDER, MarkdownReport.COMMENT_CHARACTERS);
    }

    @Provide
    static Arbitrary<Given> ugly() {
        return UglyDatasets.datasets();
    }

    @Property(tries = 50)
    void the_order_of_the_records_changes_no_byte(
            @ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);
        AuditReport shuffled = RandomDatasets.shuffled(records, random).audit();
        AuditReport inOrder = RandomDatasets.inOrder(records).audit();

        assertThat(FORMATS)
                .allSatisfy(format -> assertThat(format.apply(shuffled)).isEqualTo(format.apply(inOrder)));
    }

    @Property(tries = 40)
    void sarif_keeps_its_schema(@ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims) {
        AuditReport report =
                RandomDatasets.inOrder(RandomDatasets.records(seed, claims)).audit();

        assertThat(SarifSchema.LOADED.validate(sarif(report), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 100)
    void sarif_names_files_by_uris_and_links_only_where_it_means_to(@ForAll("ugly") Given given) {
        AuditReport report = given.audit();
        String sarif = sarif(report);

        assertThat(SarifSchema.LOADED.validate(sarif, InputFormat.JSON)).isEmpty();
        for (JsonNode result : JsonMapper.builder().build().readTree(sarif).at("/runs/0/results")) {
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asString();
            assertThat(URI.create(uri).getPath()).startsWith("data/f");
            assertThat(uri).matches("[A-Za-z0-9._~/%-]+");
            String unescaped = result.at("/message/text").asString().replaceAll("\\\\[\\\\\\[\\]]", "");
            assertThat(unescaped.split("\\[", -1))
                    .hasSize(result.path("relatedLocations").size() + 1);
        }
    }

    @Property(tries = 150)
    void junit_is_read_by_the_parser_of_surefire(@ForAll("ugly") Given given) throws Exception {
        AuditReport report = given.audit();
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(junit(report).getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8));

        assertThat(suites).hasSize(RuleCatalogue.standard().size());
        List<ReportTestCase> cases =
                suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
        long silent = RuleCatalogue.standard().stream()
                .filter(rule -> report.findings().stream()
                        .noneMatch(finding -> finding.rule().equals(rule.id())))
                .count();
        assertThat(cases).hasSize((int) silent + report.findings().size());
        assertThat(cases.stream().filter(ReportTestCase::hasFailure).count()).isEqualTo(report.count(Severity.ERROR));
        assertThat(cases.stream().filter(ReportTestCase::hasSkipped).count()).isEqualTo(report.count(Severity.WARNING));
        assertThat(cases)
                .extracting(each -> each.getFullClassName() + " " + each.getName())
                .doesNotHaveDuplicates();
        assertThat(cases)
                .extracting(ReportTestCase::getFailureMessage)
                .containsAll(report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> legal(FindingWording.sentence(finding, report.dataset())))
                        .toList());
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .map(c -> (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE ? 0xFFFD : c)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    @Property(tries = 150)
    void each_finding_is_one_workflow_command_that_says_what_the_finding_says(@ForAll("ugly") Given given) {
        AuditReport report = given.audit();
        List<String> lines = List.of(github(report).split("\n", -1));
        List<WorkflowCommand> commands = lines.stream()
                .flatMap(line -> WorkflowCommand.parse(line).stream())
                .toList();

        assertThat(lines).hasSize(report.findings().size() + 2);
        assertThat(commands).hasSameSizeAs(report.findings());
        assertThat(commands)
                .allSatisfy(command -> assertThat(command.properties().keySet())
                        .isSubsetOf("file", "line", "col", "title")
                        .contains("file", "title"));
        List<Finding> findings = FindingOrder.loudestFirst(report.findings());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            assertThat(commands.get(i).message().split("\n")[0])
                    .isEqualTo(FindingWording.sentence(finding, report.dataset()));
            assertThat(commands.get(i).properties().get("title")).isEqualTo(finding.rule());
            finding.position()
                    .ifPresent(position -> assertThat(commands)
                            .anyMatch(command -> ("data/" + position.file())
                                    .equals(command.properties().get("file"))));
        }
    }

    @Property(tries = 200)
    void nothing_in_the_dataset_becomes_markup(@ForAll("ugly") Given given) {
        AuditReport report = given.audit();
        MarkdownReading reading = MarkdownReading.of(markdown(report));

        assertThat(reading.html())
                .allMatch(html -> html.matches("</?span>|<details>\\s*<summary>\\d+ notes?</summary>|</details>"));
        assertThat(reading.links()).isZero();
        assertThat(reading.headings()).allMatch(level -> level == 2 || level == 3);
        assertThat(reading.text())
                .doesNotContainPattern("@[A-Za-z0-9]")
                .doesNotContainPattern("#\\d")
                .doesNotContainPattern("(?i)GH-\\d");
    }

    @Property(tries = 100)
    void a_report_that_is_too_long_is_cut_and_says_by_how_much(
            @ForAll long seed, @ForAll @IntRange(min = 2_000, max = 9_000) int most) {
        AuditReport report = RandomDatasets.inOrder(RandomDatasets.records(seed, MOST_CLAIMS))
                .audit();
        String whole = MarkdownReport.render(report, FOLDER, Integer.MAX_VALUE);
        String cut = MarkdownReport.render(report, FOLDER, most);

        assertThat(cut).hasSizeLessThanOrEqualTo(most);
        assertThat(whole).doesNotContain("no room");
        assertThat(cut.equals(whole) || cut.matches("(?s).*\n… and \\d+ more findings? that had no room here\n"))
                .isTrue();
    }
}
