package org.testimonia.rule;

import java.util.function.Consumer;

import org.testimonia.audit.EditContext;
import org.testimonia.audit.EditRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;

/** What a source says and the dataset says no longer, although keeping it would have cost nothing. */
final class ClaimDeleted implements EditRule {

    @Override
    public String id() {
        return "edit/claim-deleted";
    }

    @Override
    public String summary() {
        return "a claim that was removed without a rest";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(EditContext context, Consumer<Finding.Builder> findings) {
        context.edit().removed().forEach(claim -> findings.accept(finding(claim, context)));
    }

    private Finding.Builder finding(Claim claim, EditContext context) {
        Finding.Builder finding = Finding.of(id())
                .about(RecordView.before(claim))
                .message(Wording.topic(claim, context.naming(claim.subject())) + ": " + Wording.quoted(claim) + " ("
                        + Wording.citation(claim, context.before()) + ") was deleted")
                .reason("a claim that stays can be weighed: keep it, and say in note why it is not relied on");
        context.after().dataset().claims().stream()
                .filter(other -> other.derivedFrom().contains(claim.id()))
                .forEach(other -> finding.explain(
                        Wording.topic(other, context.after()) + ": " + Wording.quoted(other) + " is derived from it"));
        return finding;
    }
}
