package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A filled cell as it is read. */
    private record ReadCell(ClaimColumn column, Node value) {}

    private final String table;
    private final TableMapping mapping;
    private final KnownSubjects known;
    private final Dataset.Builder dataset;
    private final ClaimAssembler claims;
    private final Consumer<Problem> problems;
    private final List<Subject> own = new ArrayList<>();
    private final Set<ReadingStep> applied = new HashSet<>();
    private boolean checked;

    TableReader(
            String table,
            TableMapping mapping,
            KnownSubjects known,
            Dataset.Builder dataset,
            ClaimAssembler claims,
            Consumer<Problem> problems) {
        this.table = table;
        this.mapping = mapping;
        this.known = known;
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
        String id = known.idOf(template(TableMapping.SUBJECT).fillId(row));
        if (id.isEmpty()) {
            Position position = positionOf(template(TableMapping.SUBJECT), row);
            String message = "got nothing for "
                    + template(TableMapping.SUBJECT).text().text() + ", expected what names the subject";
            problems.accept(new Problem(Problem.Kind.UNREADABLE, position, TableMapping.SUBJECT, message, row.raw()));
            return;
        }
        List<ReadCell> read = read(row);
        takeSubject(id, row, read);
        read.forEach(cell -> takeClaim(id, cell.column(), cell.value(), row));
    }

    /** Makes the table's subjects known to those that are read later, and reports what no row has used. */
    void finish() {
        own.forEach(known::add);
        mapping.columns().stream()
                .flatMap(column -> column.reading().stream())
                .filter(step -> checked && !applied.contains(step))
                .forEach(step -> problems.accept(Problem.at(
                        step.position(),
                        Problem.Kind.UNKNOWN_FIELD,
                        "reading",
                        "got a reading that applies to no cell of " + table + ", expected one that is of use")));
    }

    /** The filled cells of the columns that claim something, as they are read; those that cannot be are reported. */
    private List<ReadCell> read(Node.Mapping row) {
        List<ReadCell> read = new ArrayList<>();
        for (ClaimColumn column : mapping.columns()) {
            row.get(column.column())
                    .filter(cell -> !cell.inWords().isBlank())
                    .flatMap(cell -> read(column, cell, row))
                    .ifPresent(value -> read.add(new ReadCell(column, value)));
        }
        return read;
    }

    private Optional<Node> read(ClaimColumn column, Node cell, Node.Mapping row) {
        String text = cell.inWords();
        for (ReadingStep step : column.reading()) {
            if (step.applies(row)) {
                applied.add(step);
                ValueReader.Outcome<String> outcome = step.apply(text, row);
                if (outcome.value().isEmpty()) {
                    problems.accept(new Problem(
                            Problem.Kind.UNREADABLE, cell.position(), ClaimFields.VALUE, outcome.message(), row.raw()));
                    return Optional.empty();
                }
                text = outcome.value().get();
            }
        }
        return Optional.of(text.equals(cell.inWords()) ? cell : Node.Scalar.of(text, cell.position()));
    }

    private static Set<String> columns(Node.Mapping row) {
        return row.fields().stream().map(Node.Field::name).collect(Collectors.toSet());
    }

    private Template template(String key) {
        Template template = mapping.templates().get(key);
        return template == null ? Template.of(Node.Scalar.of("", mapping.position())) : template;
    }

    private void takeSubject(String id, Node.Mapping row, List<ReadCell> read) {
        Subject described = new Subject(
                id,
                template("type").fill(row).strip(),
                mapping.templates().containsKey("name")
                        ? Blanks.strip(template("name").fill(row))
                        : Blanks.strip(row.text("name").orElse("")),
                known.idOf(template("part_of").fillId(row)),
                attributes(row),
                row.position());
        Optional<Subject> before = known.subject(id);
        if (before.isEmpty()) {
            dataset.subject(described);
            own.add(described);
        }
        dataset.row(new TypedRow(before.orElse(described), cells(id, row, read), row.position()));
    }

    private Map<String, Cell> cells(String id, Node.Mapping row, List<ReadCell> read) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("id", new Cell(id, positionOf(template(TableMapping.SUBJECT), row)));
        putFilled("name", template("name").fill(row), row, cells);
        putFilled("part_of", known.idOf(template("part_of").fillId(row)), row, cells);
        read.forEach(cell -> cells.putIfAbsent(cell.column().property().text(), SubjectAssembler.cell(cell.value())));
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

    private void takeClaim(String id, ClaimColumn column, Node value, Node.Mapping row) {
        List<Node.Field> fields = new ArrayList<>();
        add(ClaimFields.SUBJECT, Node.Scalar.of(id, positionOf(template(TableMapping.SUBJECT), row)), fields);
        add(ClaimFields.PROPERTY, column.property(), fields);
        add(ClaimFields.VALUE, value, fields);
        for (String key : ClaimFields.ALL) {
            Template template =
                    column.templates().getOrDefault(key, mapping.templates().get(key));
            if (template != null && !key.equals(ClaimFields.SUBJECT)) {
                addFilled(key, template, row, fields);
            }
        }
        addCellAsQuote(column, value, row, fields);
        claims.accept(new Node.Mapping(fields, row.position()));
    }

    /** A value that is read otherwise than it is written keeps what is written. */
    private static void addCellAsQuote(ClaimColumn column, Node value, Node.Mapping row, List<Node.Field> fields) {
        boolean quoted = fields.stream().anyMatch(field -> field.name().equals(ClaimFields.QUOTE));
        row.get(column.column())
                .filter(cell -> !quoted && !cell.inWords().equals(value.inWords()))
                .ifPresent(cell -> add(ClaimFields.QUOTE, cell, fields));
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
