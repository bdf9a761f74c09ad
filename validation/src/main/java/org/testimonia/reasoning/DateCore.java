package org.testimonia.reasoning;

import java.util.List;

/**
 * Statements that cannot all be true, but can once any one of them is left out.
 *
 * @param statements the statements, in the order of the steps
 * @param steps how the contradiction comes about: from a day over moments that follow each other to a day that is too
 *     early, or a circle of moments each of which comes before the next
 * @param gapDays how far the nearest readings are apart: by how many days the steps miss their end
 */
public record DateCore(List<Statement> statements, List<ConflictStep> steps, long gapDays) {

    public DateCore {
        statements = List.copyOf(statements);
        steps = List.copyOf(steps);
    }

    /** Whether a statement is uncertain, so that the core is a tension at most. */
    public boolean isUncertain() {
        return statements.stream().anyMatch(Statement::isUncertain);
    }
}
