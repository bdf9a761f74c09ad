package org.testimonia.date;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the bounds of two uncertain dates say of each of Allen's thirteen relations: that it is certain, possible or
 * impossible, with days to prove it.
 *
 * <p>A {@link Period} is something that lasts, a {@link DayRange} a moment on one day somewhere within. The two are taken
 * as independent of each other; a bound that is missing, open or unknown, excludes no day. Of every two dates at least
 * one relation is possible, and one is certain if and only if it is the only one.
 *
 * <pre>{@code
 * Relations relations = Relations.between(congress.period(), decade.period());
 * relations.truth(AllenRelation.DURING)          // POSSIBLE
 * relations.witness(AllenRelation.DURING)        // days for which it is so
 * relations.counterWitness(AllenRelation.DURING) // days for which it is not
 * }</pre>
 */
public final class Relations {

    private final RelationSolver solver;

    private Relations(RelationSolver solver) {
        this.solver = solver;
    }

    /** The relations of something that lasts to something that lasts. */
    public static Relations between(Period first, Period second) {
        return new Relations(new RelationSolver(first, false, second, false));
    }

    /** The relations of something that lasts to a moment. */
    public static Relations between(Period first, DayRange moment) {
        return new Relations(new RelationSolver(first, false, new Period(moment, moment), true));
    }

    /** The relations of a moment to something that lasts. */
    public static Relations between(DayRange moment, Period second) {
        return new Relations(new RelationSolver(new Period(moment, moment), true, second, false));
    }

    /** The relations of a moment to a moment. */
    public static Relations between(DayRange first, DayRange second) {
        return new Relations(new RelationSolver(new Period(first, first), true, new Period(second, second), true));
    }

    /** Whether the first has this relation to the second. */
    public Truth truth(AllenRelation relation) {
        return truth(EnumSet.of(relation));
    }

    /** Whether the first has one of these relations to the second. */
    public Truth truth(Set<AllenRelation> relations) {
        if (witness(relations).isEmpty()) {
            return Truth.IMPOSSIBLE;
        }
        return counterWitness(relations).isEmpty() ? Truth.CERTAIN : Truth.POSSIBLE;
    }

    /** Days for which the relation holds; none if it is impossible. */
    public Optional<WitnessDays> witness(AllenRelation relation) {
        return solver.solve(relation);
    }

    /** Days for which one of the relations holds; none if all are impossible. */
    public Optional<WitnessDays> witness(Set<AllenRelation> relations) {
        return relations.stream()
                .flatMap(relation -> solver.solve(relation).stream())
                .findFirst();
    }

    /** Days for which the relation does not hold; none if it is certain. */
    public Optional<WitnessDays> counterWitness(AllenRelation relation) {
        return counterWitness(EnumSet.of(relation));
    }

    /** Days for which none of the relations holds; none if it is certain that one does. */
    public Optional<WitnessDays> counterWitness(Set<AllenRelation> relations) {
        Set<AllenRelation> others = EnumSet.allOf(AllenRelation.class);
        others.removeAll(relations);
        return witness(others);
    }

    /** All relations that are not impossible, in the order of {@link AllenRelation}; never empty. */
    public Set<AllenRelation> possible() {
        Set<AllenRelation> possible = EnumSet.allOf(AllenRelation.class);
        possible.removeIf(relation -> solver.solve(relation).isEmpty());
        return Collections.unmodifiableSet(possible);
    }

    /** The possible relations, such as {@code [BEFORE, MEETS]}. */
    @Override
    public String toString() {
        return possible().toString();
    }
}
