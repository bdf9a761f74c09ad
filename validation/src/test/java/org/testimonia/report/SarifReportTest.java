package org.testimonia.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.networknt.schema.InputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditContext;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SarifReportTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final RepositoryFolder DATA = new RepositoryFolder("data sets/mopr");

    private static String sarif(AuditReport report, RepositoryFolder folder) {
        StringWriter out = new StringWriter();
        assertThat(SarifReport.of(report, RuleCatalogue.standard(), folder).write("1.0", out))
                .isEmpty();
        return out.toString();
    }

    private static JsonNode run(AuditReport report) {
        return MAPPER.readTree(sarif(report, DATA)).at("/runs/0");
    }

    private static JsonNode result(AuditReport report, String rule) {
        return Stream.of(run(report).get("results"))
                .flatMap(results -> results.valueStream())
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Given spain() {
        Given given = new Given();
        given.claim(given.claimBuilder("spain", "established", "Sept. 1925", "in ryle, pp. 262-263")
                .position(new Position("claims, 1.csv", 2, 7))
                .build());
        return given.claim(given.claimBuilder("spain", "established", "Oct. 1934", "in [hodgson], p. 4")
                .position(new Position("claims, 1.csv", 3, 9))
                .build());
    }

    @Test
    void a_result_stands_at_its_first_claim_and_its_message_leads_to_each() {
        JsonNode result = result(spain().audit(), "date/contradiction");

        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("data%20sets/mopr/claims%2C%201.csv");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uriBaseId")
                        .asString())
                .isEqualTo("%SRCROOT%");
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":7}");
        assertThat(result.at("/relatedLocations/1/id").asInt()).isEqualTo(2);
        assertThat(result.at("/relatedLocations/1/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(3);
        assertThat(result.at("/message/text").asString())
                .isEqualTo(
                        "spain, established: “Sept. 1925” and “Oct. 1934” cannot both be true; they are at least 9 years"
                                + " (3,288 days) apart.\n"
                                + "[“Sept. 1925”](1), ryle, pp. 262-263\n"
                                + "[“Oct. 1934”](2), \\[hodgson\\], p. 4\n"
                                + "contradiction · 2 witnesses · the one is 1925-09-01 to 1925-09-30, the other 1934-10-01 to"
                                + " 1934-10-31");
    }

    @Test
    void a_result_names_its_rule_level_fingerprint_and_verdict() {
        AuditReport report = spain().audit();
        Finding finding = report.findings().stream()
                .filter(each -> each.rule().equals("date/contradiction"))
                .findFirst()
                .orElseThrow();
        JsonNode run = run(report);
        JsonNode result = result(report, "date/contradiction");

        assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                        .asString())
                .isEqualTo("date/contradiction");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/partialFingerprints/testimonia~1v1").asString()).isEqualTo(finding.fingerprint());
        assertThat(result.get("properties").toString())
                .isEqualTo(
                        "{\"verdict\":\"contradiction\",\"witnesses\":2,\"subject\":\"spain\",\"property\":\"established\"}");
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void every_rule_is_described_in_whole_sentences_without_markup() {
        for (JsonNode rule : run(new Given().audit()).at("/tool/driver/rules")) {
            String id = rule.get("id").asString();
            assertThat(rule.at("/fullDescription/text").asString())
                    .as(id)
                    .endsWith(".")
                    .hasSizeLessThan(1024)
                    .doesNotContain("`", "](", "**");
            assertThat(rule.at("/help/text").asString()).as(id).startsWith("- ").doesNotContain("`", "](");
            assertThat(rule.at("/help/markdown").asString())
                    .as(id)
                    .startsWith("# " + id)
                    .doesNotContain("](");
            assertThat(rule.at("/defaultConfiguration/level").asString()).as(id).isIn("error", "warning", "note");
        }
    }

    @Test
    void settings_of_rules_are_overrides() {
        JsonNode overrides = run(new Given()
                        .rule("date/order", RuleSetting.off())
                        .audit())
                .at("/invocations/0/ruleConfigurationOverrides");

        assertThat(overrides.size()).isEqualTo(1);
        assertThat(overrides.at("/0/descriptor/id").asString()).isEqualTo("date/order");
        assertThat(overrides.at("/0/configuration/enabled").asBoolean()).isFalse();
        assertThat(run(new Given()
                                .rule("date/order", RuleSetting.of(Severity.NOTE))
                                .audit())
                        .at("/invocations/0/ruleConfigurationOverrides/0/configuration")
                        .toString())
                .isEqualTo("{\"enabled\":true,\"level\":\"note\"}");
    }

    @Test
    void the_sample_dataset_keeps_the_schema_and_its_results_lead_to_files_that_there_are() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Path folder = root.resolve("examples/mopr");
        AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder));
        String sarif = sarif(report, new RepositoryFolder("examples/mopr"));

        assertThat(SarifSchema.LOADED.validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode results = MAPPER.readTree(sarif).at("/runs/0/results");
        assertThat(results.size()).isEqualTo(report.findings().size());
        for (JsonNode result : results) {
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asString();
            assertThat(root.resolve(URI.create(uri).getPath())).exists();
        }
    }

    @Test
    void the_schema_refuses_what_is_not_sarif() {
        String sarif = sarif(spain().audit(), DATA);

        for (Map.Entry<String, String> change : Map.of(
                        "\"level\" : \"error\"", "\"level\" : \"fatal\"",
                        "\"startLine\" : 2", "\"startLine\" : 0",
                        "utf16CodeUnits", "bytes",
                        "\"ruleId\"", "\"rule\"")
                .entrySet()) {
            assertThat(sarif).contains(change.getKey());
            assertThat(SarifSchema.LOADED.validate(sarif.replace(change.getKey(), change.getValue()), InputFormat.JSON))
                    .as(change.getValue())
                    .isNotEmpty();
        }
    }

    private static AuditReport decided() {
        AuditReport open = spain().claim("zanzibar", "name", "x")
                .claim("zanzibar", "location", "y")
                .audit();
        Finding accepted = open.findings().get(0);
        Decision decision = new Decision(
                accepted.fingerprint(),
                Ruling.ACCEPTED,
                "no archive\nwill tell",
                "Ann",
                LocalDate.of(2026, 11, 24),
                Optional.empty(),
                Optional.empty(),
                new Position("decisions.yaml", 7, 3));
        return new AuditReport(
                open.dataset(),
                open.findings().subList(2, open.findings().size()),
                List.of(new AcceptedFinding(accepted, decision)),
                open.findings().subList(1, 2));
    }

    @Test
    void what_was_decided_and_what_a_baseline_has_is_suppressed_and_stands_last() {
        String sarif = sarif(decided(), DATA);
        List<JsonNode> results =
                MAPPER.readTree(sarif).at("/runs/0/results").valueStream().toList();

        assertThat(SarifSchema.LOADED.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(results).hasSize(decided().findings().size() + 2);
        assertThat(results.subList(0, results.size() - 2)).allSatisfy(open -> {
            assertThat(open.has("suppressions")).isFalse();
            assertThat(open.get("baselineState").asString()).isEqualTo("new");
        });
        JsonNode accepted = results.get(results.size() - 2);
        assertThat(accepted.has("baselineState")).isFalse();
        assertThat(accepted.get("suppressions").toString())
                .isEqualTo(
                        "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"accepted by Ann on 2026-11-24:"
                                + " no archive will tell\",\"location\":{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
                                + "\"data%20sets/mopr/decisions.yaml\",\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":7,"
                                + "\"startColumn\":3}}}}]");
        JsonNode known = results.get(results.size() - 1);
        assertThat(known.get("baselineState").asString()).isEqualTo("unchanged");
        assertThat(known.at("/suppressions/0/justification").asString()).startsWith("in the baseline");
    }

    @Test
    void without_decisions_and_baselines_no_result_speaks_of_them() {
        assertThat(sarif(spain().audit(), DATA)).doesNotContain("suppressions", "baselineState");
    }

    @Test
    void a_finding_about_no_record_stands_in_the_first_file_of_the_dataset() {
        AuditReport report = Auditor.of(List.of(new Complaint(1))).audit(dataset());

        assertThat(run(report).at("/results/0/locations").toString())
                .isEqualTo("[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"data%20sets/mopr/a.csv\","
                        + "\"uriBaseId\":\"%SRCROOT%\"}}}]");
    }

    private static Dataset dataset() {
        Given given = new Given();
        for (String file : List.of("b.csv", "a.csv")) {
            given.claim(given.claimBuilder(file, "name", "x", "in ryle, p. 1")
                    .position(new Position(file, 2, 1))
                    .build());
        }
        return given.audit().dataset();
    }

    /** A rule that has many findings about no record. */
    private record Complaint(int findings) implements DatasetRule {
        @Override
        public String id() {
            return "own/complaint";
        }

        @Override
        public String summary() {
            return "whatever there is";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(AuditContext context, Consumer<Finding.Builder> consumer) {
            IntStream.range(0, findings)
                    .forEach(i -> consumer.accept(
                            Finding.of(id()).message("complaint " + i).decidedBy("" + i)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "5000, 1, 5000", "5001, 2, 1", "100000, 20, 5000", "100001, 20, 4982"})
    void results_are_split_into_runs_that_github_shows_whole(int results, int runs, int inLast) {
        CodeScanningLimits limits = new CodeScanningLimits(results);
        List<Finding> findings = Collections.nCopies(
                results, new Given().claim("a", "name", "x").audit().findings().get(0));

        assertThat(limits.runs()).isEqualTo(runs);
        assertThat(limits.ofRun(runs - 1, findings)).hasSize(inLast);
        assertThat(limits.remarks()).hasSize(results > 100_000 ? 1 : 0);
    }

    @Test
    void many_results_are_all_written_in_runs_that_differ_in_category() {
        List<Rule> rules = List.of(new Complaint(5_001));
        AuditReport report = Auditor.of(rules).audit(dataset());
        StringWriter out = new StringWriter();

        assertThat(SarifReport.of(report, rules, RepositoryFolder.ROOT).write("1.0", out))
                .isEmpty();

        JsonNode runs = MAPPER.readTree(out.toString()).get("runs");
        assertThat(runs.size()).isEqualTo(2);
        assertThat(runs.at("/0/results").size() + runs.at("/1/results").size()).isEqualTo(5_001);
        assertThat(runs.get(0).has("automationDetails")).isFalse();
        assertThat(runs.at("/1/automationDetails/id").asString()).isEqualTo("testimonia/test/2/");
        assertThat(SarifSchema.LOADED.validate(out.toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500_001, 2_000_000})
    void what_github_refuses_is_said(int results) {
        assertThat(new CodeScanningLimits(results).remarks())
                .singleElement()
                .asString()
                .contains("refuses");
        assertThat(CodeScanningLimits.remarkOnSize(10_000_001)).get().asString().contains("10 MB");
        assertThat(CodeScanningLimits.remarkOnSize(10_000_000)).isEmpty();
    }

    @Test
    void the_packed_size_is_what_gzip_makes_of_it_but_for_little() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Random random = new Random(1);
        try (Writer gzip = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8);
                PackedSize size = new PackedSize(gzip)) {
            for (int i = 0; i < 200_000; i++) {
                size.write("claim “" + random.nextInt() + "”\n");
            }
            gzip.close();
            assertThat(size.bytes()).isBetween(packed.size() * 9L / 10, (long) packed.size());
        }
    }

    @Test
    void a_folder_is_named_from_the_root_of_its_repository(@TempDir Path root) throws Exception {
        Path data = Files.createDirectories(root.resolve("repo/data/mopr"));
        Path file = Files.createFile(data.resolve("claims.csv"));

        assertThat(RepositoryFolder.of(data)).isEqualTo(RepositoryFolder.ROOT);
        Files.createFile(root.resolve("repo/.git"));
        assertThat(RepositoryFolder.of(data).path()).isEqualTo("data/mopr");
        assertThat(RepositoryFolder.of(file).file("claims.csv")).isEqualTo("data/mopr/claims.csv");
        assertThat(RepositoryFolder.of(root.resolve("repo"))).isEqualTo(RepositoryFolder.ROOT);
    }
}
