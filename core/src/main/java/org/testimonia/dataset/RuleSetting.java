package org.testimonia.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * How a dataset wants a rule, a group of rules or all rules to be run: what is set everywhere, and what differs for part of
 * the dataset.
 *
 * <p>Several settings may speak of one rule: that of all rules, that of its group, and its own. What is set everywhere comes
 * first, from all rules to the one; then the overrides, again from all rules to the one, each list in its order. What comes
 * later wins.
 *
 * <pre>{@code
 * RuleSetting.of(Severity.WARNING)
 *         .withOverride(RuleOverride.ofType("affiliate", RuleChange.NONE.withLevel(RuleLevel.OFF)));
 * }</pre>
 *
 * @param change what is set everywhere
 * @param overrides what differs, the later before the earlier
 */
public record RuleSetting(RuleChange change, List<RuleOverride> overrides) {

    /** The key of what is set for all rules. */
    public static final String ALL_RULES = "*";

    private static final String OF_GROUP = "/*";

    public RuleSetting {
        overrides = List.copyOf(overrides);
    }

    /** Nothing is reported. */
    public static RuleSetting off() {
        return new RuleSetting(RuleChange.NONE.withLevel(RuleLevel.OFF), List.of());
    }

    /** Everything is reported with this severity. */
    public static RuleSetting of(Severity severity) {
        return new RuleSetting(RuleChange.NONE.withLevel(RuleLevel.of(severity)), List.of());
    }

    /** Nothing is set; a start for overrides. */
    public static RuleSetting none() {
        return new RuleSetting(RuleChange.NONE, List.of());
    }

    public RuleSetting withOption(String name, String text) {
        return new RuleSetting(change.withOption(name, text), overrides);
    }

    /** The same with one more override, which wins over those before. */
    public RuleSetting withOverride(RuleOverride override) {
        List<RuleOverride> more = new ArrayList<>(overrides);
        more.add(override);
        return new RuleSetting(change, more);
    }

    /** The keys under which a rule may be set, the widest first: {@code *}, {@code record/*}, {@code record/duplicate-id}. */
    public static List<String> keysOf(String ruleId) {
        int slash = ruleId.indexOf('/');
        return slash < 0
                ? List.of(ALL_RULES, ruleId)
                : List.of(ALL_RULES, ruleId.substring(0, slash) + OF_GROUP, ruleId);
    }

    /** Whether a key sets more than one rule. */
    public static boolean isOfSeveral(String key) {
        return key.equals(ALL_RULES) || key.endsWith(OF_GROUP);
    }
}
