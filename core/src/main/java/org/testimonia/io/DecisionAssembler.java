package org.testimonia.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Suggestion;

/** Makes decisions of the records of {@code decisions.yaml}. */
final class DecisionAssembler implements RecordSink {

    static final String FINGERPRINT = "fingerprint";
    static final String RULING = "ruling";
    static final String REASON = "reason";
    static final String AUTHOR = "author";
    static final String DATE = "date";
    static final String UNTIL = "until";
    static final String SINCE = "since";

    static final List<String> FIELDS = List.of(FINGERPRINT, RULING, REASON, AUTHOR, DATE, UNTIL, SINCE);

    private static final List<String> REQUIRED = List.of(FINGERPRINT, RULING, REASON, AUTHOR, DATE);

    private final Consumer<Decision> decisions;
    private final Consumer<Problem> problems;

    DecisionAssembler(Consumer<Decision> decisions, Consumer<Problem> problems) {
        this.decisions = decisions;
        this.problems = problems;
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public void record(Node.Mapping record) {
        record.fields().stream()
                .filter(field -> !FIELDS.contains(field.name()))
                .forEach(field -> problems.accept(new Problem(
                                Problem.Kind.UNKNOWN_FIELD,
                                field.position(),
                                field.name(),
                                "got a field without a meaning here, expected one of " + String.join(", ", FIELDS),
                                record.raw())
                        .meant(Suggestion.nearest(field.name(), FIELDS))));
        List<String> missing =
                REQUIRED.stream().filter(field -> text(record, field).isEmpty()).toList();
        if (!missing.isEmpty()) {
            problem(
                    record,
                    missing.get(0),
                    "got no " + String.join(", ", missing) + ", expected a decision with "
                            + String.join(", ", REQUIRED));
            return;
        }
        Optional<String> fingerprint = text(record, FINGERPRINT)
                .filter(digits -> Decision.isFingerprint(digits)
                        || refuse(record, FINGERPRINT, digits, "16 hexadecimal digits in lower case"));
        Optional<Ruling> ruling = ruling(record);
        Optional<LocalDate> date = day(record, DATE);
        boolean isLimited = text(record, UNTIL).isPresent();
        Optional<LocalDate> until = day(record, UNTIL);
        if (fingerprint.isPresent() && ruling.isPresent() && date.isPresent() && isLimited == until.isPresent()) {
            decisions.accept(new Decision(
                    fingerprint.get(),
                    ruling.get(),
                    text(record, REASON).orElseThrow(),
                    text(record, AUTHOR).orElseThrow(),
                    date.get(),
                    until,
                    text(record, SINCE),
                    record.position()));
        }
    }

    private Optional<Ruling> ruling(Node.Mapping record) {
        Optional<Node> node = record.get(RULING);
        Optional<String> preferred =
                node.filter(Node.Mapping.class::isInstance).flatMap(mapping -> ((Node.Mapping) mapping).text("prefer"));
        if (preferred.isPresent()) {
            return Ruling.read(Ruling.PREFER + preferred.get());
        }
        return text(record, RULING).flatMap(text -> {
            Optional<Ruling> read = Ruling.read(text);
            if (read.isEmpty()) {
                refuse(record, RULING, text, "accepted, misread or \"prefer: CLAIM\"");
            }
            return read;
        });
    }

    private static Optional<String> text(Node.Mapping record, String field) {
        return record.get(field).map(Node::inWords).map(String::strip).filter(words -> !words.isEmpty());
    }

    private Optional<LocalDate> day(Node.Mapping record, String field) {
        Optional<String> text = text(record, field);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            refuse(record, field, text.orElseThrow(), "a day such as 2026-11-24");
            return Optional.empty();
        }
    }

    private boolean refuse(Node.Mapping record, String field, String got, String expected) {
        problem(record, field, Quoting.got(got) + ", expected " + expected);
        return false;
    }

    private void problem(Node.Mapping record, String field, String message) {
        problems.accept(new Problem(
                Problem.Kind.UNREADABLE,
                record.get(field).map(Node::position).orElse(record.position()),
                field,
                message,
                record.raw()));
    }
}
