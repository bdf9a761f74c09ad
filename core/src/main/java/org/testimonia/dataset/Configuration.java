package org.testimonia.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.date.DatePolicy;
import org.testimonia.source.Position;

/**
 * How a dataset is to be audited: what {@code testimonia.yaml} says, over the built-in vocabulary and orders.
 *
 * <p>Immutable; the {@code with…} methods give changed copies.
 */
public final class Configuration {

    private static final Configuration BUILT_IN = new Configuration(
            Vocabulary.builtIn(), OrderConstraint.BUILT_IN, DatePolicy.STANDARD, Map.of(), Map.of(), null);

    private final Vocabulary vocabulary;
    private final List<OrderConstraint> orders;
    private final DatePolicy dates;
    private final Map<String, RuleSetting> rules;
    private final Map<String, Position> rulePositions;
    private final @Nullable Severity failOn;

    private Configuration(
            Vocabulary vocabulary,
            List<OrderConstraint> orders,
            DatePolicy dates,
            Map<String, RuleSetting> rules,
            Map<String, Position> rulePositions,
            @Nullable Severity failOn) {
        this.vocabulary = vocabulary;
        this.orders = List.copyOf(orders);
        this.dates = dates;
        this.rules = Map.copyOf(rules);
        this.rulePositions = Map.copyOf(rulePositions);
        this.failOn = failOn;
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

    /** How the words and qualifiers of dates are meant. */
    public DatePolicy dates() {
        return dates;
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

    public Configuration withVocabulary(Vocabulary newVocabulary) {
        return new Configuration(newVocabulary, orders, dates, rules, rulePositions, failOn);
    }

    public Configuration withOrders(List<OrderConstraint> newOrders) {
        return new Configuration(vocabulary, newOrders, dates, rules, rulePositions, failOn);
    }

    /** This configuration, with dates meant otherwise; a dataset that was read has its dates already. */
    public Configuration withDates(DatePolicy policy) {
        return new Configuration(vocabulary, orders, policy, rules, rulePositions, failOn);
    }

    public Configuration withRules(Map<String, RuleSetting> newRules) {
        return new Configuration(vocabulary, orders, dates, newRules, rulePositions, failOn);
    }

    public Configuration withRulePositions(Map<String, Position> newPositions) {
        return new Configuration(vocabulary, orders, dates, rules, newPositions, failOn);
    }

    public Configuration withFailOn(Optional<Severity> severity) {
        return new Configuration(vocabulary, orders, dates, rules, rulePositions, severity.orElse(null));
    }
}
