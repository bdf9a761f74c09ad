package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;

import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;

/**
 * A smallest set of statements whose mistake would resolve a conflict over dates (Reiter, A theory of diagnosis from first
 * principles, 1987).
 *
 * @param corrections what each of them would have to say instead
 */
public record DateDiagnosis(List<Correction> corrections) {

    /**
     * What a statement would have to say for all others to be true.
     *
     * @param statement the statement
     * @param needed where the rest puts the moments that it speaks of, for those that it puts elsewhere; of a relation,
     *     or duration, where the rest puts the two moments that break it; empty if the limits of the search did not allow to find out
     * @param figure of a duration, which figures the rest leaves to it; empty if none, or if it was not found out
     */
    public record Correction(Statement statement, List<Placed> needed, Optional<DecimalRange> figure) {
        public Correction {
            needed = List.copyOf(needed);
        }
    }

    /** The days on which a moment can lie. */
    public record Placed(Moment moment, DayRange days) {}

    public DateDiagnosis {
        corrections = List.copyOf(corrections);
    }
}
