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
            new Rules(Map.of(), List.of()),
            KeyPositions.NONE,
            Optional.of(Severity.ERROR));

    private final Vocabulary vocabulary;
    private final List<OrderConstraint> orders;
    private final Values values;
    private final Rules rules;
    private final KeyPositions positions;
    private final Optional<Severity> failOn;

    /** How values are meant. */
    private record Values(DatePolicy dates, FigurePolicy figures, List<UnitRelation> units) {

        Values {
            units = List.copyOf(units);
        }
    }

    /** What is set for rules, and which rules there are beside the library's. */
    private record Rules(Map<String, RuleSetting> settings, List<DeclaredRule> own) {

        Rules {
            settings = Map.copyOf(settings);
            own = List.copyOf(own);
        }
    }

    private Configuration(
            Vocabulary vocabulary,
            List<OrderConstraint> orders,
            Values values,
            Rules rules,
            KeyPositions positions,
            Optional<Severity> failOn) {
        this.vocabulary = vocabulary;
        this.orders = List.copyOf(orders);
        this.values = values;
        this.rules = rules;
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
        return rules.settings();
    }

    /** Where all this is set in the file, so that what has no meaning or no effect can be pointed at. */
    public KeyPositions positions() {
        return positions;
    }

    /** The rules that the dataset declares for itself; every audit of it runs them. */
    public List<DeclaredRule> ownRules() {
        return rules.own();
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
        return new Configuration(vocabulary, orders, values, new Rules(settings, ownRules()), positions, failOn);
    }

    public Configuration withPositions(KeyPositions newPositions) {
        return new Configuration(vocabulary, orders, values, rules, newPositions, failOn);
    }

    /**
     * This configuration with rules of the dataset's own.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Configuration withOwnRules(List<DeclaredRule> declared) {
        long ids = declared.stream().map(DeclaredRule::id).distinct().count();
        if (ids < declared.size()) {
            throw new IllegalArgumentException("two of the rules have one id");
        }
        return new Configuration(vocabulary, orders, values, new Rules(rules(), declared), positions, failOn);
    }

    public Configuration withFailOn(Optional<Severity> severity) {
        return new Configuration(vocabulary, orders, values, rules, positions, severity);
    }
}
