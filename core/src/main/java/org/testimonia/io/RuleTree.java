package org.testimonia.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;

/** What is set for rules, as {@code testimonia.yaml} writes it. */
final class RuleTree {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("(0|[1-9][0-9]{0,17})([.][0-9]{1,18})?");

    private RuleTree() {}

    static Map<String, Object> of(Map<String, RuleSetting> rules) {
        Map<String, Object> tree = new TreeMap<>();
        rules.forEach((key, setting) -> tree.put(key, of(setting)));
        return tree;
    }

    private static Object of(RuleSetting setting) {
        boolean levelOnly = setting.overrides().isEmpty()
                && setting.change().options().isEmpty()
                && setting.change().level().isPresent();
        return levelOnly ? setting.change().level().get().id() : keys(setting);
    }

    private static Map<String, Object> keys(RuleSetting setting) {
        Map<String, Object> keys = new LinkedHashMap<>();
        put(setting.change(), keys);
        if (!setting.overrides().isEmpty()) {
            List<Object> overrides = new ArrayList<>();
            setting.overrides().forEach(override -> overrides.add(keys(override)));
            keys.put(RuleReader.FOR, overrides);
        }
        return keys;
    }

    private static Map<String, Object> keys(RuleOverride override) {
        Map<String, Object> keys = new LinkedHashMap<>();
        putList(RuleReader.TYPE, override.types(), keys);
        putList(
                RuleReader.PATH,
                override.paths().stream().map(PathPattern::text).toList(),
                keys);
        put(override.change(), keys);
        return keys;
    }

    private static void put(RuleChange change, Map<String, Object> keys) {
        change.level().map(RuleLevel::id).ifPresent(level -> keys.put(RuleReader.SEVERITY, level));
        change.options().forEach((name, text) -> keys.put(name, number(text)));
    }

    private static void putList(String key, List<String> texts, Map<String, Object> keys) {
        if (!texts.isEmpty()) {
            keys.put(key, texts.size() == 1 ? texts.get(0) : texts);
        }
    }

    /** A number as one, if it is read back in the same words. */
    private static Object number(String text) {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        return number.toString().equals(text) ? number : text;
    }
}
