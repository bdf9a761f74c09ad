package org.testimonia.reasoning;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.date.DatePolicy;

/**
 * What the claims of a dataset together say about when things were: a simple temporal problem in whole days (Dechter, Meiri
 * and Pearl, Temporal constraint networks, 1991).
 *
 * <p>Its moments are the begin and the end of each subject, and each other date that an order of the configuration names.
 * What is said of them:
 *
 * <table>
 * <caption>Statements</caption>
 * <tr><th>claim</th><th>constraint</th></tr>
 * <tr><td>a date that begins or ends its subject</td><td>the begin or the end lies within its range</td></tr>
 * <tr><td>a date or period that is the time of its subject</td><td>the begin lies within its start, the end within its
 *     end</td></tr>
 * <tr><td>{@code a before b}, {@code b after a}</td><td>the end of {@code a} is at least a day before the begin of
 *     {@code b}</td></tr>
 * <tr><td>{@code a during b}</td><td>{@code a} begins not before {@code b} and ends not after it</td></tr>
 * <tr><td>{@code a simultaneous_with b}</td><td>neither ends before the other begins</td></tr>
 * <tr><td>a figure that counts the time {@linkplain org.testimonia.dataset.Between between} two dates</td><td>from the
 *     begin of the first to the end of the second it is at least as many days as the least such time has, and at most as
 *     many as the greatest; see {@link Elapsed}</td></tr>
 * <tr><td>a figure surely above zero, as of a date, of a subject that has a duration, or that a relation joins to others</td><td>the subject begins not after that date, and ends not before
 *     it</td></tr>
 * </table>
 *
 * <p>That nothing ends before it begins, and the orders of the configuration where both dates are claimed, hold always. Of
 * dates only those count that have one true value: {@code single}, of the whole subject, and without an as-of date unless
 * they are the time of the subject. Qualifiers widen dates as the policy says. A date that is one of several
 * ({@code [1924,1926]}) branches: its claims cannot all be true if they cannot in any case. Where a component has more than
 * 256 combinations of cases, or more than the limits of the search allow, such dates count as any day from the first to the
 * last, so that a conflict may be missed but none is made up.
 */
public final class TemporalNetwork {

    private final List<Moment> moments;
    private final List<Statement> statements;
    private final PrecedenceNetwork network;
    private final Branching branching;
    private final PlainPairs comparedByRules;

    TemporalNetwork(
            List<Moment> moments,
            List<Statement> statements,
            PrecedenceNetwork network,
            Branching branching,
            PlainPairs comparedByRules) {
        this.moments = moments;
        this.statements = statements;
        this.network = network;
        this.branching = branching;
        this.comparedByRules = comparedByRules;
    }

    /** What the claims of a dataset say about times; qualifiers widen dates as the policy says. */
    public static TemporalNetwork of(Dataset dataset, DatePolicy policy) {
        return new TemporalNetworkBuilder(dataset, policy).build();
    }

    /** The parts that share neither a moment nor a claim, in an order that depends on the content alone. */
    public List<TemporalComponent> components() {
        return network.components().stream()
                .map(part -> new TemporalComponent(
                        moments, statements, part, branching.only(part.owners()), comparedByRules))
                .toList();
    }

    /**
     * The days that all claims together leave to a moment. Claims that conflict with each other are not used, since nothing
     * follows from them; dates that are one of several count as any day from the first to the last.
     *
     * @return empty if no claim speaks of the moment, or only such as conflict
     */
    public Optional<MomentLimits> limitsOf(Moment moment) {
        int variable = moments.indexOf(moment);
        return network.components().stream()
                .filter(part -> variable >= 0 && part.moments().get(variable))
                .findFirst()
                .flatMap(part -> limits(variable, part));
    }

    private Optional<MomentLimits> limits(int variable, PrecedenceNetwork part) {
        BitSet conflicting = part.conflictPart().owners();
        PrecedenceNetwork rest = part.without(conflicting);
        Propagation days = rest.propagate();
        return days.knows(variable)
                ? TemporalComponent.range(days, variable)
                        .map(range -> new MomentLimits(
                                range,
                                statements(days.ownersOfEarliest(variable).stream()),
                                statements(rest.mirrored().propagate().ownersOfEarliest(variable).stream()),
                                statements(conflicting.stream().boxed())))
                : Optional.empty();
    }

    private List<Statement> statements(Stream<Integer> owners) {
        return owners.map(statements::get).toList();
    }

    /** Whether one look at the whole is enough to know: what branches or circles is looked at part by part. */
    private boolean isOrderOnly() {
        return branching.isEmpty() && !network.boundsFromAbove();
    }

    /** Whether all claims can be true. */
    public boolean isConsistent() {
        return isOrderOnly() ? network.isConsistent() : components().stream().allMatch(TemporalComponent::isConsistent);
    }

    /**
     * The conflicts of all components, each independent of the others.
     *
     * @param limits how far to search
     */
    public List<DateInconsistency> inconsistencies(SearchLimits limits) {
        return isOrderOnly() && network.isConsistent()
                ? List.of()
                : components().stream()
                        .flatMap(component -> component.inconsistencies(limits).stream())
                        .toList();
    }
}
