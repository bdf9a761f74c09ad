package org.testimonia.rule;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.TimeRole;

/** Reports that a claim lacks what a comparison will need. */
record MissingField(
        String id,
        String summary,
        Severity severity,
        Optional<Verdict> verdict,
        String consequence,
        BiPredicate<Claim, AuditContext> lacking)
        implements ClaimRule {

    static MissingField source() {
        return new MissingField(
                "record/missing-source",
                "a claim that names no source",
                Severity.WARNING,
                Optional.empty(),
                "has no source, so nobody can check it",
                (claim, context) ->
                        claim.citation().isEmpty() && claim.derivedFrom().isEmpty());
    }

    static MissingField scope() {
        return new MissingField(
                "record/missing-scope",
                "a figure that does not say what it counts",
                Severity.WARNING,
                Optional.of(Verdict.NOT_COMPARABLE),
                "does not say whether it counts the whole, so it can be compared with no other figure",
                (claim, context) -> claim.figure().isPresent()
                        && !claim.scope().isStated()
                        && context.definition(claim)
                                .filter(PropertyDefinition::isScoped)
                                .isPresent());
    }

    static MissingField asOf() {
        return new MissingField(
                "record/missing-as-of",
                "a figure that does not say when it held",
                Severity.NOTE,
                Optional.of(Verdict.NOT_COMPARABLE),
                "does not say as of when, so it can be compared with no other figure",
                (claim, context) -> claim.figure().isPresent()
                        && claim.asOf().isEmpty()
                        && context.definition(claim)
                                .filter(PropertyDefinition::isSingle)
                                .isPresent()
                        && !isOfEvent(claim, context));
    }

    /** Whether a claim gives the subject a time of its own: what is said of a congress is said of its days. */
    private static boolean isOfEvent(Claim claim, AuditContext context) {
        return context.dataset().claimsOf(claim.subject()).stream()
                .flatMap(other -> context.definition(other).stream())
                .anyMatch(definition ->
                        definition.time().filter(TimeRole.WHOLE::equals).isPresent());
    }

    static MissingField locator() {
        return new MissingField(
                "record/missing-locator",
                "a citation without a page or other place",
                Severity.NOTE,
                Optional.empty(),
                "cites a source without a page or other place",
                (claim, context) ->
                        claim.citation().filter(c -> c.locator().isEmpty()).isPresent());
    }

    @Override
    public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {
        if (!lacking.test(claim, context)) {
            return;
        }
        Finding.Builder finding = Finding.of(id)
                .side(claim)
                .message(Wording.topic(claim, context) + ": " + Wording.quoted(claim) + " " + consequence);
        verdict.ifPresent(finding::verdict);
        findings.accept(finding);
    }
}
