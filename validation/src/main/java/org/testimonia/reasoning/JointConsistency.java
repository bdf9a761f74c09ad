package org.testimonia.reasoning;

import java.util.List;

import org.testimonia.dataset.Dataset;
import org.testimonia.date.DatePolicy;

/**
 * Which claims of a dataset cannot all be true although no two of them conflict, and what would resolve it.
 *
 * <pre>{@code
 * JointConsistency.of(dataset, DatePolicy.STANDARD).dates().stream()
 *         .flatMap(conflict -> conflict.cores().stream())
 *         .forEach(core -> System.out.println(core.statements() + " miss each other by " + core.gapDays() + " days"));
 * }</pre>
 *
 * <p>Dates are a simple temporal problem (Dechter, Meiri and Pearl, Temporal constraint networks, 1991), figures are sums of
 * disjoint parts. A minimal core is what is also called a minimal unsatisfiable subset (Liffiton, Previti, Malik and
 * Marques-Silva, Fast, flexible MUS enumeration, 2016), but of claims and not of constraints; a diagnosis is a minimal set
 * that hits all cores (Reiter, A theory of diagnosis from first principles, 1987).
 *
 * @param dates the conflicts over dates, each independent of the others
 * @param figures the conflicts over figures, each independent of the others
 */
public record JointConsistency(List<DateInconsistency> dates, List<FigureInconsistency> figures) {

    public JointConsistency {
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
    }

    /** Searches a dataset within the standard limits; qualifiers widen dates as the policy says. */
    public static JointConsistency of(Dataset dataset, DatePolicy policy) {
        return of(dataset, policy, SearchLimits.STANDARD);
    }

    /** Searches a dataset within some limits; qualifiers widen dates as the policy says. */
    public static JointConsistency of(Dataset dataset, DatePolicy policy, SearchLimits limits) {
        return new JointConsistency(
                TemporalNetwork.of(dataset, policy).inconsistencies(limits),
                FigureNetwork.of(dataset, policy).inconsistencies(limits));
    }
}
