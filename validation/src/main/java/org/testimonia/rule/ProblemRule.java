package org.testimonia.rule;

import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Severity;

/** Reports what the reader could not take as it stood, so that it is found where everything else is. */
record ProblemRule(String id, String summary, Severity severity, Set<Problem.Kind> kinds) implements DatasetRule {

    static ProblemRule unreadableValue() {
        return new ProblemRule(
                "record/unreadable-value",
                "a value, a record or a part of a file that cannot be read",
                Severity.ERROR,
                Set.of(Problem.Kind.UNREADABLE));
    }

    static ProblemRule unknownProperty() {
        return new ProblemRule(
                "record/unknown-property",
                "a property, field or key that has no meaning here",
                Severity.WARNING,
                Set.of(Problem.Kind.UNKNOWN_PROPERTY, Problem.Kind.UNKNOWN_FIELD));
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        context.problems().stream()
                .filter(problem -> kinds.contains(problem.kind()))
                .forEach(problem -> findings.accept(finding(id, problem)));
    }

    static Finding.Builder finding(String ruleId, Problem problem) {
        RecordView.Kind kind = problem.record().containsKey("subject") ? RecordView.Kind.CLAIM : RecordView.Kind.FILE;
        String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
        return Finding.of(ruleId)
                .message(field + problem.message())
                .decidedBy(field + problem.message())
                .about(new RecordView(kind, problem.record(), problem.position()));
    }
}
