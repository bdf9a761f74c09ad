package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.testimonia.dataset.Problem;

/**
 * The texts that stand for nothing, as the {@code missingValues} of a Table Schema say (Frictionless Table Schema 2.0).
 *
 * @param everywhere those of all columns that have none of their own
 * @param byColumn those of single columns
 */
record MissingValues(Set<String> everywhere, Map<String, Set<String>> byColumn) {

    static final MissingValues NONE = new MissingValues(Set.of(), Map.of());

    private static final String KEY = "missingValues";

    /** What the schema of a resource says; a schema in a file of its own is left alone. */
    static MissingValues of(Node.Mapping resource) {
        if (!(resource.get("schema").orElse(resource) instanceof Node.Mapping schema)) {
            return NONE;
        }
        Map<String, Set<String>> byColumn = new HashMap<>();
        for (Node field : items(schema.get("fields"))) {
            if (field instanceof Node.Mapping column && column.get(KEY).isPresent()) {
                column.text("name").ifPresent(name -> byColumn.put(name, texts(column)));
            }
        }
        return new MissingValues(texts(schema), Map.copyOf(byColumn));
    }

    private static List<Node> items(Optional<Node> node) {
        return node.filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list).items())
                .orElse(List.of());
    }

    /** The values, each a text or an object that labels it. */
    private static Set<String> texts(Node.Mapping mapping) {
        Set<String> texts = new HashSet<>();
        for (Node item : items(mapping.get(KEY))) {
            if (item instanceof Node.Mapping labelled) {
                labelled.text("value").ifPresent(texts::add);
            } else if (!item.inWords().isEmpty()) {
                texts.add(item.inWords());
            }
        }
        return Set.copyOf(texts);
    }

    /** Hands records on with what is missing as blank. */
    RecordSink blanking(RecordSink sink) {
        if (everywhere.isEmpty() && byColumn.isEmpty()) {
            return sink;
        }
        return new RecordSink() {
            @Override
            public void record(Node.Mapping record) {
                sink.record(blanked(record));
            }

            @Override
            public void problem(Problem problem) {
                sink.problem(problem);
            }
        };
    }

    private Node.Mapping blanked(Node.Mapping record) {
        List<Node.Field> fields = new ArrayList<>();
        record.fields().forEach(field -> fields.add(isMissing(field) ? blank(field) : field));
        return new Node.Mapping(fields, record.position());
    }

    private boolean isMissing(Node.Field field) {
        return field.value() instanceof Node.Scalar scalar
                && byColumn.getOrDefault(field.name(), everywhere).contains(scalar.text());
    }

    private static Node.Field blank(Node.Field field) {
        return new Node.Field(
                field.name(), field.position(), Node.Scalar.of("", field.value().position()));
    }
}
