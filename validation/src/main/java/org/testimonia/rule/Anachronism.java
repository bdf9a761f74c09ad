package org.testimonia.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;

/** A source that came out before what it cites was there, or before what it reports had happened. */
final class Anachronism implements DatasetRule {

    /** Old and New Style are up to thirteen days apart; a year's last days are also when the next year's book comes out. */
    private static final RuleOption<Integer> SHORT_GAP = RuleOption.whole(
            "short-gap", 13, 0, 3_660, "days", "where no more lie between the two dates, it is a note");

    @Override
    public String id() {
        return "source/anachronism";
    }

    @Override
    public String summary() {
        return "a source dated before what it cites or reports";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(SHORT_GAP);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        Map<String, Publication> publications = new HashMap<>();
        context.dataset()
                .sources()
                .forEach(source -> Publication.of(source, context.datePolicy())
                        .ifPresent(known -> publications.putIfAbsent(source.id(), known)));
        publications.values().forEach(citing -> checkCited(citing, publications, context, findings));
        if (!publications.isEmpty()) {
            context.dataset()
                    .claims()
                    .forEach(claim -> claim.source()
                            .flatMap(id -> Optional.ofNullable(publications.get(id)))
                            .ifPresent(source -> checkReported(claim, source, context, findings)));
        }
    }

    private void checkCited(
            Publication citing,
            Map<String, Publication> publications,
            AuditContext context,
            Consumer<Finding.Builder> findings) {
        citing.source().derivedFrom().stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(publications.get(id)).stream())
                .filter(cited -> citing.lastDays().endsBefore(cited.firstDays()))
                .forEach(cited -> findings.accept(cites(citing, cited, context)));
    }

    private Finding.Builder cites(Publication citing, Publication cited, AuditContext context) {
        long gap = citing.lastDays().gapDays(cited.firstDays());
        Finding.Builder finding = Finding.of(id())
                .about(RecordView.of(citing.source()))
                .about(RecordView.of(cited.source()))
                .decidedBy(citing.circumstance() + " " + cited.circumstance())
                .verdict(Verdict.TENSION)
                .detail("gap_days", gap)
                .message(citing.dated() + " is dated before " + cited.dated() + ", which it is said to be taken from")
                .explain(issue(citing) + " until " + citing.lastDays().latest())
                .explain(issue(cited) + " from " + cited.firstDays().earliest() + ", " + Wording.days(gap) + " later");
        List<String> doubts = Stream.of(
                        when(citing.isUncertain() || cited.isUncertain(), "a date of issue is uncertain (?)"),
                        when(
                                isShort(gap, context),
                                "so few days may lie between two calendars, or between date and print"),
                        when(cited.isKeptUp(), "what is cited may have been there before the date that it bears"),
                        when(citing.isKeptUp(), "what cites it may have been changed after the date that it bears"),
                        when(cited.hasUndatedPredecessor(), "an earlier edition may be meant"))
                .flatMap(Optional::stream)
                .toList();
        return doubted(finding, doubts)
                .explain(
                        "a wrong date, a first edition that is not named, or the wrong one of the two as derived_from");
    }

    private void checkReported(
            Claim claim, Publication source, AuditContext context, Consumer<Finding.Builder> findings) {
        Stream.of(claim.date(), claim.asOf())
                .flatMap(Optional::stream)
                .filter(date -> source.lastDays().endsBefore(date.range(context.datePolicy())))
                .findFirst()
                .ifPresent(date -> findings.accept(reports(claim, date, source, context)));
    }

    private Finding.Builder reports(Claim claim, HistoricalDate date, Publication source, AuditContext context) {
        DayRange reported = date.range(context.datePolicy());
        boolean isValue = claim.date().filter(date::equals).isPresent();
        boolean past = !isValue
                || context.definition(claim).flatMap(PropertyDefinition::time).isPresent();
        long gap = source.lastDays().gapDays(reported);
        Finding.Builder finding = Finding.of(id())
                .side(claim)
                .decidedBy(source.circumstance())
                .verdict(Verdict.TENSION)
                .detail("gap_days", gap)
                .message(Wording.topic(claim, context) + ": " + source.dated() + " is dated before what it reports, "
                        + Wording.quoted(claim) + (isValue ? "" : " as of " + date))
                .explain(issue(source) + " until " + source.lastDays().latest())
                .explain("“" + date.text() + "” is " + reported + ", " + Wording.days(gap) + " later");
        List<String> doubts = Stream.of(
                        when(date.isUncertain() || source.isUncertain(), "one of the dates is uncertain (?)"),
                        when(
                                isShort(gap, context),
                                "so few days may lie between two calendars, or between date and print"),
                        when(source.isKeptUp(), "the source may have been changed after the date that it bears"),
                        when(!past, "nothing says that " + Wording.property(claim.property()) + " is of the past"))
                .flatMap(Optional::stream)
                .toList();
        return doubted(finding, doubts).explain("unless it is a plan or a forecast, the source or a date is wrong");
    }

    private static String issue(Publication source) {
        return source.source().id() + " (" + source.date() + ") can have come out";
    }

    private static boolean isShort(long gap, AuditContext context) {
        return gap <= context.option(SHORT_GAP);
    }

    private static Optional<String> when(boolean holds, String doubt) {
        return holds ? Optional.of(doubt) : Optional.empty();
    }

    private Finding.Builder doubted(Finding.Builder finding, List<String> doubts) {
        doubts.forEach(finding::explain);
        return finding.severity(doubts.isEmpty() ? severity() : Severity.NOTE);
    }
}
