package org.testimonia.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.testimonia.dataset.Between;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.UnitRelation;
import org.testimonia.dataset.Vocabulary;
import org.testimonia.figure.NumberStyle;

/** What differs from the built-in configuration, as {@code testimonia.yaml} writes it. */
final class ConfigurationTree {

    private ConfigurationTree() {}

    static Map<String, Object> of(Configuration configuration) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!configuration.failOn().equals(Configuration.builtIn().failOn())) {
            tree.put(
                    ConfigurationReader.FAIL_ON,
                    configuration.failOn().map(Severity::id).orElse(ConfigurationReader.NEVER));
        }
        NumberStyle numbers = configuration.figures().numbers();
        if (numbers != NumberStyle.UNSTATED) {
            tree.put(ConfigurationReader.NUMBERS, numbers.id());
        }
        putUnlessEmpty(ConfigurationReader.UNITS, units(configuration.units()), tree);
        putUnlessEmpty(ConfigurationReader.PROPERTIES, properties(configuration.vocabulary()), tree);
        List<String> orders = configuration.orders().stream()
                .filter(order -> !OrderConstraint.BUILT_IN.contains(order))
                .map(OrderConstraint::toString)
                .toList();
        if (!orders.isEmpty()) {
            tree.put(ConfigurationReader.ORDER, orders);
        }
        putUnlessEmpty(ConfigurationReader.DATES, DatePolicyTree.of(configuration.dates()), tree);
        putUnlessEmpty(ConfigurationReader.RULES, RuleTree.of(configuration.rules()), tree);
        if (!configuration.ownRules().isEmpty()) {
            tree.put(
                    ConfigurationReader.OWN_RULES,
                    configuration.ownRules().stream().map(OwnRuleTree::of).toList());
        }
        return tree;
    }

    /** All that is in force but for rules. */
    static Map<String, Object> complete(Configuration configuration) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                ConfigurationReader.FAIL_ON,
                configuration.failOn().map(Severity::id).orElse(ConfigurationReader.NEVER));
        tree.put(ConfigurationReader.NUMBERS, configuration.figures().numbers().id());
        tree.put(ConfigurationReader.UNITS, units(configuration.units()));
        Map<String, Object> properties = new TreeMap<>();
        configuration.vocabulary().properties().forEach(property -> properties.put(property.id(), complete(property)));
        tree.put(ConfigurationReader.PROPERTIES, properties);
        tree.put(
                ConfigurationReader.ORDER,
                configuration.orders().stream().map(OrderConstraint::toString).toList());
        tree.put(ConfigurationReader.DATES, DatePolicyTree.complete(configuration.dates()));
        return tree;
    }

    private static Map<String, Object> complete(PropertyDefinition property) {
        Map<String, Object> keys = keys(property);
        Vocabulary.builtIn().property(property.id()).ifPresent(base -> denyWhatIsBuiltIn(base, property, keys));
        return keys;
    }

    private static Map<String, Object> units(List<UnitRelation> relations) {
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        for (UnitRelation relation : relations) {
            boolean exact = relation.least().compareTo(relation.most()) == 0;
            String number = relation.least().toPlainString()
                    + (exact ? "" : " to " + relation.most().toPlainString());
            units.computeIfAbsent(relation.larger(), unit -> new LinkedHashMap<>())
                    .put(relation.smaller(), number);
        }
        return new LinkedHashMap<>(units);
    }

    private static void putUnlessEmpty(String key, Map<String, Object> part, Map<String, Object> tree) {
        if (!part.isEmpty()) {
            tree.put(key, part);
        }
    }

    private static Map<String, Object> properties(Vocabulary vocabulary) {
        Map<String, Object> properties = new TreeMap<>();
        for (PropertyDefinition property : vocabulary.properties()) {
            Map<String, Object> own = keys(property);
            Optional<PropertyDefinition> builtIn = Vocabulary.builtIn().property(property.id());
            builtIn.ifPresent(base -> own.entrySet().removeAll(keys(base).entrySet()));
            builtIn.ifPresent(base -> denyWhatIsBuiltIn(base, property, own));
            if (!own.isEmpty() || builtIn.isEmpty()) {
                properties.put(property.id(), own);
            }
        }
        return properties;
    }

    private static Map<String, Object> keys(PropertyDefinition property) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(PropertyFields.VALUE, property.type().id());
        property.unit().ifPresent(unit -> keys.put(PropertyFields.UNIT, unit));
        putIfTrue(PropertyFields.SINGLE, property.isSingle(), true, keys);
        putIfTrue(PropertyFields.SCOPED, property.isScoped(), true, keys);
        putIfTrue(PropertyFields.ADDITIVE, property.isAdditive(), PropertyFields.PART_OF, keys);
        property.partition().ifPresent(parts -> keys.put(PropertyFields.PARTITION, partition(parts)));
        property.counts().ifPresent(counts -> {
            Map<String, Object> counted = new LinkedHashMap<>();
            counted.put(PropertyFields.COUNTS_TYPE, counts.type());
            counted.put(PropertyFields.COUNTS_WHEN, counts.when());
            keys.put(PropertyFields.COUNTS, counted);
        });
        property.between().ifPresent(dates -> keys.put(PropertyFields.BETWEEN, between(dates)));
        property.maxChangePerYear()
                .ifPresent(change -> keys.put(PropertyFields.MAX_CHANGE_PER_YEAR, change.toPlainString()));
        property.figureRange().ifPresent(range -> keys.put(PropertyFields.RANGE, RangeText.text(range)));
        property.dateRange().ifPresent(range -> keys.put(PropertyFields.RANGE, RangeText.text(range)));
        property.numbers().map(NumberStyle::id).ifPresent(style -> keys.put(PropertyFields.NUMBERS, style));
        property.time().map(TimeRole::id).ifPresent(role -> keys.put(PropertyFields.TIME, role));
        return keys;
    }

    private static void putIfTrue(String key, boolean holds, Object value, Map<String, Object> keys) {
        if (holds) {
            keys.put(key, value);
        }
    }

    private static void denyWhatIsBuiltIn(
            PropertyDefinition base, PropertyDefinition property, Map<String, Object> own) {
        putIfTrue(PropertyFields.SINGLE, base.isSingle() && !property.isSingle(), false, own);
        putIfTrue(PropertyFields.SCOPED, base.isScoped() && !property.isScoped(), false, own);
        putIfTrue(PropertyFields.ADDITIVE, base.isAdditive() && !property.isAdditive(), false, own);
    }

    private static List<String> between(Between dates) {
        return dates.first().equals(dates.second()) ? List.of(dates.first()) : List.of(dates.first(), dates.second());
    }

    private static Object partition(Partition partition) {
        return partition instanceof Partition.OfScopes scopes ? scopes.parts() : PropertyFields.PART_OF;
    }
}
