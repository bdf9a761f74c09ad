package org.testimonia.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.Severity;

/** What a list of rules says of one that a dataset declares, without reading its expressions. */
record RuleHeading(String id, Severity severity, String summary) implements Rule {

    /** The rules, and those that a configuration declares, by id. */
    static Map<String, Rule> of(List<? extends Rule> rules, Configuration configuration) {
        Map<String, Rule> headings = new TreeMap<>();
        rules.forEach(rule -> headings.put(rule.id(), rule));
        configuration.ownRules().forEach(rule -> headings.put(rule.id(), of(rule)));
        return headings;
    }

    private static RuleHeading of(DeclaredRule rule) {
        return new RuleHeading(
                rule.id(), rule.report().severity(), rule.report().summary());
    }
}
