package org.testimonia.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.BaselineFile;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetTestsTest {

    private static final Path MOPR = Path.of("../../examples/mopr");
    private static final String SPAIN = "date/contradiction: Spain (spain)";

    @TempDir
    Path folder;

    private static Tested test(List<Tested> tests, String name) {
        return tests.stream()
                .filter(test -> test.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static AuditReport audited(Path dataset) throws Exception {
        return Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(dataset));
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private void twoDatesOfSpain() throws IOException {
        file(
                "claims.csv",
                "subject,property,value,source,locator",
                "spain,established,1925,ryle,p. 1",
                "spain,established,1934,busky,p. 2");
        file("subjects.csv", "id,type,name", "spain,section,Spain");
        file("sources.json", "[{\"id\": \"ryle\"}, {\"id\": \"busky\"}]");
    }

    @Test
    void of_the_sample_dataset_the_rules_and_subjects_with_errors_fail() throws Exception {
        AuditReport report = audited(MOPR);

        List<Tested> tests = Tested.by(DatasetTests.of(MOPR));

        assertThat(Tested.names(tests, "FAILED"))
                .containsExactlyInAnyOrderElementsOf(report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> name(finding, report))
                        .distinct()
                        .toList())
                .contains(SPAIN);
    }

    private static String name(Finding finding, AuditReport report) {
        return finding.rule() + ": " + report.dataset().subjectName(finding.subject()) + " (" + finding.subject() + ")";
    }

    @Test
    void every_rule_of_the_sample_dataset_has_a_test_and_each_test_a_name_of_its_own() {
        List<String> names =
                Tested.by(DatasetTests.of(MOPR)).stream().map(Tested::name).toList();

        assertThat(names).doesNotHaveDuplicates().startsWith("the dataset can be read");
        RuleCatalogue.standard()
                .forEach(rule -> assertThat(names)
                        .anyMatch(name -> name.equals(rule.id()) || name.startsWith(rule.id() + ": ")));
    }

    @Test
    void a_failure_shows_both_claims_and_leads_to_the_first() {
        Tested spain = test(Tested.by(DatasetTests.of(MOPR)), SPAIN);

        assertThat(spain.message().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "error: Spain, established: “Sept. 1925” and “October 1934” cannot both be"),
                        line -> assertThat(line)
                                .isEqualTo("  “Sept. 1925”, Ryle 1967, pp. 262-263,"
                                        + " examples/mopr/affiliates.csv:63:14"),
                        line -> assertThat(line)
                                .isEqualTo("  “October 1934”, “International Red Aid”, Spain,"
                                        + " examples/mopr/claims.csv:51:25"),
                        line -> assertThat(line).startsWith("contradiction · 2 witnesses · "),
                        line -> assertThat(line).matches("date/contradiction, fingerprint [0-9a-f]{16}"));
        assertThat(spain.source()).hasValueSatisfying(source -> {
            assertThat(source.getFile())
                    .hasSameTextualContentAs(MOPR.resolve("affiliates.csv").toFile());
            assertThat(source.getPosition()).contains(FilePosition.from(63, 14));
        });
    }

    @Test
    void a_failure_has_no_stack_trace() {
        assertThat(test(Tested.by(DatasetTests.of(MOPR)), SPAIN).thrown())
                .hasValueSatisfying(thrown -> assertThat(thrown.getStackTrace()).isEmpty());
    }

    @Test
    void a_warning_below_the_severity_to_fail_on_and_a_rule_that_is_off_abort_their_tests() throws Exception {
        twoDatesOfSpain();
        file("testimonia.yaml", "rules:", "  date/contradiction: {severity: warning}", "  date/order: off");

        List<Tested> tests = Tested.by(DatasetTests.of(folder));

        assertThat(Tested.names(tests, "FAILED")).isEmpty();
        assertThat(Tested.names(tests, "ABORTED")).containsExactly(SPAIN, "date/order");
        assertThat(test(tests, SPAIN).message()).startsWith("warning: Spain, established: “1925” and “1934”");
        assertThat(test(tests, "date/order").message()).isEqualTo("date/order is off in testimonia.yaml");
    }

    @Test
    void the_severity_to_fail_on_is_that_of_the_configuration_unless_the_test_has_one() throws Exception {
        twoDatesOfSpain();
        file("testimonia.yaml", "fail-on: never");

        DatasetTests tests = DatasetTests.of(folder);

        assertThat(Tested.names(Tested.by(tests), "FAILED")).isEmpty();
        assertThat(Tested.names(Tested.by(tests.withFailOn(Severity.ERROR)), "FAILED"))
                .containsExactly(SPAIN);
    }

    @Test
    void what_is_accepted_passes() throws Exception {
        twoDatesOfSpain();
        Finding finding = audited(folder).findings().stream()
                .filter(found -> found.rule().equals("date/contradiction"))
                .findFirst()
                .orElseThrow();
        file(
                "decisions.yaml",
                "- fingerprint: " + finding.fingerprint(),
                "  ruling: accepted",
                "  reason: two foundings",
                "  author: Ann",
                "  date: 2026-11-24");

        assertThat(test(Tested.by(DatasetTests.of(folder)), SPAIN).ending()).isEqualTo("SUCCESSFUL");
    }

    @Test
    void what_a_baseline_has_passes() throws Exception {
        twoDatesOfSpain();
        Path baseline = folder.resolve("baseline.json");
        BaselineFile.write(audited(folder), baseline);

        assertThat(test(Tested.by(DatasetTests.of(folder).withBaseline(baseline)), SPAIN)
                        .ending())
                .isEqualTo("SUCCESSFUL");
    }

    @Test
    void a_dataset_that_cannot_be_read_is_one_failure_of_one_line() {
        List<Tested> tests = Tested.by(DatasetTests.of(Path.of("no/such/folder")));

        assertThat(tests).hasSize(1);
        assertThat(tests.get(0).ending()).isEqualTo("FAILED");
        assertThat(tests.get(0).message())
                .isEqualTo("no/such/folder: is not there, expected a folder or a file of claims");
        assertThat(tests.get(0).name()).isEqualTo("the dataset can be read");
    }

    @Test
    void a_baseline_that_is_not_there_is_one_failure_too() {
        List<Tested> tests = Tested.by(DatasetTests.of(MOPR).withBaseline(Path.of("none.json")));

        assertThat(tests).singleElement().extracting(Tested::message).asString().startsWith("none.json: is not there");
    }

    @Test
    void a_single_file_of_claims_leads_to_its_lines() throws Exception {
        twoDatesOfSpain();

        Tested spain = test(Tested.by(DatasetTests.of(folder.resolve("claims.csv"))), "date/contradiction: spain");

        assertThat(spain.source())
                .hasValueSatisfying(source -> assertThat(source.getFile())
                        .isEqualTo(folder.resolve("claims.csv").toFile()));
    }
}
