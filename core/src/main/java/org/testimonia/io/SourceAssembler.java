package org.testimonia.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Suggestion;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

/** Makes sources of CSL-JSON items; a BibTeX entry comes as one too. */
final class SourceAssembler implements RecordSink {

    static final String NO_ID = "got nothing, expected an id, which every source has";

    private final ValueReader values;
    private final Consumer<Source> sources;
    private final Consumer<Problem> problems;
    private final Set<String> unknown = new HashSet<>();

    SourceAssembler(ValueReader values, Consumer<Source> sources, Consumer<Problem> problems) {
        this.values = values;
        this.sources = sources;
        this.problems = problems;
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public void record(Node.Mapping record) {
        Optional<Node> items =
                record.get("items").filter(node -> record.get(SourceFields.ID).isEmpty());
        if (items.isPresent() && items.get() instanceof Node.Sequence list) {
            list.items().forEach(this::item);
        } else {
            source(record);
        }
    }

    private void item(Node item) {
        if (item instanceof Node.Mapping record) {
            source(record);
        } else {
            problems.accept(Problem.at(
                    item.position(), Problem.Kind.UNREADABLE, "", "got " + item.kindName() + ", expected an object"));
        }
    }

    /** Takes one item. */
    void source(Node.Mapping record) {
        record.fields().forEach(this::check);
        CslShape.check(
                record,
                (field, expected) -> report(
                        record,
                        field.name(),
                        field.value(),
                        "got " + field.value().kindName() + ", expected " + expected));
        Optional<String> id = record.text(SourceFields.ID).map(String::strip);
        if (id.isEmpty()) {
            report(record, SourceFields.ID, record.get(SourceFields.ID).orElse(record), NO_ID);
            return;
        }
        Source.Builder builder = Source.builder(id.get())
                .csl(CslTree.values(record))
                .title(record.text(SourceFields.TITLE).orElse(""))
                .authors(CslNames.of(record))
                .position(record.position());
        date(SourceFields.ISSUED, record).ifPresent(builder::issued);
        date(SourceFields.ORIGINAL_DATE, record).ifPresent(builder::originalDate);
        custom(record, builder);
        sources.accept(builder.build());
    }

    /** A name is told of once in a file: what one program adds to an item, it adds to all. */
    private void check(Node.Field field) {
        String name = field.name();
        if (SourceFields.OWN.contains(name)) {
            misplaced(field);
        } else if (!SourceFields.CSL.contains(name) && unknown.add(name)) {
            Optional<String> near = Suggestion.nearest(name, SourceFields.CSL);
            String message = "got a field of sources in CSL-JSON that has no meaning";
            problems.accept(Problem.at(
                            field.position(),
                            Problem.Kind.UNKNOWN_FIELD,
                            name,
                            message + (near.isPresent() ? "" : "; it is kept as it stands"))
                    .meant(near));
        }
    }

    private void misplaced(Node.Field field) {
        String message = "got it beside the fields of CSL-JSON, expected it under \"custom\"; it has no effect here";
        problems.accept(Problem.at(field.position(), Problem.Kind.UNKNOWN_FIELD, field.name(), message));
    }

    private void custom(Node.Mapping record, Source.Builder builder) {
        Optional<Node> node = record.get(SourceFields.CUSTOM);
        if (node.isEmpty()) {
            return;
        }
        if (!(node.get() instanceof Node.Mapping custom)) {
            report(record, SourceFields.CUSTOM, node.get(), "got " + node.get().kindName() + ", expected an object");
            return;
        }
        custom.fields().forEach(this::checkCustom);
        custom.get(SourceFields.DERIVED_FROM).ifPresent(ids -> builder.derivedFrom(ids(ids)));
        custom.text(SourceFields.ISSUED_BY).ifPresent(party -> builder.issuedBy(party.strip()));
        custom.get(SourceFields.COVERS)
                .filter(covers -> !covers.inWords().isBlank())
                .ifPresent(covers -> date(covers.inWords(), SourceFields.COVERS, covers, record)
                        .ifPresent(builder::covers));
    }

    /** Other programs may keep what they like under {@code custom}; only what looks like ours and is not is reported. */
    private void checkCustom(Node.Field field) {
        String name = field.name().replace('-', '_');
        if (!SourceFields.OWN.contains(field.name())) {
            Optional<String> near = Suggestion.nearest(name, SourceFields.OWN);
            String message = "got a field that has no meaning";
            if (near.isPresent()) {
                problems.accept(Problem.at(field.position(), Problem.Kind.UNKNOWN_FIELD, field.name(), message)
                        .meant(near));
            }
        }
    }

    private static List<String> ids(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream()
                    .map(Node::inWords)
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .toList();
        }
        return ClaimDraft.ids(node.inWords());
    }

    private Optional<HistoricalDate> date(String field, Node.Mapping record) {
        return record.get(field).flatMap(node -> CslDate.text(node).flatMap(text -> date(text, field, node, record)));
    }

    private Optional<HistoricalDate> date(String text, String field, Node node, Node.Mapping record) {
        ValueReader.Outcome<HistoricalDate> date = values.date(text);
        if (date.value().isEmpty()) {
            problems.accept(new Problem(
                    Problem.Kind.UNREADABLE,
                    node instanceof Node.Scalar scalar ? scalar.inside(date.index()) : node.position(),
                    field,
                    date.message(),
                    record.raw()));
        }
        return date.value();
    }

    private void report(Node.Mapping record, String field, Node place, String message) {
        problems.accept(new Problem(Problem.Kind.UNREADABLE, place.position(), field, message, record.raw()));
    }
}
