package org.testimonia.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.TextReport;
import org.testimonia.report.TextStyle;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Audits data that others have gathered, with the descriptions in this repository.
 *
 * <p>The data are not part of it. {@code -Dtestimonia.data=FOLDER} names a folder with {@code emperors} and {@code parties}
 * in it; without that, files beside the descriptions are taken. Where there are none, a test is skipped and says so.
 */
class GivenDataTest {

    private static final List<String> EMPERORS = List.of("wikipedia.csv", "unrv.csv", "britannica.csv");
    private static final List<String> PARTIES = List.of("partyfacts-core.csv", "wikipedia.csv");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"emperors, wikipedia.csv, globalgov/manydata", "parties, partyfacts-core.csv, hdigital/partyfactsdata"})
    void without_its_files_a_description_says_what_is_missing_and_whence_to_get_it(
            String name, String file, String origin) throws IOException {
        copyDescription(name);
        assertThatThrownBy(() -> DatasetReader.read(temp))
                .isInstanceOf(DatasetReadException.class)
                .hasMessageMatching("datapackage\\.json:\\d+:\\d+ path: got \"" + file + "\", which is not there,"
                        + " expected a file in the folder; its description says that it comes from"
                        + " https://github\\.com/" + origin);
    }

    @Test
    void the_emperors_disagree_in_errors_definitions_and_doubts() throws Exception {
        AuditReport report = audit("emperors", EMPERORS);

        assertThat(report.dataset().subjects()).hasSize(103);
        assertThat(counts(report, Finding::rule))
                .isEqualTo(Map.of(
                        "date/contradiction", 28L,
                        "date/order", 9L,
                        "record/duplicate-id", 1L,
                        "record/unreadable-value", 1L));
        assertThat(report.count(Severity.ERROR)).isEqualTo(28);
        assertThat(messages(report))
                .contains(
                        "Augustus, reign end: “14 BC” and “14 CE” cannot both be true; they are at least 26 years (9,498"
                                + " days) apart; the number of the year is the same, so one of them may have the wrong era",
                        "Caligula, died “AD 14” is at least 26 years (9,498 days) before reign end “41 AD”, in every"
                                + " reading of both",
                        "Geta, died “0211-12-19” is at least 7 days before reign end “0211-12-26”, in every reading of"
                                + " both");
    }

    @Test
    void an_estimate_of_an_emperors_birth_is_no_more_than_a_tension() throws Exception {
        assertThat(audit("emperors", EMPERORS).findings())
                .filteredOn(finding -> finding.claims().stream()
                        .anyMatch(claim ->
                                claim.date().filter(date -> date.isUncertain()).isPresent()))
                .hasSize(10)
                .allMatch(finding -> finding.verdict().orElseThrow() == Verdict.TENSION);
    }

    @Test
    void parties_differ_in_as_many_years_as_a_plain_join_of_the_files_counts() throws Exception {
        AuditReport report = audit("parties", PARTIES);

        assertThat(report.dataset().subjects()).hasSize(7068);
        assertThat(counts(report, finding -> finding.rule() + " " + finding.property()))
                .isEqualTo(Map.of(
                        "date/contradiction established", 878L,
                        "date/contradiction dissolved", 444L,
                        "date/order established", 24L,
                        "date/heaping established", 1L));
        assertThat(report.findings())
                .filteredOn(of("established").and(finding -> yearsApart(finding) > 5))
                .hasSize(284);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emperors", "parties"})
    void the_case_studies_quote_what_is_printed(String name) throws Exception {
        AuditReport report = audit(name, name.equals("emperors") ? EMPERORS : PARTIES);
        Matcher quotation = Pattern.compile("```text " + name + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/case-studies.md")));
        int quotations = 0;
        while (quotation.find()) {
            String quoted = quotation.group(1);
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> quoted.contains(report.dataset().subjectName(finding.subject())))
                    .toList();
            String printed = TextReport.render(new AuditReport(report.dataset(), findings), TextStyle.PLAIN, false);
            assertThat(withPlainSpaces(printed)).contains(quoted);
            quotations++;
        }
        assertThat(quotations).isEqualTo(5);
    }

    private static Predicate<Finding> of(String property) {
        return finding -> finding.rule().equals("date/contradiction")
                && finding.property().equals(property);
    }

    private static int yearsApart(Finding finding) {
        List<Integer> years = finding.claims().stream()
                .map(claim -> Integer.valueOf(claim.value().text()))
                .sorted()
                .toList();
        return years.get(years.size() - 1) - years.get(0);
    }

    private static Map<String, Long> counts(AuditReport report, Function<Finding, String> key) {
        return report.findings().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static List<String> messages(AuditReport report) {
        return report.findings().stream()
                .map(finding -> withPlainSpaces(finding.message()))
                .toList();
    }

    /** One of the lists has no-break spaces. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u00A0', ' ');
    }

    private AuditReport audit(String name, List<String> files) throws IOException, DatasetReadException {
        List<Path> data = files.stream().map(file -> given(name).resolve(file)).toList();
        assumeTrue(
                data.stream().allMatch(Files::isRegularFile),
                () -> "skipped: no " + String.join(", ", files) + " in "
                        + given(name).toAbsolutePath() + "; get them as " + name
                        + "/README.md says, or give -Dtestimonia.data=FOLDER");
        copyDescription(name);
        for (Path file : data) {
            Files.copy(file, temp.resolve(file.getFileName()));
        }
        return Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(temp));
    }

    private static Path given(String name) {
        return Path.of(System.getProperty("testimonia.data", ".")).resolve(name);
    }

    private void copyDescription(String name) throws IOException {
        List<Path> description = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(name))) {
            files.filter(file -> !EMPERORS.contains(fileName(file)) && !PARTIES.contains(fileName(file)))
                    .forEach(description::add);
        }
        for (Path file : description) {
            Files.copy(file, temp.resolve(fileName(file)));
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
