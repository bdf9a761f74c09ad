package org.testimonia.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.EditContext;
import org.testimonia.audit.EditRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.history.ClaimEdit;
import org.testimonia.history.FieldChange;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/** A source that is made to say something else, with nothing to show why. */
final class ValueChanged implements EditRule {

    private static final List<String> GROUNDS = List.of("asserted_by", "derived_from", "quote", "note");

    @Override
    public String id() {
        return "edit/value-changed-source-unchanged";
    }

    @Override
    public String summary() {
        return "a claim whose value was edited while what it cites stayed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(EditContext context, Consumer<Finding.Builder> findings) {
        List<ClaimEdit> changed = context.edit().changed().stream()
                .filter(edit -> saysOther(edit, context))
                .toList();
        Set<String> others = new HashSet<>();
        changed.forEach(edit -> others.add(edit.after().id()));
        changed.stream()
                .filter(edit -> edit.after().citation().isPresent()
                        || !edit.after().derivedFrom().isEmpty())
                .filter(edit -> !hasOtherGrounds(edit))
                .filter(edit -> edit.after().derivedFrom().stream().noneMatch(others::contains))
                .forEach(edit -> findings.accept(finding(edit, context)));
    }

    /** Whether the same is said to be otherwise; another way to write it is not. */
    private static boolean saysOther(ClaimEdit edit, EditContext context) {
        Claim before = edit.before();
        Claim after = edit.after();
        boolean sameThing =
                before.subject().equals(after.subject()) && before.property().equals(after.property());
        boolean otherValue = edit.change("value").isPresent()
                && !before.value().meaning().equals(after.value().meaning());
        return sameThing && (otherValue || hasOtherUnit(edit, context));
    }

    private static boolean hasOtherUnit(ClaimEdit edit, EditContext context) {
        Optional<String> was = unit(edit.before(), context.before());
        Optional<String> is = unit(edit.after(), context.after());
        return edit.change("unit").isPresent() && was.isPresent() && is.isPresent() && !was.equals(is);
    }

    private static Optional<String> unit(Claim claim, AuditContext context) {
        return claim.unit().or(() -> context.definition(claim).flatMap(PropertyDefinition::unit));
    }

    private static boolean hasOtherGrounds(ClaimEdit edit) {
        boolean otherPlace = edit.after().citation().isPresent()
                && !place(edit.before()).equals(place(edit.after()))
                && !(edit.before().source().equals(edit.after().source())
                        && place(edit.after()).locator().isEmpty());
        return otherPlace
                || GROUNDS.stream()
                        .flatMap(field -> edit.change(field).stream())
                        .map(FieldChange::after)
                        .anyMatch(Optional::isPresent);
    }

    /** What a claim cites, however the page is written. */
    private record Place(String source, String locator) {}

    private static Place place(Claim claim) {
        return new Place(
                claim.source().orElse(""),
                claim.citation()
                        .flatMap(Citation::locator)
                        .map(Locator::normalized)
                        .orElse(""));
    }

    private Finding.Builder finding(ClaimEdit edit, EditContext context) {
        Claim before = edit.before();
        Claim after = edit.after();
        boolean unit = hasOtherUnit(edit, context);
        return Finding.of(id())
                .side(after)
                .about(RecordView.before(before))
                .message(Wording.topic(after, context.naming(after.subject())) + ": "
                        + value(before, unit, context.before()) + " became " + value(after, unit, context.after())
                        + ", but what is cited for it did not change: " + grounds(after, context))
                .reason("the one or the other is not what stands there: look it up, and give its words in quote or the"
                        + " reason in note")
                .explain("if another source says so, it is a claim of its own beside this one")
                .detail("before", before.value().text())
                .detail("after", after.value().text());
    }

    private static String value(Claim claim, boolean withUnit, AuditContext context) {
        return Wording.quoted(claim) + (withUnit ? " (" + unit(claim, context).orElse("") + ")" : "");
    }

    private static String grounds(Claim claim, EditContext context) {
        return claim.citation().isPresent()
                ? Wording.citation(claim, context.citing(claim))
                : Wording.list(claim.derivedFrom());
    }
}
