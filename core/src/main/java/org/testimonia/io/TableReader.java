package org.testimonia.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.testimonia.dataset.Cell;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;
import org.testimonia.source.Position;

/** Makes subjects, rows and claims of the records of a wide table. */
final class TableReader implements RecordSink {

    private final String table;
    private final TableMapping mapping;
    private final Map<String, Subject> declared;
    private final Dataset.Builder dataset;
    private final ClaimAssembler claims;
    private final Consumer<Problem> problems;
    private boolean checked;

    TableReader(
            String table,
            TableMapping mapping,
            Map<String, Subject> declared,
            Dataset.Builder dataset,
            ClaimAssembler claims,
            Consumer<Problem> problems) {
        this.table = table;
        this.mapping = mapping;
        this.declared = declared;
        this.dataset = dataset;
        this.claims = claims;
        this.problems = problems;
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public void record(Node.Mapping row) {
        if (!checked) {
            checked = true;
            mapping.check(columns(row), table, problems);
        }
        String id = template(TableMapping.SUBJECT).fillId(row);
        if (id.isEmpty()) {
            Position position = positionOf(template(TableMapping.SUBJECT), row);
            String message = "got nothing for "
                    + template(TableMapping.SUBJECT).text().text() + ", expected what names the subject";
            problems.accept(new Problem(Problem.Kind.UNREADABLE, position, TableMapping.SUBJECT, message, row.raw()));
            return;
        }
        takeSubject(id, row);
        mapping.columns().forEach(column -> takeClaim(id, column, row));
    }

    private static Set<String> columns(Node.Mapping row) {
        return row.fields().stream().map(Node.Field::name).collect(Collectors.toSet());
    }

    private Template template(String key) {
        Template template = mapping.templates().get(key);
        return template == null ? Template.of(Node.Scalar.of("", mapping.position())) : template;
    }

    private void takeSubject(String id, Node.Mapping row) {
        Map<String, Cell> cells = cells(id, row);
        Subject own = new Subject(
                id,
                template("type").fill(row).strip(),
                mapping.templates().containsKey("name")
                        ? template("name").fill(row)
                        : row.text("name").orElse(""),
                template("part_of").fillId(row),
                attributes(row),
                row.position());
        Subject before = declared.get(id);
        if (before == null) {
            dataset.subject(own);
        }
        dataset.row(new TypedRow(before == null ? own : before, cells, row.position()));
    }

    private Map<String, Cell> cells(String id, Node.Mapping row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("id", new Cell(id, positionOf(template(TableMapping.SUBJECT), row)));
        putFilled("name", template("name").fill(row), row, cells);
        putFilled("part_of", template("part_of").fillId(row), row, cells);
        for (TableMapping.ClaimColumn column : mapping.columns()) {
            row.get(column.column())
                    .ifPresent(node -> cells.putIfAbsent(column.property().text(), SubjectAssembler.cell(node)));
        }
        for (Node.Field field : row.fields()) {
            cells.putIfAbsent(field.name(), SubjectAssembler.cell(field.value()));
        }
        return cells;
    }

    private void putFilled(String key, String text, Node.Mapping row, Map<String, Cell> cells) {
        if (!text.isBlank()) {
            cells.put(key, new Cell(text, positionOf(template(key), row)));
        }
    }

    /** Where the first column that a template names stands in a row; the row's own place if it names none. */
    private static Position positionOf(Template template, Node.Mapping row) {
        return template.columns().stream()
                .flatMap(column -> row.get(column).stream())
                .map(Node::position)
                .findFirst()
                .orElse(row.position());
    }

    /** What the mapping does not use is kept with the subject. */
    private Map<String, String> attributes(Node.Mapping row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Node.Field field : row.fields()) {
            boolean used = mapping.columns().stream().anyMatch(c -> c.column().equals(field.name()))
                    || mapping.templates().values().stream()
                            .anyMatch(t -> t.columns().contains(field.name()));
            String text = field.value().inWords();
            if (!used && !text.isBlank() && !field.name().equals("name")) {
                attributes.put(field.name(), text);
            }
        }
        return attributes;
    }

    private void takeClaim(String id, TableMapping.ClaimColumn column, Node.Mapping row) {
        row.get(column.column()).filter(cell -> !cell.inWords().isBlank()).ifPresent(cell -> {
            List<Node.Field> fields = new ArrayList<>();
            add(ClaimFields.SUBJECT, Node.Scalar.of(id, positionOf(template(TableMapping.SUBJECT), row)), fields);
            add(ClaimFields.PROPERTY, column.property(), fields);
            add(ClaimFields.VALUE, cell, fields);
            for (String key : ClaimFields.ALL) {
                Template template =
                        column.templates().getOrDefault(key, mapping.templates().get(key));
                if (template != null && !key.equals(ClaimFields.SUBJECT)) {
                    addFilled(key, template, row, fields);
                }
            }
            claims.accept(new Node.Mapping(fields, row.position()));
        });
    }

    private static void addFilled(String key, Template template, Node.Mapping row, List<Node.Field> fields) {
        String text = template.fill(row);
        if (!text.isBlank()) {
            boolean oneCell = template.columns().size() == 1
                    && template.text().text().equals("{" + template.columns().get(0) + "}");
            Node value = oneCell
                    ? row.get(template.columns().get(0)).orElseThrow()
                    : Node.Scalar.of(text, positionOf(template, row));
            add(key, value, fields);
        }
    }

    private static void add(String key, Node value, List<Node.Field> fields) {
        fields.add(new Node.Field(key, value.position(), value));
    }
}
