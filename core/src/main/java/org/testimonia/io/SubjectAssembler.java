package org.testimonia.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.testimonia.dataset.Cell;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;

/** Makes subjects, and the rows that typed records are read from, of the records of a file of subjects. */
final class SubjectAssembler implements RecordSink {

    static final String ID = "id";
    static final String TYPE = "type";
    static final String NAME = "name";
    static final String PART_OF = "part_of";
    static final String ALIASES = "aliases";

    static final List<String> OWN = List.of(ID, TYPE, NAME, PART_OF);

    private final Dataset.Builder dataset;
    private final KnownSubjects known;
    private final Consumer<Problem> problems;

    SubjectAssembler(Dataset.Builder dataset, KnownSubjects known, Consumer<Problem> problems) {
        this.dataset = dataset;
        this.known = known;
        this.problems = problems;
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public void record(Node.Mapping record) {
        String id = record.text(ID).orElse("").strip();
        if (id.isEmpty()) {
            problems.accept(new Problem(
                    Problem.Kind.UNREADABLE,
                    record.get(ID).map(Node::position).orElse(record.position()),
                    ID,
                    "got nothing, expected an id, which every subject has",
                    record.raw()));
            return;
        }
        Subject subject = new Subject(
                id,
                record.text(TYPE).orElse("").strip(),
                record.text(NAME).orElse(""),
                record.text(PART_OF).orElse("").strip(),
                attributes(record),
                record.position());
        dataset.subject(subject);
        known.add(subject);
        record.get(ALIASES)
                .ifPresent(node -> ClaimDraft.ids(node.inWords())
                        .forEach(alias -> known.addAlias(alias, id, node.position(), problems)));
        dataset.row(new TypedRow(subject, cells(record), record.position()));
    }

    private static Map<String, String> attributes(Node.Mapping record) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Node.Field field : record.fields()) {
            String text = field.value().inWords();
            if (!OWN.contains(field.name()) && !text.isBlank()) {
                attributes.put(field.name(), text);
            }
        }
        return attributes;
    }

    private static Map<String, Cell> cells(Node.Mapping record) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        record.fields().forEach(field -> cells.put(field.name(), cell(field.value())));
        return cells;
    }

    static Cell cell(Node node) {
        return new Cell(node.inWords(), node.position());
    }
}
