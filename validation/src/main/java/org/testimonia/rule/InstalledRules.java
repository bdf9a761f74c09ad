package org.testimonia.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.EditRule;
import org.testimonia.audit.FindingRule;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleException;
import org.testimonia.audit.SubjectRule;
import org.testimonia.dataset.DeclaredRule;

/** The rules in Java that others have written, found as services. */
final class InstalledRules {

    private final Map<String, Rule> byId = new HashMap<>();

    private InstalledRules() {}

    static List<Rule> of(ClassLoader loader) {
        InstalledRules installed = new InstalledRules();
        List<Rule> rules = new ArrayList<>();
        Iterator<Rule> found = ServiceLoader.load(Rule.class, loader).iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return rules;
                }
                Rule rule = found.next();
                installed.require(rule);
                rules.add(rule);
            } catch (ServiceConfigurationError | LinkageError e) {
                throw new RuleException(
                        "a rule in Java cannot be made (" + reason(e) + "), expected a public class with a"
                                + " constructor that takes nothing",
                        e);
            }
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : ": " + cause);
    }

    private void require(Rule rule) {
        String id = id(rule);
        String name = rule.getClass().getName();
        if (!DeclaredRule.isId(id) || DeclaredRule.LIBRARY_GROUPS.contains(DeclaredRule.group(id))) {
            throw new RuleException("rule " + name + ": got the id \"" + id
                    + "\", expected one such as house/soviet-name, of a group that the library has not");
        }
        Rule other = byId.put(id, rule);
        if (other != null) {
            throw new RuleException("rule " + name + ": got the id \"" + id + "\", which "
                    + other.getClass().getName() + " has");
        }
        boolean looks = rule instanceof ClaimRule
                || rule instanceof SubjectRule
                || rule instanceof DatasetRule
                || rule instanceof EditRule
                || rule instanceof FindingRule;
        if (!looks) {
            throw new RuleException("rule " + name + ": looks at nothing, expected a ClaimRule, SubjectRule,"
                    + " DatasetRule, EditRule or FindingRule");
        }
    }

    private static String id(Rule rule) {
        try {
            return String.valueOf(rule.id());
        } catch (RuntimeException e) {
            throw new RuleException("rule " + rule.getClass().getName() + ": got no id (" + e + ")", e);
        }
    }
}
