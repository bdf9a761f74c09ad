package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;
import org.testimonia.rule.RulePage;
import tools.jackson.core.JsonGenerator;

/** The rules as SARIF describes them, each with its number in the list. */
final class SarifRules {

    private final Map<String, Rule> rules;
    private final List<String> ids;
    private final Configuration configuration;
    private final Map<String, Integer> indices = new TreeMap<>();

    private SarifRules(Map<String, Rule> rules, List<String> ids, Configuration configuration) {
        this.rules = rules;
        this.ids = ids;
        this.configuration = configuration;
        ids.forEach(id -> indices.put(id, indices.size()));
    }

    /** By id, the rules that ran and others that findings name, such as the one that reports a failed rule. */
    static SarifRules of(List<? extends Rule> ran, List<Finding> findings, Configuration configuration) {
        Map<String, Rule> rules = RuleHeading.of(ran, configuration);
        List<String> ids = new ArrayList<>(rules.keySet());
        findings.stream()
                .map(Finding::rule)
                .distinct()
                .filter(id -> !rules.containsKey(id))
                .sorted()
                .forEach(ids::add);
        return new SarifRules(rules, List.copyOf(ids), configuration);
    }

    List<String> ids() {
        return ids;
    }

    /** The rules that ran, by id. */
    List<Rule> described() {
        return List.copyOf(rules.values());
    }

    int index(String id) {
        return indices.getOrDefault(id, -1);
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        ids.forEach(id -> write(id, json));
        json.writeEndArray();
    }

    private void write(String id, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        Rule rule = rules.get(id);
        SarifReport.writeText("shortDescription", rule == null ? id : StringUtils.capitalize(rule.summary()), json);
        RulePage.of(id, configuration).map(RulePageText::of).ifPresent(page -> writePage(page, json));
        if (rule != null) {
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", SarifReport.level(rule.severity()));
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(StringUtils.substringBefore(id, "/"));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writePage(RulePageText page, JsonGenerator json) {
        SarifReport.writeText("fullDescription", page.meaning(), json);
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", page.advice());
        json.writeStringProperty("markdown", page.markdown());
        json.writeEndObject();
    }
}
