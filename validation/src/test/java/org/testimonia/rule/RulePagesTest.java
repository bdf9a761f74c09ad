package org.testimonia.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

class RulePagesTest {

    private static final Path PAGES = Path.of("../docs/rules");
    private static final String FAILED_RULE = "record/rule-failed";
    private static final Pattern FENCE = Pattern.compile("```\\w+ (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INDEX_ROW =
            Pattern.compile("\\| \\[([a-z/-]+)]\\(([a-z/.-]+)\\) \\| (\\w+) \\| (.+) \\|");

    @TempDir
    Path folder;

    static Stream<String> ruleIds() {
        return RuleCatalogue.standard().stream().map(Rule::id);
    }

    private static String page(String rule) {
        return RulePage.of(rule).map(RulePage::markdown).orElseThrow(() -> new AssertionError("no page for " + rule));
    }

    private static String section(String rule, String heading) {
        String page = page(rule);
        int from = page.indexOf("\n## " + heading + "\n");
        assertThat(from).as("section " + heading + " of " + rule).isPositive();
        int to = page.indexOf("\n## ", from + 4);
        return to < 0 ? page.substring(from) : page.substring(from, to);
    }

    /**
     * The reports on the datasets that the fences of a section make. A file that comes once more begins a new dataset, which
     * keeps the others. Files in {@code before} and {@code after} make an edit, of which each shows the whole dataset.
     */
    private List<AuditReport> audits(String section) throws IOException, DatasetReadException {
        Matcher fence = FENCE.matcher(section);
        List<AuditReport> reports = new ArrayList<>();
        Set<String> files = new HashSet<>();
        while (fence.find()) {
            if (!files.add(fence.group(1))) {
                reports.add(audit());
                files.clear();
                files.add(fence.group(1));
            }
            Path file = folder.resolve(fence.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, fence.group(2));
        }
        assertThat(files).as("an example").isNotEmpty();
        reports.add(audit());
        return reports;
    }

    private AuditReport audit() throws IOException, DatasetReadException {
        Auditor auditor = Auditor.of(RuleCatalogue.standard());
        Path before = folder.resolve("before");
        if (!Files.exists(before)) {
            return auditor.audit(DatasetReader.read(folder));
        }
        EditAudit edit = auditor.auditEdit(DatasetReader.read(before), DatasetReader.read(folder.resolve("after")));
        Stream<Finding> findings = Stream.concat(edit.edits().stream(), edit.after().findings().stream());
        return new AuditReport(edit.after().dataset(), findings.toList());
    }

    private static List<Finding> of(String rule, AuditReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void what_a_page_shows_as_flagged_is_flagged(String rule) throws Exception {
        assertThat(audits(section(rule, "Flagged")))
                .allSatisfy(report -> assertThat(of(rule, report)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void the_first_line_of_a_page_names_severity_and_verdict_of_what_it_shows(String rule) throws Exception {
        String firstLine = page(rule).lines().skip(2).findFirst().orElseThrow();

        assertThat(audits(section(rule, "Flagged")))
                .flatMap(report -> of(rule, report))
                .allSatisfy(finding -> assertThat(firstLine)
                        .contains(finding.severity().id())
                        .contains(finding.verdict().map(Verdict::id).orElse("no verdict")));
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void what_a_page_shows_as_not_flagged_is_not_and_has_no_error(String rule) throws Exception {
        assertThat(audits(section(rule, "Not flagged"))).allSatisfy(report -> {
            assertThat(of(rule, report)).isEmpty();
            assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        });
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void what_a_page_shows_as_configuration_is_understood(String rule) throws Exception {
        Files.writeString(folder.resolve("claims.csv"), "subject,property,value,source,locator\na,name,A,s,p. 1\n");

        assertThat(audits(section(rule, "Configure")))
                .allSatisfy(report -> assertThat(report.findings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void a_page_begins_with_its_rule_and_says_what_to_do(String rule) {
        assertThat(page(rule)).startsWith("# " + rule + "\n\n*");
        assertThat(section(rule, "What it means")).contains("silent");
        assertThat(section(rule, "What to do")).contains("- ");
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void a_page_tells_the_options_of_its_rule(String rule) {
        List<String> declared = Auditor.of(RuleCatalogue.standard()).rule(rule).orElseThrow().options().stream()
                .map(RulePagesTest::row)
                .toList();
        List<String> told = section(rule, "Configure")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(told).isEqualTo(declared);
    }

    private static String row(RuleOption<?> option) {
        return "| `" + option.name() + "` | " + option.standardText() + " | "
                + option.least().toPlainString() + " to " + option.most().toPlainString() + " | " + option.unit()
                + " | " + option.meaning() + " |";
    }

    @Test
    void every_page_belongs_to_a_rule() throws IOException {
        List<String> known = Stream.concat(ruleIds(), Stream.of(FAILED_RULE)).toList();
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md"))
                            .map(PAGES::relativize)
                            .map(file -> file.toString().replace('\\', '/').replace(".md", ""))
                            .filter(id -> id.contains("/")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void the_index_lists_every_rule_as_the_rule_describes_itself() throws IOException {
        Map<String, String> expected = RuleCatalogue.standard().stream()
                .collect(Collectors.toMap(
                        Rule::id, rule -> rule.severity().id() + ": " + rule.summary(), (a, b) -> a, TreeMap::new));
        expected.put(FAILED_RULE, "error: a rule that failed; the others ran");

        Map<String, String> listed = new TreeMap<>();
        Matcher row = INDEX_ROW.matcher(Files.readString(PAGES.resolve("README.md")));
        while (row.find()) {
            listed.put(row.group(1), row.group(3) + ": " + row.group(4));
            assertThat(PAGES.resolve(row.group(2))).exists();
        }
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void there_is_no_page_outside_the_folder() {
        assertThat(List.of("../README", "README", "date", "date/../record/constraint", "no/such-rule"))
                .allMatch(id -> RulePage.of(id).equals(Optional.empty()));
    }
}
