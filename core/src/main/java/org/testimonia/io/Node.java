package org.testimonia.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.source.Position;

/** What stands in a file, with its place: a text, a list, or fields by name. CSV, JSON and YAML are all read into it. */
sealed interface Node {

    /** What a text was written as. */
    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN
    }

    /** A text, a number as it was written, or a truth value. */
    record Scalar(String text, Kind kind, Layout layout, Position position) implements Node {

        static Scalar of(String text, Position position) {
            return new Scalar(text, Kind.STRING, Layout.OPAQUE, position);
        }

        boolean isBlank() {
            return text.isBlank();
        }

        /** The position of the character at an index of the text, as far as it is known. */
        Position inside(int index) {
            return layout.inside(position, text, index);
        }

        @Override
        public String inWords() {
            return text;
        }

        @Override
        public String kindName() {
            return kind == Kind.STRING ? "the text \"" + Quoting.abbreviate(text) + "\"" : text;
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Position position) implements Node {

        @Override
        public String inWords() {
            return items.stream().map(Node::inWords).collect(Collectors.joining("; "));
        }

        @Override
        public String kindName() {
            return "a list";
        }
    }

    /** A field: its name, where the name stands, and what it holds. */
    record Field(String name, Position position, Node value) {}

    /** Fields in the order in which they stand; a field that is null is left out. */
    record Mapping(List<Field> fields, Position position) implements Node {

        Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        Optional<Node> get(String name) {
            return field(name).map(Field::value);
        }

        /** The text of a field that is a text and not blank. */
        Optional<String> text(String name) {
            return get(name)
                    .filter(Scalar.class::isInstance)
                    .map(node -> ((Scalar) node).text())
                    .filter(text -> !text.isBlank());
        }

        /** The fields as read, so that a problem can keep them. */
        Map<String, String> raw() {
            Map<String, String> raw = new LinkedHashMap<>();
            fields.forEach(field -> raw.merge(field.name(), field.value().inWords(), (a, b) -> a + " | " + b));
            return raw;
        }

        @Override
        public String inWords() {
            return fields.stream()
                    .map(field -> field.name() + ": " + field.value().inWords())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public String kindName() {
            return "an object";
        }
    }

    Position position();

    /** What it holds, in one line of words. */
    String inWords();

    /** What it is, as a message names it. */
    String kindName();
}
