package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * How a wide table becomes subjects and claims: what stands under {@code testimonia} in {@code datapackage.json}.
 *
 * @param templates the texts for a row's subject and for all of its claims, by key
 * @param columns the columns whose cells are claims
 * @param position where it stands
 */
record TableMapping(Map<String, Template> templates, List<ClaimColumn> columns, Position position) {

    static final String SUBJECT = "subject";

    private static final List<String> SUBJECT_KEYS = List.of("type", SUBJECT, "name", "part_of");
    static final List<String> CLAIM_KEYS = List.of(
            ClaimFields.SOURCE,
            ClaimFields.LOCATOR,
            ClaimFields.AS_OF,
            ClaimFields.SCOPE,
            ClaimFields.ASSERTED_BY,
            ClaimFields.NOTE,
            ClaimFields.QUOTE,
            ClaimFields.UNIT,
            ClaimFields.DERIVED_FROM);

    static TableMapping read(Node.Mapping mapping, Consumer<Problem> problems) throws DatasetReadException {
        List<String> known = Stream.of(List.of("role", "claims"), SUBJECT_KEYS, CLAIM_KEYS)
                .flatMap(List::stream)
                .toList();
        FieldCheck.ofKeys(known, "a key of a table's mapping", problems).check(mapping.fields());
        List<String> templateKeys =
                Stream.concat(SUBJECT_KEYS.stream(), CLAIM_KEYS.stream()).toList();
        Map<String, Template> templates = templates(mapping, templateKeys);
        templates.putIfAbsent(SUBJECT, Template.of(Node.Scalar.of("{id}", mapping.position())));
        return new TableMapping(templates, claimColumns(mapping, problems), mapping.position());
    }

    static Map<String, Template> templates(Node.Mapping mapping, List<String> keys) throws DatasetReadException {
        Map<String, Template> templates = new TreeMap<>();
        for (Node.Field field : mapping.fields()) {
            if (keys.contains(field.name())) {
                templates.put(field.name(), Template.of(scalar(field)));
            }
        }
        return templates;
    }

    private static List<ClaimColumn> claimColumns(Node.Mapping mapping, Consumer<Problem> problems)
            throws DatasetReadException {
        Optional<Node> claims = mapping.get("claims");
        if (claims.isEmpty()) {
            return List.of();
        }
        if (!(claims.get() instanceof Node.Mapping byColumn)) {
            throw wrong(claims.get(), "claims", "an object such as {\"established\": \"established\"}");
        }
        List<ClaimColumn> columns = new ArrayList<>();
        FieldCheck check = ClaimColumn.check(problems);
        for (Node.Field field : byColumn.fields()) {
            columns.add(ClaimColumn.read(field, check, problems));
        }
        return List.copyOf(columns);
    }

    /** What is said once for all rows is wrong once, not in every row. */
    void checkLiterals(ValueReader values) throws DatasetReadException {
        checkLiterals(templates, values);
        for (ClaimColumn column : columns) {
            checkLiterals(column.templates(), values);
        }
    }

    private static void checkLiterals(Map<String, Template> templates, ValueReader values) throws DatasetReadException {
        for (Map.Entry<String, Template> entry : templates.entrySet()) {
            Node.Scalar text = entry.getValue().text();
            String message =
                    entry.getValue().isLiteral() && !text.isBlank() ? message(entry.getKey(), text.text(), values) : "";
            if (!message.isEmpty()) {
                throw DatasetReadException.at(text.position(), entry.getKey(), message);
            }
        }
    }

    private static String message(String key, String text, ValueReader values) {
        return switch (key) {
            case ClaimFields.AS_OF -> values.date(text).message();
            case ClaimFields.SCOPE -> values.scope(text).message();
            default -> "";
        };
    }

    static Node.Scalar scalar(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw wrong(field.value(), field.name(), "a text");
    }

    static DatasetReadException wrong(Node node, String key, String expected) {
        return DatasetReadException.at(node.position(), key, "got " + node.kindName() + ", expected " + expected);
    }

    /** Reports what the mapping names and the table does not have; a column that is not there has blank cells. */
    void check(Set<String> tableColumns, String table, Consumer<Problem> problems) {
        for (ClaimColumn column : columns) {
            checkColumn(column.column(), column.position(), tableColumns, table, problems);
            column.templates().values().forEach(t -> check(t, tableColumns, table, problems));
            column.reading().forEach(step -> check(step, tableColumns, table, problems));
        }
        templates.values().forEach(t -> check(t, tableColumns, table, problems));
    }

    private static void check(ReadingStep step, Set<String> columns, String table, Consumer<Problem> problems) {
        Stream.concat(step.when().stream(), step.unless().stream())
                .forEach(c -> checkColumn(c.column(), c.position(), columns, table, problems));
        Set<String> withValue = new HashSet<>(columns);
        withValue.add(ReadingStep.VALUE);
        step.value().ifPresent(template -> check(template, withValue, table, problems));
    }

    private static void check(Template template, Set<String> columns, String table, Consumer<Problem> problems) {
        template.columns().forEach(c -> checkColumn(c, template.text().position(), columns, table, problems));
    }

    private static void checkColumn(
            String column, Position position, Set<String> columns, String table, Consumer<Problem> problems) {
        if (!columns.contains(column)) {
            problems.accept(FieldCheck.unknown(
                    column,
                    position,
                    Problem.Kind.UNKNOWN_KEY,
                    "got a column that " + table + " does not have",
                    columns));
        }
    }
}
