package org.testimonia.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is set of a rule.
 *
 * @param level how loudly to report what it finds; empty to leave that as it is
 * @param options its thresholds by name, as text; only the rule itself knows which there are and what they allow
 */
public record RuleChange(Optional<RuleLevel> level, Map<String, String> options) {

    /** Nothing is set. */
    public static final RuleChange NONE = new RuleChange(Optional.empty(), Map.of());

    public RuleChange {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    public RuleChange withLevel(RuleLevel newLevel) {
        return new RuleChange(Optional.of(newLevel), options);
    }

    public RuleChange withOption(String name, String text) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, text);
        return new RuleChange(level, more);
    }

    public boolean isEmpty() {
        return level.isEmpty() && options.isEmpty();
    }
}
