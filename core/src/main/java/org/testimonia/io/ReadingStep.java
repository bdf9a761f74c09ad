package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * How a cell is read where other cells of its row say so: <code>{"when": {"notes": "birth * BCE"}, "value": "-{value}"}</code>.
 *
 * @param when what must be found, all of it
 * @param unless what must not be found, none of it
 * @param precision to what a date is cut
 * @param value the text that is read instead; {@code {value}} is the text so far
 * @param position where it stands in the mapping
 */
record ReadingStep(
        List<Condition> when,
        List<Condition> unless,
        Optional<Precision> precision,
        Optional<Template> value,
        Position position) {

    static final String VALUE = "value";

    private static final String WHEN = "when";
    private static final String UNLESS = "unless";
    private static final String PRECISION = "precision";
    private static final List<String> KEYS = List.of(WHEN, UNLESS, PRECISION, VALUE);
    private static final Pattern ISO_DATE = Pattern.compile("-?\\d{4}(-\\d{2}){0,2}");

    /**
     * Words that one of a column's cells has.
     *
     * @param anyOf the words, of which one is enough
     */
    record Condition(String column, List<WordPattern> anyOf, Position position) {

        boolean isMetBy(Node.Mapping row) {
            String cell = row.text(column).orElse("");
            return anyOf.stream().anyMatch(words -> words.isFoundIn(cell));
        }
    }

    /** To what a date is cut. */
    enum Precision {
        YEAR(4),
        MONTH(7);

        private final int length;

        Precision(int length) {
            this.length = length;
        }

        /** The date cut to its year or month; empty if it is not written as {@code 1928-03-31}. */
        Optional<String> cut(String text) {
            if (!ISO_DATE.matcher(text).matches()) {
                return Optional.empty();
            }
            int end = length + (text.startsWith("-") ? 1 : 0);
            return Optional.of(text.substring(0, Math.min(end, text.length())));
        }
    }

    /** Reads the steps of a column, which are a list of objects. */
    static List<ReadingStep> readAll(Node node, Consumer<Problem> problems) throws DatasetReadException {
        if (!(node instanceof Node.Sequence list)) {
            throw wrong(node, "reading", "a list such as [{\"when\": {\"note\": \"BC\"}, \"value\": \"{value} BC\"}]");
        }
        List<ReadingStep> steps = new ArrayList<>();
        FieldCheck check = FieldCheck.ofKeys(KEYS, "a key of a reading", problems);
        for (Node item : list.items()) {
            if (!(item instanceof Node.Mapping step)) {
                throw wrong(
                        item, "reading", "an object such as {\"when\": {\"note\": \"BC\"}, \"value\": \"{value} BC\"}");
            }
            check.check(step.fields());
            steps.add(read(step));
        }
        return List.copyOf(steps);
    }

    private static ReadingStep read(Node.Mapping step) throws DatasetReadException {
        Optional<Node.Field> value = step.field(VALUE);
        Optional<Node> precision = step.get(PRECISION);
        if (value.isEmpty() && precision.isEmpty()) {
            throw wrong(step, "reading", "one with \"value\" or \"precision\", which say how to read the cell");
        }
        return new ReadingStep(
                conditions(step, WHEN),
                conditions(step, UNLESS),
                precision.isPresent() ? Optional.of(precision(precision.get())) : Optional.empty(),
                value.isPresent() ? Optional.of(Template.of(TableMapping.scalar(value.get()))) : Optional.empty(),
                step.position());
    }

    private static Precision precision(Node node) throws DatasetReadException {
        return switch (node.inWords()) {
            case "year" -> Precision.YEAR;
            case "month" -> Precision.MONTH;
            default -> throw wrong(node, PRECISION, "year or month");
        };
    }

    private static List<Condition> conditions(Node.Mapping step, String key) throws DatasetReadException {
        Optional<Node> node = step.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Mapping byColumn)) {
            throw wrong(node.get(), key, "an object of columns, each with the words to look for");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Node.Field field : byColumn.fields()) {
            conditions.add(new Condition(field.name(), patterns(field.value(), key), field.position()));
        }
        return List.copyOf(conditions);
    }

    private static List<WordPattern> patterns(Node node, String key) throws DatasetReadException {
        List<Node> nodes = node instanceof Node.Sequence list ? list.items() : List.of(node);
        List<WordPattern> patterns = new ArrayList<>();
        for (Node item : nodes) {
            WordPattern pattern = WordPattern.of(item instanceof Node.Scalar text ? text.text() : "");
            if (pattern.isBlank()) {
                throw wrong(item, key, "words to look for, such as \"birth * BC\"");
            }
            patterns.add(pattern);
        }
        if (patterns.isEmpty()) {
            throw wrong(node, key, "words to look for, such as \"birth * BC\"");
        }
        return List.copyOf(patterns);
    }

    private static DatasetReadException wrong(Node node, String key, String expected) {
        return DatasetReadException.at(node.position(), key, "got " + node.kindName() + ", expected " + expected);
    }

    boolean applies(Node.Mapping row) {
        return when.stream().allMatch(condition -> condition.isMetBy(row))
                && unless.stream().noneMatch(condition -> condition.isMetBy(row));
    }

    /** What the cell is read as. */
    ValueReader.Outcome<String> apply(String text, Node.Mapping row) {
        Optional<String> cut = precision.isPresent() ? precision.get().cut(text.strip()) : Optional.of(text);
        if (cut.isEmpty()) {
            String unit = precision.orElseThrow() == Precision.YEAR ? "year" : "month";
            return ValueReader.Outcome.wrong(
                    Quoting.got(text) + ", expected a date such as 1928-03-31 to take the " + unit + " of", 0);
        }
        String read =
                value.map(template -> template.fill(withValue(cut.get(), row))).orElse(cut.get());
        return read.isBlank()
                ? ValueReader.Outcome.wrong(
                        "got nothing for " + value.orElseThrow().text().text()
                                + ", expected a value to read instead of \"" + Quoting.abbreviate(text) + "\"",
                        0)
                : ValueReader.Outcome.of(read);
    }

    private static Node.Mapping withValue(String text, Node.Mapping row) {
        List<Node.Field> fields = new ArrayList<>();
        fields.add(new Node.Field(VALUE, row.position(), Node.Scalar.of(text, row.position())));
        fields.addAll(row.fields());
        return new Node.Mapping(fields, row.position());
    }
}
