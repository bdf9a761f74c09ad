package org.testimonia.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;
import org.testimonia.lineage.Trail;
import org.testimonia.lineage.Witness;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.DateReadings;
import org.testimonia.reasoning.FigureReadings;
import org.testimonia.reasoning.Quantity;

/** Claims that agree because they are one testimony. */
final class OneWitness implements SubjectRule {

    @Override
    public String id() {
        return "source/one-witness";
    }

    @Override
    public String summary() {
        return "agreement that is not corroboration";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            if (claims.size() > 1) {
                agreeing(claims, definition, context).forEach(group -> report(group, context, findings));
            }
        });
    }

    private static List<List<Claim>> agreeing(List<Claim> claims, PropertyDefinition definition, AuditContext context) {
        if (definition.type() == ValueType.FIGURE) {
            return Quantity.of(claims, definition).stream()
                    .flatMap(quantity -> FigureReadings.of(quantity.claims()).stream())
                    .flatMap(reading -> ofOneTime(reading.claims(), context).stream())
                    .toList();
        }
        if (definition.type().isTemporal() && definition.isSingle()) {
            return DateReadings.of(claims, definition.type(), context.datePolicy()).stream()
                    .map(DateReadings.Reading::claims)
                    .toList();
        }
        return List.of();
    }

    /** Splits claims into groups whose as-of dates can be that of the first of the group. */
    private static List<List<Claim>> ofOneTime(List<Claim> claims, AuditContext context) {
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim claim : claims) {
            groups.stream()
                    .filter(group -> isOfOneTime(group.get(0), claim, context))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Claim> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(claim);
        }
        return groups;
    }

    private static boolean isOfOneTime(Claim first, Claim second, AuditContext context) {
        return switch (AsOfMatch.of(first, second, context.datePolicy())) {
            case SAME, ALIKE, POSSIBLE, BOTH_UNSTATED -> true;
            case NEVER, ONE_UNSTATED -> false;
        };
    }

    private void report(List<Claim> agreeing, AuditContext context, Consumer<Finding.Builder> findings) {
        if (agreeing.size() < 2) {
            return;
        }
        List<Witness> witnesses = context.lineage().witnesses(agreeing);
        for (Witness witness : witnesses) {
            boolean repeated = witness.claims().stream()
                            .map(claim -> claim.hasGivenId() ? claim.id() : claim.content())
                            .distinct()
                            .count()
                    > 1;
            if (repeated && witness.claims().stream().allMatch(c -> c.citation().isPresent())) {
                findings.accept(finding(witness, witnesses.size() - 1, context));
            }
        }
    }

    private Finding.Builder finding(Witness witness, int others, AuditContext context) {
        Claim first = witness.claims().get(0);
        List<Trail> trails = context.lineage().trails(witness);
        String shared = Trail.inWords(trails, context.dataset());
        Finding.Builder finding = Finding.of(id())
                .side(witness.claims())
                .message(Wording.topic(first, context) + ": " + Wording.quoted(first) + " is claimed "
                        + witness.claims().size() + " times by one witness, " + Wording.citation(first, context));
        if (trails.stream().allMatch(trail -> trail.steps().size() < 2)) {
            finding.explain(shared);
        } else {
            finding.reason(shared);
        }
        finding.explain("so they confirm each other no more than one claim does");
        if (others > 0) {
            finding.explain("apart from it, " + others + " more " + (others == 1 ? "witness says" : "witnesses say")
                    + " the same");
        }
        return finding;
    }
}
