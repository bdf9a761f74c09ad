package org.testimonia.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.figure.FigurePolicy;
import org.testimonia.source.Position;

/**
 * How a dataset is to be audited: what {@code testimonia.yaml} says, over the built-in vocabulary and orders.
 *
 * <p>Immutable; the {@code with…} methods give changed copies.
 */
public final class Configuration {

    private static final Configuration BUILT_IN = new Configuration(
            Vocabulary.builtIn(), OrderConstraint.BUILT_IN, Map.of(), Map.of(), null, FigurePolicy.STANDARD, List.of());

    private final Vocabulary vocabulary;
    private final List<OrderConstraint> orders;
    private final Map<String, RuleSetting> rules;
    private final Map<String, Position> rulePositions;
    private final @Nullable Severity failOn;
    private final FigurePolicy figurePolicy;
    private final List<UnitRelation> units;

    private Configuration(
            Vocabulary vocabulary,
            List<OrderConstraint> orders,
            Map<String, RuleSetting> rules,
            Map<String, Position> rulePositions,
            @Nullable Severity failOn,
            FigurePolicy figurePolicy,
            List<UnitRelation> units) {
        this.vocabulary = vocabulary;
        this.orders = List.copyOf(orders);
        this.rules = Map.copyOf(rules);
        this.rulePositions = Map.copyOf(rulePositions);
        this.failOn = failOn;
        this.figurePolicy = figurePolicy;
        this.units = List.copyOf(units);
    }

    /** The configuration of a dataset that has none of its own; it fails on errors. */
    public static Configuration builtIn() {
        return BUILT_IN.withFailOn(Optional.of(Severity.ERROR));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<OrderConstraint> orders() {
        return orders;
    }

    /** What is set for rules, by rule id. */
    public Map<String, RuleSetting> rules() {
        return rules;
    }

    /** Where each rule is set in the files, so that one that does not exist can be pointed at. */
    public Map<String, Position> rulePositions() {
        return rulePositions;
    }

    /** From which severity on an audit fails; empty for never. */
    public Optional<Severity> failOn() {
        return Optional.ofNullable(failOn);
    }

    /** How figures are read. */
    public FigurePolicy figurePolicy() {
        return figurePolicy;
    }

    /** How units relate; figures of units without a relation are never compared. */
    public List<UnitRelation> units() {
        return units;
    }

    public Configuration withVocabulary(Vocabulary newVocabulary) {
        return new Configuration(newVocabulary, orders, rules, rulePositions, failOn, figurePolicy, units);
    }

    public Configuration withOrders(List<OrderConstraint> newOrders) {
        return new Configuration(vocabulary, newOrders, rules, rulePositions, failOn, figurePolicy, units);
    }

    public Configuration withRules(Map<String, RuleSetting> newRules) {
        return new Configuration(vocabulary, orders, newRules, rulePositions, failOn, figurePolicy, units);
    }

    public Configuration withRulePositions(Map<String, Position> newPositions) {
        return new Configuration(vocabulary, orders, rules, newPositions, failOn, figurePolicy, units);
    }

    public Configuration withFailOn(Optional<Severity> severity) {
        return new Configuration(vocabulary, orders, rules, rulePositions, severity.orElse(null), figurePolicy, units);
    }

    public Configuration withFigurePolicy(FigurePolicy newPolicy) {
        return new Configuration(vocabulary, orders, rules, rulePositions, failOn, newPolicy, units);
    }

    public Configuration withUnits(List<UnitRelation> newUnits) {
        return new Configuration(vocabulary, orders, rules, rulePositions, failOn, figurePolicy, newUnits);
    }
}
