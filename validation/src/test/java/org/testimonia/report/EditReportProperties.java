package org.testimonia.report;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.history.DatasetRevision;
import org.testimonia.history.Revision;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/** Edits of datasets that are full of faults; there is no JGit on the class path of these tests. */
class EditReportProperties {

    private static final Auditor AUDITOR = Auditor.of(RuleCatalogue.standard());
    private static final Schema SCHEMA = ReportSchema.load("since");

    private static EditReport report(ReadDataset before, ReadDataset after) {
        Revision revision = new Revision(
                "98898109e9".repeat(4),
                "Ana Ruiz",
                "ana@example.org",
                OffsetDateTime.parse("2026-03-02T10:00:00Z"),
                "Take over the tables");
        DatasetRevision since = new DatasetRevision("main", revision, false, "d", false, Optional.of(before));
        return EditReport.of(since, AUDITOR.auditEdit(before, after));
    }

    private static String json(EditReport report) {
        StringWriter out = new StringWriter();
        report.writeJson("1.0", out);
        return out.toString();
    }

    /** The records without some, and with some of another dataset in their stead. */
    private static List<Consumer<Given>> edited(List<Consumer<Given>> records, long seed) {
        Random random = new Random(seed);
        List<Consumer<Given>> others = RandomDatasets.records(seed + 1, records.size());
        List<Consumer<Given>> edited = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            int what = random.nextInt(8);
            if (what > 1) {
                edited.add(records.get(i));
            } else if (what == 1) {
                edited.add(others.get(i));
            }
        }
        return edited;
    }

    @Property(tries = 100)
    void the_schema_holds_and_the_order_of_the_records_changes_no_byte(
            @ForAll long seed, @ForAll @IntRange(max = 25) int claims, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);
        List<Consumer<Given>> edited = edited(records, seed);

        EditReport report = report(
                RandomDatasets.inOrder(records).read(),
                RandomDatasets.inOrder(edited).read());
        EditReport shuffled = report(
                RandomDatasets.shuffled(records, random).read(),
                RandomDatasets.shuffled(edited, random).read());

        assertThat(SCHEMA.validate(json(report), InputFormat.JSON)).isEmpty();
        assertThat(json(shuffled)).isEqualTo(json(report));
        assertThat(shuffled.text(TextStyle.PLAIN, true)).isEqualTo(report.text(TextStyle.PLAIN, true));
    }

    @Property(tries = 60)
    void no_edit_brings_nothing(@ForAll long seed, @ForAll @IntRange(max = 25) int claims, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);

        EditAudit audit = AUDITOR.auditEdit(
                RandomDatasets.inOrder(records).read(),
                RandomDatasets.shuffled(records, random).read());

        assertThat(audit.brought()).isEmpty();
        assertThat(audit.difference().isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void no_rule_on_edits_fails(@ForAll long seed, @ForAll @IntRange(max = 25) int claims) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);

        EditAudit audit = AUDITOR.auditEdit(
                RandomDatasets.inOrder(records).read(),
                RandomDatasets.inOrder(edited(records, seed)).read());

        assertThat(audit.edits()).extracting(Finding::rule).doesNotContain("record/rule-failed");
    }
}
