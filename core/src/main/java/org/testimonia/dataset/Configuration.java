package org.testimonia.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.testimonia.date.DatePolicy;
import org.testimonia.figure.FigurePolicy;

/**
 * How a dataset is to be audited: what {@code testimonia.yaml} says, over the built-in vocabulary and orders.
 *
 * <p>Immutable; the {@code with…} methods give changed copies.
 */
public final class Configuration {

    private static final Configuration BUILT_IN = new Configuration(
            Vocabulary.builtIn(),
            OrderConstraint.BUILT_IN,
            new Values(DatePolicy.STANDARD, FigurePolicy.STANDARD, List.of()),
            Map.of(),
            KeyPositions.NONE,
            Optional.of(Severity.ERROR));

    private final Vocabulary vocabulary;
    private final List<OrderConstraint> orders;
    private final Values values;
    private final Map<String, RuleSetting> rules;
    private final KeyPositions positions;
    private final Optional<Severity> failOn;

    /** How values are meant. */
    private record Values(DatePolicy dates, FigurePolicy figures, List<UnitRelation> units) {

        Values {
            units = List.copyOf(units);
        }
    }

    private Configuration(
            Vocabulary vocabulary,
            List<OrderConstraint> orders,
            Values values,
            Map<String, RuleSetting> rules,
            KeyPositions positions,
            Optional<Severity> failOn) {
        this.vocabulary = vocabulary;
        this.orders = List.copyOf(orders);
        this.values = values;
        this.rules = Map.copyOf(rules);
        this.positions = positions;
        this.failOn = failOn;
    }

    /** The configuration of a dataset that has none of its own; it fails on errors. */
    public static Configuration builtIn() {
        return BUILT_IN;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<OrderConstraint> orders() {
        return orders;
    }

    /** How the words and qualifiers of dates are meant. */
    public DatePolicy dates() {
        return values.dates();
    }

    /** How the numbers of figures are written and rounded. */
    public FigurePolicy figures() {
        return values.figures();
    }

    /** How units relate; figures of units without a relation are never compared. */
    public List<UnitRelation> units() {
        return values.units();
    }

    /** What is set for rules, by rule id, group of rules or {@code *} (see {@link RuleSetting}). */
    public Map<String, RuleSetting> rules() {
        return rules;
    }

    /** Where all this is set in the file, so that what has no meaning or no effect can be pointed at. */
    public KeyPositions positions() {
        return positions;
    }

    /** From which severity on an audit fails; empty for never. */
    public Optional<Severity> failOn() {
        return failOn;
    }

    public Configuration withVocabulary(Vocabulary newVocabulary) {
        return new Configuration(newVocabulary, orders, values, rules, positions, failOn);
    }

    public Configuration withOrders(List<OrderConstraint> newOrders) {
        return new Configuration(vocabulary, newOrders, values, rules, positions, failOn);
    }

    /** This configuration, with dates meant otherwise; a dataset that was read has its dates already. */
    public Configuration withDates(DatePolicy policy) {
        return with(new Values(policy, figures(), units()));
    }

    /** This configuration, with figures meant otherwise; a dataset that was read has its figures already. */
    public Configuration withFigures(FigurePolicy policy) {
        return with(new Values(dates(), policy, units()));
    }

    public Configuration withUnits(List<UnitRelation> relations) {
        return with(new Values(dates(), figures(), relations));
    }

    private Configuration with(Values newValues) {
        return new Configuration(vocabulary, orders, newValues, rules, positions, failOn);
    }

    public Configuration withRules(Map<String, RuleSetting> settings) {
        return new Configuration(vocabulary, orders, values, settings, positions, failOn);
    }

    public Configuration withPositions(KeyPositions newPositions) {
        return new Configuration(vocabulary, orders, values, rules, newPositions, failOn);
    }

    public Configuration withFailOn(Optional<Severity> severity) {
        return new Configuration(vocabulary, orders, values, rules, positions, severity);
    }
}
