package org.testimonia.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.EditContext;
import org.testimonia.audit.EditRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;
import org.testimonia.history.ClaimEdit;
import org.testimonia.source.Source;

/** A claim that no longer says who says so, and a source that is gone while claims go back to it. */
final class SourceRemoved implements EditRule {

    @Override
    public String id() {
        return "edit/source-removed";
    }

    @Override
    public String summary() {
        return "a claim that lost its source, or a source that is gone while claims go back to it";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(EditContext context, Consumer<Finding.Builder> findings) {
        context.edit().changed().stream()
                .filter(edit -> hasGrounds(edit.before()) && !hasGrounds(edit.after()))
                .forEach(edit -> findings.accept(lost(edit, context)));
        for (Source source : context.edit().removedSources()) {
            List<Claim> resting = resting(source, context.after().dataset());
            if (!resting.isEmpty()) {
                findings.accept(gone(source, resting, context));
            }
        }
    }

    private static boolean hasGrounds(Claim claim) {
        return claim.citation().isPresent() || !claim.derivedFrom().isEmpty();
    }

    private Finding.Builder lost(ClaimEdit edit, EditContext context) {
        Claim before = edit.before();
        Claim after = edit.after();
        String grounds = before.citation().isPresent()
                ? "source, " + Wording.citation(before, context.before())
                : "origin, " + Wording.list(before.derivedFrom());
        return Finding.of(id())
                .side(after)
                .about(RecordView.before(before))
                .message(Wording.topic(after, context.naming(after.subject())) + ": " + Wording.quoted(after)
                        + " lost its " + grounds)
                .reason("nobody can check it now: name the source again, or the one that says so instead");
    }

    private static List<Claim> resting(Source source, Dataset dataset) {
        return dataset.claims().stream()
                .filter(claim -> claim.source().filter(source.id()::equals).isPresent()
                        || claim.derivedFrom().contains(source.id()))
                .toList();
    }

    private Finding.Builder gone(Source source, List<Claim> resting, EditContext context) {
        Finding.Builder finding = Finding.of(id())
                .side(resting)
                .about(RecordView.before(source))
                .subject("")
                .property("")
                .message("The source " + named(source) + " is gone, and "
                        + (resting.size() == 1 ? "1 claim goes" : resting.size() + " claims go") + " back to it");
        Optional<Source> renamed = sameRecord(source, context);
        return renamed.isPresent()
                ? finding.reason("the source " + renamed.get().id()
                        + " has the same record: if it was given another id, the claims must cite that")
                : finding.reason("restore its record, so that a reader knows what the claims cite");
    }

    private static String named(Source source) {
        return source.shortName().equals(source.id()) ? source.id() : source.shortName() + " (" + source.id() + ")";
    }

    private static Optional<Source> sameRecord(Source source, EditContext context) {
        return context.after().dataset().sources().stream()
                .filter(other -> context.before().dataset().source(other.id()).isEmpty())
                .filter(other -> withoutId(other).equals(withoutId(source)))
                .filter(other -> !withoutId(other).isEmpty())
                .findFirst();
    }

    private static Map<String, Object> withoutId(Source source) {
        Map<String, Object> fields = new HashMap<>(source.csl());
        fields.remove("id");
        return fields;
    }
}
