package org.testimonia.io;

import java.util.List;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/** Gives what was read from a file the positions that it has in a file of the same content and another name. */
record Relocation(String from, String to) {

    Node.Mapping of(Node.Mapping mapping) {
        return isNone() ? mapping : moved(mapping);
    }

    Problem of(Problem problem) {
        return isNone()
                ? problem
                : new Problem(
                        problem.kind(),
                        of(problem.position()),
                        problem.field(),
                        problem.message(),
                        problem.record(),
                        problem.slip());
    }

    private boolean isNone() {
        return from.equals(to);
    }

    private Node moved(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return moved(mapping);
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(list.items().stream().map(this::moved).toList(), of(list.position()));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(scalar.text(), scalar.kind(), scalar.layout(), of(scalar.position()));
    }

    private Node.Mapping moved(Node.Mapping mapping) {
        List<Node.Field> fields = mapping.fields().stream()
                .map(field -> new Node.Field(field.name(), of(field.position()), moved(field.value())))
                .toList();
        return new Node.Mapping(fields, of(mapping.position()));
    }

    private Position of(Position position) {
        return position.file().equals(from) ? new Position(to, position.line(), position.column()) : position;
    }
}
