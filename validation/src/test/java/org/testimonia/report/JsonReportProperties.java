package org.testimonia.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;

class JsonReportProperties {

    private static final int MOST_CLAIMS = 60;

    private static String json(AuditReport report) {
        StringWriter out = new StringWriter();
        JsonReport.write(report, "1.0", out);
        return out.toString();
    }

    @Property(tries = 150)
    void the_order_of_the_records_changes_no_byte(
            @ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);

        assertThat(json(RandomDatasets.shuffled(records, random).audit()))
                .isEqualTo(json(RandomDatasets.inOrder(records).audit()));
    }

    @Property(tries = 150)
    void every_report_keeps_its_schema(@ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims) {
        String report = json(
                RandomDatasets.inOrder(RandomDatasets.records(seed, claims)).audit());

        assertThat(ReportSchema.load().validate(report, InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 150)
    void no_rule_fails_whatever_the_claims(@ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims) {
        AuditReport report =
                RandomDatasets.inOrder(RandomDatasets.records(seed, claims)).audit();

        assertThat(report.findings()).noneMatch(finding -> finding.rule().equals("record/rule-failed"));
        assertThat(report.findings()).allSatisfy(JsonReportProperties::assertReadable);
    }

    private static void assertReadable(Finding finding) {
        assertThat(finding.message())
                .doesNotContain("Optional")
                .doesNotContain("  ")
                .doesNotContain("null");
        assertThat(finding.witnesses()).isLessThanOrEqualTo(finding.claims().size());
        assertThat(finding.claims().isEmpty() || finding.witnesses() > 0).isTrue();
        assertThat(finding.sides()).noneMatch(List::isEmpty);
    }

    /** More than 256 subjects are looked at in parallel. */
    @Property(tries = 5)
    void subjects_in_parallel_give_what_they_give_one_by_one(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<Consumer<Given>>> subjects = Stream.iterate(0, i -> i < 300, i -> i + 1)
                .map(i -> claimsOf("s" + i, random))
                .toList();

        List<Finding> together = RandomDatasets.inOrder(
                        subjects.stream().flatMap(List::stream).toList())
                .audit()
                .findings();
        List<Finding> oneByOne = subjects.stream()
                .flatMap(subject -> RandomDatasets.inOrder(subject).audit().findings().stream())
                .toList();

        assertThat(together).containsExactlyInAnyOrderElementsOf(oneByOne);
        assertThat(together).extracting(Finding::subject).isSorted();
    }

    private static List<Consumer<Given>> claimsOf(String subject, Random random) {
        return Stream.of("a", "b", "c")
                .<Consumer<Given>>map(source -> {
                    String year = Integer.toString(1920 + random.nextInt(8));
                    return given -> given.claim(subject, "established", year, "in " + source + ", p. 1");
                })
                .toList();
    }
}
