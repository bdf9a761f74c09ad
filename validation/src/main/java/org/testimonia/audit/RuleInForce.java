package org.testimonia.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.source.Position;

/**
 * What a configuration makes of one rule: how loudly it is reported, with which thresholds, and where that differs.
 *
 * <p>Of several settings the later wins: what is set for all rules, for the group, for the rule; then the overrides of all
 * rules, of the group, of the rule. An option that the rule does not have, or a value that it cannot have, is passed over
 * (see {@link SettingProblems}).
 */
public final class RuleInForce {

    private static final String RULES = "rules";
    private static final String FOR = "for";

    private final Rule rule;
    private final Configuration configuration;
    private final List<Entry> always;
    private final List<Entry> overrides;

    /**
     * One place in the configuration that speaks of the rule.
     *
     * @param key the key in the file, such as {@code rules}, {@code record/*}
     * @param override for what it is; empty for everything
     * @param change what it sets of this rule
     * @param position where it stands; empty if in no file
     */
    public record Entry(
            List<String> key, Optional<RuleOverride> override, RuleChange change, Optional<Position> position) {}

    private RuleInForce(Rule rule, Configuration configuration, List<Entry> always, List<Entry> overrides) {
        this.rule = rule;
        this.configuration = configuration;
        this.always = List.copyOf(always);
        this.overrides = List.copyOf(overrides);
    }

    /** What a configuration makes of a rule. */
    public static RuleInForce of(Rule rule, Configuration configuration) {
        List<Entry> always = new ArrayList<>();
        List<Entry> overrides = new ArrayList<>();
        for (String id : RuleSetting.keysOf(rule.id())) {
            RuleSetting setting = configuration.rules().get(id);
            if (setting != null) {
                List<String> key = List.of(RULES, id);
                always.add(new Entry(key, Optional.empty(), sound(setting.change(), rule), at(key, configuration)));
                for (int i = 0; i < setting.overrides().size(); i++) {
                    RuleOverride override = setting.overrides().get(i);
                    List<String> place = List.of(RULES, id, FOR, Integer.toString(i));
                    overrides.add(new Entry(
                            place, Optional.of(override), sound(override.change(), rule), at(place, configuration)));
                }
            }
        }
        return new RuleInForce(rule, configuration, always, overrides);
    }

    private static Optional<Position> at(List<String> key, Configuration configuration) {
        return configuration.positions().of(key);
    }

    private static RuleChange sound(RuleChange change, Rule rule) {
        Map<String, String> options = new TreeMap<>();
        rule.options()
                .forEach(option -> Optional.ofNullable(change.options().get(option.name()))
                        .filter(text -> option.read(text).isPresent())
                        .ifPresent(text -> options.put(option.name(), text)));
        return new RuleChange(change.level(), options);
    }

    public Rule rule() {
        return rule;
    }

    /** What is set for everything, the winning last. */
    public List<Entry> always() {
        return always;
    }

    /** What is set for part of the dataset, the winning last. */
    public List<Entry> overrides() {
        return overrides;
    }

    /** What holds where no override applies; what is not set is not in it. */
    public RuleChange standard() {
        return merged(always);
    }

    /** What sets the level for everything; empty if the rule's own holds. */
    public Optional<Entry> settingLevel() {
        return last(
                always.stream().filter(set -> set.change().level().isPresent()).toList());
    }

    /** What sets an option for everything; empty if the standard value holds. */
    public Optional<Entry> settingOption(String name) {
        return last(always.stream()
                .filter(set -> set.change().options().containsKey(name))
                .toList());
    }

    /** Where an entry sets an option; empty if in no file. */
    public Optional<Position> positionOf(Entry entry, String option) {
        List<String> key = new ArrayList<>(entry.key());
        key.add(option);
        return at(key, configuration).or(entry::position);
    }

    /** Whether nothing that the rule finds is reported, whatever it is about. */
    public boolean isOff() {
        return standard().level().filter(RuleLevel::isOff).isPresent()
                && overrides.stream()
                        .map(set -> set.change().level())
                        .noneMatch(level -> level.filter(loud -> !loud.isOff()).isPresent());
    }

    /** What holds for a record. */
    RuleChange at(RecordPlace place) {
        return overrides.isEmpty()
                ? standard()
                : merged(Stream.concat(
                                always.stream(),
                                overrides.stream()
                                        .filter(set ->
                                                set.override().orElseThrow().appliesTo(place.type(), place.file())))
                        .toList());
    }

    private static RuleChange merged(List<Entry> sets) {
        Optional<RuleLevel> level = Optional.empty();
        Map<String, String> options = new TreeMap<>();
        for (Entry set : sets) {
            if (set.change().level().isPresent()) {
                level = set.change().level();
            }
            options.putAll(set.change().options());
        }
        return new RuleChange(level, options);
    }

    private static Optional<Entry> last(List<Entry> sets) {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.get(sets.size() - 1));
    }
}
