package org.testimonia.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.reasoning.CountConflict;
import org.testimonia.reasoning.CountConflictSearch;
import org.testimonia.reasoning.CountedList;
import org.testimonia.reasoning.FigureSources;
import org.testimonia.reasoning.Quantity;

/** Puts counts that a dated list does not allow together into findings. */
final class JointCounts {

    private final String rule;
    private final AuditContext context;

    JointCounts(String rule, AuditContext context) {
        this.rule = rule;
        this.context = context;
    }

    void check(SubjectClaims subject, Consumer<Finding.Builder> findings) {
        subject.byDefinition()
                .forEach((definition, claims) -> Quantity.of(claims, definition)
                        .forEach(quantity -> CountConflictSearch.find(
                                        context.dataset(), quantity, definition, context.datePolicy())
                                .forEach(conflict -> findings.accept(finding(conflict, quantity, definition)))));
    }

    private Finding.Builder finding(CountConflict conflict, Quantity quantity, PropertyDefinition definition) {
        boolean needsWhole = quantity.scope().kind() == Scope.Kind.UNSTATED
                && conflict.kind() == CountConflict.Kind.RISES_TOO_LITTLE;
        List<String> doubts = doubts(conflict);
        Finding.Builder finding = Finding.of(rule)
                .side(conflict.earlier())
                .side(conflict.later())
                .detail("off_by", Wording.plain(conflict.offBy()))
                .detail("change", Integer.toString(conflict.change()))
                .message(message(conflict, quantity, needsWhole))
                .explain("the list has " + conflict.list().size() + " of type "
                        + definition.counts().orElseThrow().type() + listSource(conflict.list())
                        + ", and allows each of the two counts")
                .explain("the list is taken to be complete, and none to have ended but as claims say");
        if (!conflict.dates().isEmpty()) {
            finding.side(conflict.dates())
                    .explain(
                            Wording.number(conflict.dates().size())
                                    + " dates of the list decide it: were any one of them wrong, the two counts could be right");
        }
        finding.reason(resolution(conflict));
        doubts.forEach(finding::explain);
        return judge(finding, conflict, doubts.isEmpty(), needsWhole);
    }

    private String message(CountConflict conflict, Quantity quantity, boolean needsWhole) {
        Claim first = conflict.earlier().get(0);
        return Wording.topic(first, context) + ": " + said(first) + " and "
                + said(conflict.later().get(0)) + scope(quantity.scope())
                + " do not fit the list together, which " + change(conflict) + " between them"
                + (needsWhole ? " if they count the whole, which they do not say" : "");
    }

    private static String said(Claim claim) {
        return Wording.quoted(claim) + " as of " + claim.asOf().orElseThrow();
    }

    private String scope(Scope scope) {
        return scope.kind() == Scope.Kind.WHOLE || !scope.isStated() ? "" : " (" + Wording.scope(scope, context) + ")";
    }

    private static String change(CountConflict conflict) {
        int change = conflict.change();
        String by = Wording.number(Math.abs(change));
        return switch (conflict.kind()) {
            case RISES_TOO_MUCH ->
                change > 0
                        ? "can have gained at most " + by
                        : change == 0 ? "can have gained none" : "must have lost at least " + by;
            case RISES_TOO_LITTLE ->
                change > 0
                        ? "must have gained at least " + by
                        : change == 0 ? "can have lost none" : "can have lost at most " + by;
        };
    }

    private String listSource(CountedList list) {
        return list.source()
                .map(source -> ", dated as " + Wording.source(source, context) + " has it")
                .orElse(", dated as widely as its sources allow");
    }

    private static String resolution(CountConflict conflict) {
        List<String> ways = new ArrayList<>();
        conflict.earlierNeeded().ifPresent(needed -> ways.add("the earlier would have to be " + needed));
        conflict.laterNeeded().ifPresent(needed -> ways.add("the later would have to be " + needed));
        return ways.isEmpty() ? "no single count resolves it" : "to resolve it, " + String.join("; or ", ways);
    }

    /** Why it may be no contradiction. */
    private static List<String> doubts(CountConflict conflict) {
        List<String> doubts = new ArrayList<>();
        Wording.doubt(conflict.sources(), "count").ifPresent(doubts::add);
        if (conflict.isApproximate()) {
            doubts.add(Wording.APPROXIMATE_DOUBT);
        }
        if (!conflict.isOfAnyReading()) {
            doubts.add("another source dates the list in another way, or a date or a count is not sure");
        }
        return doubts;
    }

    private static Finding.Builder judge(
            Finding.Builder finding, CountConflict conflict, boolean certain, boolean needsWhole) {
        if (needsWhole) {
            return finding.verdict(Verdict.NOT_COMPARABLE).severity(Severity.WARNING);
        }
        if (certain) {
            return finding.verdict(Verdict.CONTRADICTION);
        }
        boolean several = conflict.sources() == FigureSources.SEVERAL;
        return finding.verdict(Verdict.TENSION).severity(several ? Severity.NOTE : Severity.WARNING);
    }
}
