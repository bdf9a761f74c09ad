package org.testimonia.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.RangeCheck;
import org.testimonia.dataset.Suggestion;
import org.testimonia.dataset.Vocabulary;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

/**
 * Makes claims of records. A record that cannot be one becomes a problem, and so does a claim of an unknown property or
 * out of range, which is handed on all the same.
 */
final class ClaimAssembler {

    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Consumer<Claim> claims;
    private final Consumer<Problem> problems;
    private final TextCache<String> shared = new TextCache<>(text -> text);
    /** Where each property that the vocabulary does not have is met first. */
    private final Map<String, Position> unknown = new LinkedHashMap<>();

    ClaimAssembler(Vocabulary vocabulary, ValueReader values, Consumer<Claim> claims, Consumer<Problem> problems) {
        this.vocabulary = vocabulary;
        this.values = values;
        this.claims = claims;
        this.problems = problems;
    }

    /** Takes a record. */
    void accept(Node.Mapping record) {
        ClaimDraft draft = ClaimDraft.of(record);
        if (draft.notText != null) {
            Node.Field field = draft.notText;
            leaveOut(
                    record,
                    field.name(),
                    field.value().position(),
                    "got " + field.value().kindName() + ", expected a text");
        } else if (isComplete(draft, record)) {
            assemble(draft, record);
        }
    }

    /** Reports what can be said only at the end of a file. */
    void finish() {
        vocabularyProblems();
        unknown.clear();
    }

    private boolean isComplete(ClaimDraft draft, Node.Mapping record) {
        String missing = draft.subject == null
                ? ClaimFields.SUBJECT
                : draft.property == null ? ClaimFields.PROPERTY : draft.value == null ? ClaimFields.VALUE : "";
        if (!missing.isEmpty()) {
            Position position = record.get(missing).map(Node::position).orElse(record.position());
            leaveOut(record, missing, position, "got nothing, expected a " + missing + ", which every claim has");
        }
        return missing.isEmpty();
    }

    private void assemble(ClaimDraft draft, Node.Mapping record) {
        Node.Scalar cell = present(draft.value);
        String propertyId = sharedText(present(draft.property));
        Optional<PropertyDefinition> property = vocabulary.property(propertyId);
        ValueReader.Outcome<Value> value = values.value(cell.text(), cell.kind() == Node.Kind.NUMBER, property);
        if (value.value().isEmpty()) {
            leaveOut(record, ClaimFields.VALUE, cell.inside(value.index()), value.message());
            return;
        }
        Claim.Builder builder = Claim.builder(
                        sharedText(present(draft.subject)),
                        propertyId,
                        value.value().get())
                .id(draft.id == null ? "" : draft.id.text().strip())
                .unit(sharedText(draft.unit))
                .assertedBy(sharedText(draft.assertedBy))
                .derivedFrom(draft.derivedFrom)
                .quote(text(draft.quote))
                .note(text(draft.note))
                .position(cell.position());
        if (asOf(draft.asOf, builder, record) && scope(draft.scope, builder, record) && cite(draft, builder, record)) {
            handOn(builder.build(), property, record);
        }
    }

    private static Node.Scalar present(Node.@Nullable Scalar scalar) {
        if (scalar == null) {
            throw new IllegalStateException("only complete records are assembled");
        }
        return scalar;
    }

    private boolean asOf(Node.@Nullable Scalar cell, Claim.Builder builder, Node.Mapping record) {
        if (cell == null) {
            return true;
        }
        ValueReader.Outcome<HistoricalDate> date = values.date(cell.text());
        date.value()
                .ifPresentOrElse(
                        builder::asOf,
                        () -> leaveOut(record, ClaimFields.AS_OF, cell.inside(date.index()), date.message()));
        return date.value().isPresent();
    }

    private boolean scope(Node.@Nullable Scalar cell, Claim.Builder builder, Node.Mapping record) {
        if (cell == null) {
            return true;
        }
        ValueReader.Outcome<Scope> scope = values.scope(cell.text());
        scope.value()
                .ifPresentOrElse(
                        builder::scope,
                        () -> leaveOut(record, ClaimFields.SCOPE, cell.inside(scope.index()), scope.message()));
        return scope.value().isPresent();
    }

    private boolean cite(ClaimDraft draft, Claim.Builder builder, Node.Mapping record) {
        Node.Scalar locator = draft.locator;
        if (locator != null && LocatorText.read(locator.text()).isEmpty()) {
            leaveOut(record, ClaimFields.LOCATOR, locator.position(), LocatorText.problem(locator.text()));
            return false;
        }
        if (draft.source != null) {
            builder.citation(Citation.of(sharedText(draft.source), text(locator)));
        } else if (locator != null) {
            String message =
                    Quoting.got(locator.text()) + " without a source, expected the source that it is a place in";
            report(Problem.Kind.UNREADABLE, record, ClaimFields.LOCATOR, locator.position(), message);
        }
        return true;
    }

    private void handOn(Claim claim, Optional<PropertyDefinition> property, Node.Mapping record) {
        if (property.isEmpty()) {
            unknown.putIfAbsent(claim.property(), propertyPosition(record, claim));
        } else {
            RangeCheck.message(claim, property.get())
                    .ifPresent(message ->
                            report(Problem.Kind.OUT_OF_RANGE, record, ClaimFields.VALUE, claim.position(), message));
        }
        claims.accept(claim);
    }

    private static Position propertyPosition(Node.Mapping record, Claim claim) {
        return record.get(ClaimFields.PROPERTY).map(Node::position).orElse(claim.position());
    }

    private void vocabularyProblems() {
        var known = vocabulary.properties().stream().map(PropertyDefinition::id).toList();
        unknown.forEach((property, first) -> {
            Optional<String> near = Suggestion.nearest(property, known);
            String message = Quoting.got(property) + ", which is kept as text"
                    + (near.isPresent() ? "" : ", expected a property that is built in or declared in testimonia.yaml");
            problems.accept(new Problem(
                            Problem.Kind.UNKNOWN_PROPERTY,
                            first,
                            ClaimFields.PROPERTY,
                            message,
                            Map.of(ClaimFields.PROPERTY, property))
                    .meant(near));
        });
    }

    private void leaveOut(Node.Mapping record, String field, Position position, String message) {
        report(Problem.Kind.UNREADABLE, record, field, position, message);
    }

    private void report(Problem.Kind kind, Node.Mapping record, String field, Position position, String message) {
        problems.accept(new Problem(kind, position, field, message, record.raw()));
    }

    private String sharedText(Node.@Nullable Scalar cell) {
        return cell == null ? "" : shared.get(cell.text().strip());
    }

    private static String text(Node.@Nullable Scalar cell) {
        return cell == null ? "" : cell.text();
    }
}
