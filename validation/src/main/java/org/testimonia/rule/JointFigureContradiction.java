package org.testimonia.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureKind;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.FigureCore;
import org.testimonia.reasoning.FigureCore.NeededFigure;
import org.testimonia.reasoning.FigureInconsistency;
import org.testimonia.reasoning.FigureNetwork;
import org.testimonia.reasoning.FigureSources;
import org.testimonia.reasoning.Quantity;
import org.testimonia.reasoning.Statement;

/** Figures of wholes and parts that cannot all be true, although no two of them conflict. */
final class JointFigureContradiction implements DatasetRule {

    @Override
    public String id() {
        return "figure/joint-contradiction";
    }

    @Override
    public String summary() {
        return "figures of wholes and parts, or of a list, that cannot all be true, though no two conflict";
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
        FigureNetwork figures = FigureNetwork.of(context.dataset(), context.datePolicy());
        for (FigureInconsistency conflict : figures.inconsistencies(SearchOptions.of(context))) {
            conflict.cores().forEach(core -> findings.accept(finding(core, conflict, context)));
        }
        figures.unsearched().forEach(group -> findings.accept(unsearched(group)));
        JointCounts counts = new JointCounts(id(), context);
        context.dataset().subjectIds().forEach(subject -> counts.check(context.claimsOf(subject), findings));
    }

    /** What was not looked at is told, so that silence about it is not taken for consistency. */
    private Finding.Builder unsearched(List<Statement> group) {
        Claim first = group.get(0).claim();
        return Finding.of(id())
                .severity(Severity.NOTE)
                .side(group.stream()
                        .flatMap(statement -> statement.claims().stream())
                        .toList())
                .message(Wording.property(first.property()) + " as of "
                        + first.asOf().orElseThrow() + ": " + group.size()
                        + " figures depend on each other, too many to find out whether all can be true together");
    }

    private Finding.Builder finding(FigureCore core, FigureInconsistency conflict, AuditContext context) {
        Finding.Builder finding = Finding.of(id()).detail("off_by", Wording.plain(core.offBy()));
        core.statements().stream().map(Statement::claims).forEach(finding::side);
        finding.explain("all are as of " + claim(core).asOf().orElseThrow());
        for (NeededFigure figure : core.figures()) {
            finding.explain(said(figure.statement(), context) + " is "
                    + figure(figure.statement()).bounds() + "; the others leave " + figure.needed());
        }
        addResolutions(finding, conflict, context);
        List<String> doubts = doubts(core, context);
        doubts.forEach(finding::explain);
        if (!conflict.isComplete()) {
            finding.explain(
                    "the search ended at its limits; there may be more such figures, and more ways to resolve it");
        }
        return judge(finding.message(message(core, doubts.isEmpty(), context)), core, doubts.isEmpty());
    }

    private static Claim claim(FigureCore core) {
        return core.statements().get(0).claim();
    }

    private static Figure figure(Statement statement) {
        return statement.claim().figure().orElseThrow();
    }

    private static String message(FigureCore core, boolean certain, AuditContext context) {
        List<String> names = core.statements().stream()
                .map(statement -> said(statement, context))
                .toList();
        String which = names.size() == 2 ? "both" : "all";
        String although = names.size() == 2 ? "" : ", although no two of them conflict";
        return Wording.property(claim(core).property()) + " of " + Wording.list(names)
                + (certain ? " cannot " + which + " be true" : " do not " + which + " fit together") + although
                + "; they are off by " + Wording.number(core.offBy());
    }

    /** Such as {@code MOPR, the whole without USSR, “30”}. */
    private static String said(Statement statement, AuditContext context) {
        Claim claim = statement.claim();
        String counted =
                Wording.scope(Quantity.scopeOf(claim, context.definition(claim).orElseThrow()), context);
        return context.dataset().subjectName(claim.subject()) + " (" + counted + ": " + Wording.quoted(claim) + ")";
    }

    private static void addResolutions(Finding.Builder finding, FigureInconsistency conflict, AuditContext context) {
        List<String> single = new ArrayList<>();
        List<String> joint = new ArrayList<>();
        for (List<NeededFigure> mistaken : conflict.diagnoses()) {
            String corrections = mistaken.stream()
                    .map(figure -> said(figure.statement(), context) + " would have to be " + figure.needed())
                    .collect(Collectors.joining("; and "));
            (mistaken.size() == 1 ? single : joint).add(corrections);
        }
        finding.reason(
                single.isEmpty() ? "no single mistake resolves it" : "to resolve it, " + String.join("; or ", single));
        joint.forEach(way -> finding.explain("to resolve it together, " + way));
    }

    /** Why it may be no contradiction. */
    private static List<String> doubts(FigureCore core, AuditContext context) {
        List<String> doubts = new ArrayList<>();
        Wording.doubt(core.sources(), "figure").ifPresent(doubts::add);
        if (AsOfMatch.of(claim(core), claim(core), context.datePolicy()) != AsOfMatch.SAME) {
            doubts.add("all are as of the same date, but that leaves more than one day");
        }
        if (core.statements().stream().anyMatch(each -> figure(each).kind() == FigureKind.APPROXIMATE)) {
            doubts.add(Wording.APPROXIMATE_DOUBT);
        }
        return doubts;
    }

    private static Finding.Builder judge(Finding.Builder finding, FigureCore core, boolean certain) {
        if (certain) {
            return finding.verdict(Verdict.CONTRADICTION);
        }
        boolean several = core.sources() == FigureSources.SEVERAL;
        return finding.verdict(Verdict.TENSION).severity(several ? Severity.NOTE : Severity.WARNING);
    }
}
