package org.testimonia.rule;

import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;
import org.testimonia.reasoning.DateCore;
import org.testimonia.reasoning.DateInconsistency;
import org.testimonia.reasoning.Statement;
import org.testimonia.reasoning.TemporalNetwork;

/** Claims about times that cannot all be true, although no two of them conflict. */
final class JointDateContradiction implements DatasetRule {

    @Override
    public String id() {
        return "date/joint-contradiction";
    }

    @Override
    public String summary() {
        return "claims about times that cannot all be true, although no two of them conflict";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<RuleOption<?>> options() {
        return SearchOptions.all();
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        TemporalNetwork times = TemporalNetwork.of(context.dataset(), context.datePolicy());
        for (DateInconsistency conflict : times.inconsistencies(SearchOptions.of(context))) {
            conflict.cores().forEach(core -> findings.accept(finding(core, conflict, context)));
        }
    }

    private Finding.Builder finding(DateCore core, DateInconsistency conflict, AuditContext context) {
        ConflictWording words = new ConflictWording(context);
        Finding.Builder finding = Finding.of(id())
                .verdict(core.isUncertain() ? Verdict.TENSION : Verdict.CONTRADICTION)
                .detail("gap_days", core.gapDays())
                .message(words.message(core));
        if (core.isUncertain()) {
            finding.severity(Severity.WARNING);
        }
        core.statements().stream().map(Statement::claims).forEach(finding::side);
        words.steps(core).forEach(finding::explain);
        finding.reason(words.resolution(conflict));
        words.jointResolutions(conflict).forEach(finding::explain);
        if (core.isUncertain()) {
            finding.explain(whyUncertain(core) + ", so this is no more than a tension");
        }
        if (!conflict.isComplete()) {
            finding.explain("the search ended at its limits: of this conflict, the first "
                    + conflict.cores().size() + " smallest sets of claims are reported, and there may be more");
        }
        return finding;
    }

    private static String whyUncertain(DateCore core) {
        boolean byDuration = core.statements().stream()
                .filter(Statement::isUncertain)
                .allMatch(statement -> statement.kind() == Statement.Kind.DURATION);
        return byDuration ? "an approximate figure has no sure bounds" : "a source marks its date as uncertain (?)";
    }
}
