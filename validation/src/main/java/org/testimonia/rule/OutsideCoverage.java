package org.testimonia.rule;

import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

/**
 * A claim about a time that its source does not cover.
 *
 * <p>"Before 1933" is outside a source that ends with 1928: the words name a year that it does not reach, even though the
 * event may lie within.
 */
final class OutsideCoverage implements ClaimRule {

    @Override
    public String id() {
        return "source/outside-coverage";
    }

    @Override
    public String summary() {
        return "a claim about a time that its source does not cover";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {
        Optional<Source> source = claim.source().flatMap(context.dataset()::source);
        Optional<DayRange> covered = source.flatMap(Source::covers).map(date -> date.range(context.datePolicy()));
        Optional<HistoricalDate> time = claim.date().or(claim::asOf);
        if (covered.isPresent() && time.isPresent()) {
            DayRange range = time.get().range(context.datePolicy());
            boolean outside = !range.overlaps(covered.get());
            if (outside || namesLaterTime(range, covered.get())) {
                findings.accept(finding(claim, time.get(), source.orElseThrow(), outside, context));
            }
        }
    }

    /** Whether the only bound that the date states lies after what is covered. */
    private static boolean namesLaterTime(DayRange range, DayRange covered) {
        return range.earliestEpochDay() == Long.MIN_VALUE
                && range.latestEpochDay() != Long.MAX_VALUE
                && range.latestEpochDay() > covered.latestEpochDay();
    }

    private Finding.Builder finding(
            Claim claim, HistoricalDate time, Source source, boolean outside, AuditContext context) {
        HistoricalDate covers = source.covers().orElseThrow();
        return Finding.of(id())
                .side(claim)
                .decidedBy(covers.edtf())
                .verdict(Verdict.TENSION)
                .message(Wording.topic(claim, context) + ": " + Wording.quoted(claim) + asOf(claim)
                        + " is outside what " + source.shortName() + " covers, " + covers)
                .explain("“" + time.text() + "” is " + time.range() + ", the source covers " + covers.range())
                .explain(
                        outside
                                ? "no reading of the date lies within what the source covers"
                                : "the date names a time after what the source covers")
                .explain("it needs a source of its own, or the source covers more than is said");
    }

    private static String asOf(Claim claim) {
        return claim.date().isPresent()
                ? ""
                : claim.asOf().map(date -> " as of " + date).orElse("");
    }
}
