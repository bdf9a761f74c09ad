package org.testimonia.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.LocatedText;
import org.testimonia.dataset.RuleExample;

/** A rule of a dataset's own, as {@code testimonia.yaml} writes it. */
final class OwnRuleTree {

    private OwnRuleTree() {}

    static Map<String, Object> of(DeclaredRule rule) {
        DeclaredRule.Condition condition = rule.condition();
        DeclaredRule.Report report = rule.report();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(OwnRuleFields.ID, rule.id());
        if (condition.looksAt() != DeclaredRule.LooksAt.CLAIM) {
            keys.put(OwnRuleFields.FOR, condition.looksAt().id());
        }
        keys.put(OwnRuleFields.WHEN, condition.when().text());
        condition.about().map(LocatedText::text).ifPresent(text -> keys.put(OwnRuleFields.ABOUT, text));
        keys.put(OwnRuleFields.SEVERITY, report.severity().id());
        report.verdict().ifPresent(verdict -> keys.put(OwnRuleFields.VERDICT, verdict));
        keys.put(OwnRuleFields.MESSAGE, report.message().text());
        putUnlessEmpty(OwnRuleFields.SUMMARY, isOwn(report) ? report.summary() : "", keys);
        putUnlessEmpty(OwnRuleFields.EXPLAIN, report.explain(), keys);
        Map<String, Object> examples = new LinkedHashMap<>();
        putExamples(OwnRuleFields.FLAGGED, rule, true, examples);
        putExamples(OwnRuleFields.NOT_FLAGGED, rule, false, examples);
        if (!examples.isEmpty()) {
            keys.put(OwnRuleFields.EXAMPLES, examples);
        }
        return keys;
    }

    private static boolean isOwn(DeclaredRule.Report report) {
        return !report.summary().equals(report.message().text());
    }

    private static void putUnlessEmpty(String key, String text, Map<String, Object> keys) {
        if (!text.isEmpty()) {
            keys.put(key, text);
        }
    }

    private static void putExamples(String key, DeclaredRule rule, boolean isFlagged, Map<String, Object> examples) {
        List<Object> written = new ArrayList<>();
        rule.examples().stream()
                .filter(example -> example.isFlagged() == isFlagged)
                .forEach(example -> written.add(of(example)));
        if (!written.isEmpty()) {
            examples.put(key, written);
        }
    }

    private static Object of(RuleExample example) {
        List<Map<String, Object>> claims =
                example.claims().stream().map(RecordTree::of).toList();
        if (example.subjects().isEmpty() && example.sources().isEmpty()) {
            return claims.size() == 1 ? claims.get(0) : claims;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(OwnRuleFields.CLAIMS, claims);
        if (!example.subjects().isEmpty()) {
            tree.put(
                    OwnRuleFields.SUBJECTS,
                    example.subjects().stream().map(DatasetWriter::fields).toList());
        }
        if (!example.sources().isEmpty()) {
            tree.put(
                    OwnRuleFields.SOURCES,
                    example.sources().stream().map(RecordTree::of).toList());
        }
        return tree;
    }
}
