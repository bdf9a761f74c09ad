package org.testimonia.rule;

import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Severity;

/** What the reader could not take as it stood, so that it is found where everything else is. */
final class UnreadableValue implements DatasetRule {

    @Override
    public String id() {
        return "record/unreadable-value";
    }

    @Override
    public String summary() {
        return "a value, a record or a part of a file that cannot be read";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        context.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .forEach(problem -> findings.accept(ProblemFinding.of(id(), problem)));
    }
}
