package org.testimonia.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;
import org.testimonia.lineage.Party;

/** Witnesses of one property who all pass on what one party says. */
final class OneParty implements SubjectRule {

    @Override
    public String id() {
        return "source/one-party";
    }

    @Override
    public String summary() {
        return "several witnesses, and one party behind them all";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition().forEach((definition, claims) -> {
            if (claims.size() > 1 && isCompared(definition)) {
                report(claims, context).ifPresent(findings);
            }
        });
    }

    private static boolean isCompared(PropertyDefinition definition) {
        return definition.type() == ValueType.FIGURE || (definition.type().isTemporal() && definition.isSingle());
    }

    private Optional<Finding.Builder> report(List<Claim> claims, AuditContext context) {
        Optional<Party> party = context.lineage().partyBehindAll(claims);
        int witnesses = party.isEmpty() ? 0 : context.lineage().witnessCount(claims);
        return witnesses < 2 ? Optional.empty() : party.map(behind -> finding(claims, witnesses, behind, context));
    }

    private Finding.Builder finding(List<Claim> claims, int witnesses, Party party, AuditContext context) {
        Claim first = claims.get(0);
        String itself = first.subject().equals(party.subject()) ? " itself" : "";
        return Finding.of(id())
                .side(claims)
                .detail("party", party.subject().isEmpty() ? party.name() : party.subject())
                .message(Wording.topic(first, context) + ": all " + claims.size() + " claims of " + witnesses
                        + " witnesses go back to one party, " + party.name() + itself)
                .explain("it says so inside these sources, or issued them (asserted_by, issued_by, part_of)")
                .explain("the witnesses may be independent of each other, and still repeat what one party said");
    }
}
