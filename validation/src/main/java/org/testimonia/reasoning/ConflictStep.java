package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;

import org.testimonia.date.Day;
import org.testimonia.date.DayRange;

/** A step of a contradiction over dates; each begins at the moment where the one before it ended, or opens a case. */
public sealed interface ConflictStep {

    /** The steps that follow are for the case that dates which are one of several mean these days. */
    record Case(List<Assumed> assumed) implements ConflictStep {

        public Case {
            assumed = List.copyOf(assumed);
        }
    }

    /** A date that is one of several, taken as one of them. */
    record Assumed(Statement date, DayRange days) {}

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
