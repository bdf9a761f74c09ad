package org.testimonia.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.constraint.RecordViolation;
import org.testimonia.constraint.TypedRecordValidator;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;

/** Records that break a constraint: of their typed record, of a property's range, or by being part of themselves. */
final class RecordConstraint implements DatasetRule {

    @Override
    public String id() {
        return "record/constraint";
    }

    @Override
    public String summary() {
        return "a record that breaks a constraint of its type or property";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        context.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.OUT_OF_RANGE)
                .forEach(problem -> findings.accept(ProblemFinding.of(id(), problem)));
        checkTypedRows(context.dataset(), findings);
        checkPartOf(context.dataset(), findings);
    }

    private void checkTypedRows(Dataset dataset, Consumer<Finding.Builder> findings) {
        for (TypedRow row : dataset.rows()) {
            for (RecordViolation violation : TypedRecordValidator.violations(row)) {
                RecordView subject = RecordView.of(row.subject());
                findings.accept(Finding.of(id())
                        .subject(row.subject().id())
                        .property(violation.property())
                        .decidedBy(violation.property() + " " + violation.message())
                        .about(new RecordView(subject.kind(), subject.fields(), row.positionOf(violation.property())))
                        .message(row.subject().name() + ", " + violation.property() + ": got \"" + violation.got()
                                + "\", " + violation.message()));
            }
        }
    }

    private void checkPartOf(Dataset dataset, Consumer<Finding.Builder> findings) {
        Set<String> known = new LinkedHashSet<>();
        for (Subject subject : dataset.subjects()) {
            List<String> circle = circleFrom(subject, dataset);
            if (!circle.isEmpty()
                    && known.add(String.join(" ", circle.stream().sorted().toList()))) {
                Finding.Builder finding = Finding.of(id())
                        .subject(subject.id())
                        .property("part_of")
                        .message("part_of goes in a circle: " + String.join(" → ", circle) + " → " + circle.get(0));
                circle.forEach(id -> dataset.subject(id).map(RecordView::of).ifPresent(finding::about));
                findings.accept(finding);
            }
        }
    }

    /** The circle that the subject is in, from itself on; empty if it is in none. */
    private static List<String> circleFrom(Subject subject, Dataset dataset) {
        List<String> path = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<Subject> at = Optional.of(subject);
        while (at.isPresent() && seen.add(at.get().id())) {
            path.add(at.get().id());
            at = at.get().partOf().flatMap(dataset::subject);
        }
        boolean circle = at.filter(last -> last.id().equals(subject.id())).isPresent();
        return circle ? path : List.of();
    }
}
