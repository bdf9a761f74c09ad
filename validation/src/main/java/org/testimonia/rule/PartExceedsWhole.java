package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.ScopeRelation;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.Quantity;
import org.testimonia.reasoning.Tally;

/** A part that is larger than its whole, or parts that together are. */
final class PartExceedsWhole implements SubjectRule {

    private static final Set<AsOfMatch> COMPARED = Set.of(AsOfMatch.SAME, AsOfMatch.ALIKE, AsOfMatch.POSSIBLE);

    @Override
    public String id() {
        return "figure/part-exceeds-whole";
    }

    @Override
    public String summary() {
        return "a part, or parts together, larger than the whole";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            BrokenDownClaim.among(claims)
                    .forEach(claim -> claim.excess()
                            .ifPresent(part -> findings.accept(claim.excessFinding(id(), part, context))));
            List<Claim> figures =
                    claims.stream().filter(claim -> claim.figure().isPresent()).toList();
            if (definition.isSingle() || definition.isAdditive()) {
                checkNestedScopes(figures, definition, context, findings);
            }
            if (definition.isAdditive()) {
                checkParts(subject.id(), figures, definition, context, findings);
            }
            if (definition.isAdditive() || definition.partition().isPresent()) {
                checkSums(subject, definition, figures, context, findings);
            }
        });
    }

    private void checkNestedScopes(
            List<Claim> claims, PropertyDefinition definition, AuditContext context, Consumer<Finding.Builder> out) {
        List<Quantity> quantities = Quantity.of(claims, definition);
        for (Quantity part : quantities) {
            for (Quantity whole : quantities) {
                boolean nested = part.unit().equals(whole.unit())
                        && part.scope().relationTo(whole.scope()) == ScopeRelation.WITHIN;
                if (nested) {
                    worst(part.claims(), whole.claims(), context).ifPresent(pair -> out.accept(finding(pair, context)));
                }
            }
        }
    }

    private void checkParts(
            String subject,
            List<Claim> claims,
            PropertyDefinition definition,
            AuditContext context,
            Consumer<Finding.Builder> out) {
        for (Subject part : context.dataset().partsOf(subject)) {
            List<Claim> ofPart = context.dataset().claimsOf(part.id(), definition.id()).stream()
                    .filter(claim -> claim.figure().isPresent()
                            && Quantity.scopeOf(claim, definition).equals(Scope.WHOLE))
                    .toList();
            for (Claim whole : claims) {
                boolean counted = Quantity.scopeOf(whole, definition).counts(part.id());
                List<Claim> sameUnit = ofPart.stream()
                        .filter(claim -> Quantity.unitOf(claim, definition).equals(Quantity.unitOf(whole, definition)))
                        .toList();
                if (counted) {
                    worst(sameUnit, List.of(whole), context).ifPresent(pair -> out.accept(finding(pair, context)));
                }
            }
        }
    }

    private record Excess(Claim part, Claim whole, AsOfMatch asOf, BigDecimal by) {}

    /** The pair that breaks the order most, those of one date before those that only can be. */
    private static Optional<Excess> worst(List<Claim> parts, List<Claim> wholes, AuditContext context) {
        List<Excess> found = new ArrayList<>();
        for (Claim part : parts) {
            for (Claim whole : wholes) {
                DecimalRange inner = part.figure().orElseThrow().bounds();
                DecimalRange outer = whole.figure().orElseThrow().bounds();
                AsOfMatch asOf = AsOfMatch.of(part, whole, context.datePolicy());
                if (outer.isBelow(inner) && COMPARED.contains(asOf)) {
                    found.add(new Excess(part, whole, asOf, outer.gap(inner)));
                }
            }
        }
        return found.stream()
                .min(Comparator.comparing(Excess::asOf)
                        .thenComparing(Excess::by, Comparator.reverseOrder())
                        .thenComparing(excess -> excess.part().content())
                        .thenComparing(excess -> excess.whole().content()));
    }

    private Finding.Builder finding(Excess excess, AuditContext context) {
        Claim part = excess.part();
        Claim whole = excess.whole();
        boolean oneDate = excess.asOf() == AsOfMatch.SAME;
        Severity unlessOneDate = excess.asOf() == AsOfMatch.ALIKE ? Severity.WARNING : Severity.NOTE;
        Finding.Builder finding = Finding.of(id())
                .subject(whole.subject())
                .side(part)
                .side(whole)
                .verdict(oneDate ? Verdict.CONTRADICTION : Verdict.TENSION)
                .severity(oneDate ? Severity.ERROR : unlessOneDate)
                .message(Wording.topic(whole, context) + ": " + partName(part, whole, context) + " is given "
                        + Wording.quoted(part) + ", more than the whole it belongs to, " + Wording.quoted(whole))
                .explain(Wording.quoted(part) + " is "
                        + part.figure().orElseThrow().bounds() + ", " + Wording.quoted(whole) + " is "
                        + whole.figure().orElseThrow().bounds())
                .explain("the part is larger by at least " + Wording.number(excess.by()));
        if (!oneDate) {
            finding.explain("their as-of dates can be one day, but need not be");
        }
        return finding;
    }

    private static String partName(Claim part, Claim whole, AuditContext context) {
        return part.subject().equals(whole.subject())
                ? Wording.scope(part.scope(), context)
                : context.dataset().subjectName(part.subject());
    }

    private void checkSums(
            SubjectClaims subject,
            PropertyDefinition definition,
            List<Claim> claims,
            AuditContext context,
            Consumer<Finding.Builder> out) {
        boolean complete = definition.partition().isPresent();
        PartitionSum.tallies(subject, definition, claims, context).stream()
                .filter(Tally::hasSeveralParts)
                .filter(tally -> !(complete && tally.isComplete()))
                .filter(tally -> tally.whole().isBelow(tally.sum()))
                .filter(tally -> tally.partClaims().stream()
                        .noneMatch(part -> tally.whole()
                                .isBelow(part.figure().orElseThrow().bounds())))
                .forEach(tally -> out.accept(sumFinding(tally, context)));
    }

    private Finding.Builder sumFinding(Tally tally, AuditContext context) {
        return Finding.of(id())
                .subject(tally.wholeClaims().get(0).subject())
                .side(tally.partClaims())
                .side(tally.wholeClaims())
                .verdict(tally.hasSource() ? Verdict.CONTRADICTION : Verdict.TENSION)
                .severity(tally.hasSource() ? Severity.ERROR : Severity.WARNING)
                .message(Wording.topic(tally.wholeClaims().get(0), context) + ": the parts that are given make "
                        + tally.sum() + ", more than the whole, " + Wording.quoted(tally.wholeClaims()))
                .explain("the parts do not overlap, so together they are never more than the whole")
                .explain("the excess is at least " + Wording.number(tally.sum().gap(tally.whole())));
    }
}
