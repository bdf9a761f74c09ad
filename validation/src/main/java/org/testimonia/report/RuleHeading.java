package org.testimonia.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Severity;

/** What a list of rules says of one, whether it is written in Java or declared by a dataset. */
record RuleHeading(String id, Severity severity, String summary) {

    /** Those of the rules and of the rules that a configuration declares, by id. */
    static Map<String, RuleHeading> of(List<? extends Rule> rules, Configuration configuration) {
        Map<String, RuleHeading> headings = new TreeMap<>();
        rules.forEach(rule -> headings.put(rule.id(), new RuleHeading(rule.id(), rule.severity(), rule.summary())));
        configuration
                .ownRules()
                .forEach(rule -> headings.put(
                        rule.id(),
                        new RuleHeading(
                                rule.id(),
                                rule.report().severity(),
                                rule.report().summary())));
        return headings;
    }
}
