package org.testimonia.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalDate;
import org.testimonia.reasoning.DateReadings;
import org.testimonia.reasoning.DateReadings.Reading;
import org.testimonia.reasoning.DisjointPairs.Pair;

/** Claims of one date that cannot coincide. */
final class DateContradiction implements SubjectRule {

    @Override
    public String id() {
        return "date/contradiction";
    }

    @Override
    public String summary() {
        return "claims of one date that cannot coincide";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            if (claims.size() > 1 && definition.isSingle() && definition.type().isTemporal()) {
                List<Pair<Reading>> apart = conflicts(claims, definition, context).stream()
                        .filter(pair -> !SamePlace.joinsAll(
                                pair.first().claims(), pair.second().claims()))
                        .toList();
                DateReadings.joined(apart).forEach(pair -> findings.accept(finding(pair, context)));
            }
        });
    }

    /** What a date is single for. */
    private record Key(Scope scope, String asOf) {}

    /** The conflicting readings among claims of one date, scope by scope. */
    static List<Pair<Reading>> conflicts(List<Claim> claims, PropertyDefinition definition, AuditContext context) {
        Map<Key, List<Claim>> groups = new LinkedHashMap<>();
        claims.forEach(claim -> groups.computeIfAbsent(keyOf(claim, definition), key -> new ArrayList<>())
                .add(claim));
        return groups.values().stream()
                .map(group -> DateReadings.of(group, definition.type(), context.datePolicy()))
                .flatMap(readings -> DateReadings.conflicts(readings).stream())
                .toList();
    }

    /** When a subject began or ended is the same at all times; any other date may be one now and another later. */
    private static Key keyOf(Claim claim, PropertyDefinition definition) {
        boolean changes = definition.time().isEmpty();
        String asOf =
                claim.asOf().filter(date -> changes).map(HistoricalDate::edtf).orElse("");
        return new Key(claim.scope(), asOf);
    }

    private Finding.Builder finding(Pair<Reading> pair, AuditContext context) {
        return describe(
                Finding.of(id()).message(message(pair, context)),
                pair,
                pair.first().claims(),
                pair.second().claims());
    }

    private static String message(Pair<Reading> pair, AuditContext context) {
        Claim first = pair.first().claims().get(0);
        Claim second = pair.second().claims().get(0);
        return Wording.topic(first, context) + ": " + Wording.quoted(first) + " and " + Wording.quoted(second)
                + (isUncertain(pair) ? " do not fit together" : " cannot both be true") + "; they are at least "
                + Wording.days(pair.first().gapDays(pair.second())) + " apart" + eraSlip(pair);
    }

    /** A year BC and the year AD of the same number are more often one year than two. */
    private static String eraSlip(Pair<Reading> pair) {
        Optional<Long> before = yearOf(pair.first());
        Optional<Long> after = yearOf(pair.second());
        return before.isPresent() && after.isPresent() && before.get() + after.get() == 1
                ? "; the number of the year is the same, so one of them may have the wrong era"
                : "";
    }

    /** The one year that a reading lies in, counted as ISO 8601 does: 0 is 1 BC. */
    private static Optional<Long> yearOf(Reading reading) {
        Optional<Long> earliest = reading.whole().earliest().day().map(Day::year);
        return earliest.equals(reading.whole().latest().day().map(Day::year)) ? earliest : Optional.empty();
    }

    /** Adds sides, verdict, bounds and gap of two readings to a finding. */
    static Finding.Builder describe(
            Finding.Builder finding, Pair<Reading> pair, List<Claim> firstSide, List<Claim> secondSide) {
        boolean uncertain = isUncertain(pair);
        finding.side(firstSide)
                .side(secondSide)
                .verdict(uncertain ? Verdict.TENSION : Verdict.CONTRADICTION)
                .detail("gap_days", pair.first().gapDays(pair.second()));
        if (uncertain) {
            finding.severity(Severity.WARNING);
        }
        explain(finding, pair.first());
        explain(finding, pair.second());
        finding.reason("the one is " + pair.first().days() + ", the other "
                + pair.second().days());
        if (uncertain) {
            finding.explain("a source marks its date as uncertain (?), so this is no more than a tension");
        }
        return finding;
    }

    private static void explain(Finding.Builder finding, Reading reading) {
        Claim claim = reading.claims().get(0);
        finding.explain(Wording.quoted(claim) + " is " + reading.days());
        if (claim.date().filter(date -> date.isApproximate()).isPresent()) {
            finding.explain(Wording.quoted(claim) + " is approximate; its bounds are widened by the date policy");
        }
    }

    private static boolean isUncertain(Pair<Reading> pair) {
        return pair.first().uncertain() || pair.second().uncertain();
    }
}
