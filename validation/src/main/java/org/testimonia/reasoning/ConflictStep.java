package org.testimonia.reasoning;

import java.util.Optional;

import org.testimonia.date.Day;

/** A step of a contradiction over dates; each begins at the moment where the one before it ended. */
public sealed interface ConflictStep {

    /** A moment is not before a day, as a statement says. */
    record NotBefore(Moment moment, Day day, Statement because) implements ConflictStep {}

    /**
     * A moment comes at least some days after another.
     *
     * @param because the statement that says so; none if it holds always
     */
    record Follows(Moment earlier, Moment later, long gapDays, Optional<Statement> because) implements ConflictStep {}

    /** A moment is not after a day, as a statement says. */
    record NotAfter(Moment moment, Day day, Statement because) implements ConflictStep {}
}
