package org.testimonia.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.SettingProblems;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.io.ConfigurationWriter;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema that editors use knows the rules and their options, as the catalogue has them. */
class RuleSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);
    private static final JsonNode RULES = TEXT.at("/properties/rules/properties");

    private static JsonNode text() {
        try (InputStream in =
                ConfigurationWriter.class.getResourceAsStream("/org/testimonia/schema/testimonia.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void it_has_every_rule_and_every_group_and_no_other() {
        TreeSet<String> keys = new TreeSet<>();
        RuleCatalogue.standard().forEach(rule -> keys.addAll(RuleSetting.keysOf(rule.id())));

        assertThat(RULES.propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Example
    void it_has_the_options_of_each_rule_as_the_rule_declares_them() {
        for (Rule rule : RuleCatalogue.standard()) {
            JsonNode own = RULES.get(rule.id()).at("/anyOf/1/properties");
            List<String> names = own.propertyNames().stream()
                    .filter(name -> !List.of("severity", "for").contains(name))
                    .toList();
            assertThat(names)
                    .as(rule.id())
                    .containsExactlyElementsOf(
                            rule.options().stream().map(RuleOption::name).toList());
            for (RuleOption<?> option : rule.options()) {
                declares(own.get(option.name()), option);
                declares(own.at("/for/items/properties/" + option.name()), option);
            }
        }
    }

    private static void declares(JsonNode node, RuleOption<?> option) {
        assertThat(node.get("type").asString()).isEqualTo(option.isWhole() ? "integer" : "number");
        assertThat(decimal(node, "minimum")).isEqualByComparingTo(option.least());
        assertThat(decimal(node, "maximum")).isEqualByComparingTo(option.most());
        assertThat(decimal(node, "default")).isEqualByComparingTo(new BigDecimal(option.standardText()));
        assertThat(node.get("description").asString()).containsIgnoringCase(option.meaning());
    }

    private static BigDecimal decimal(JsonNode node, String key) {
        return new BigDecimal(node.get(key).asString());
    }

    /** A rule, a group or a slip, with options, good and spoiled. */
    @Provide
    Arbitrary<Map<String, Object>> rules() {
        Arbitrary<String> ids = Arbitraries.of(
                "date/heaping",
                "source/possible-copy",
                "figure/implausible-change",
                "date/order",
                "*",
                "date/*",
                "date/heeping",
                "record/missing-*");
        Arbitrary<String> names =
                Arbitraries.of("min-dates", "probability", "min-digits", "times-rate", "min-figure", "min-date");
        Arbitrary<Object> values = Arbitraries.of(
                2,
                3,
                30,
                31,
                0,
                -1,
                1_000_000,
                1_000_001,
                new BigDecimal("0.01"),
                new BigDecimal("0.75"),
                "many",
                true);
        Arbitrary<Map<String, Object>> options = Arbitraries.maps(names, values).ofMaxSize(2);
        Arbitrary<Map<String, Object>> overrides = options.map(set -> {
            Map<String, Object> override = new LinkedHashMap<>(Map.of("type", "affiliate"));
            override.putAll(set);
            return override;
        });
        return Combinators.combine(
                        ids,
                        Arbitraries.of("off", "note", ""),
                        options,
                        overrides.list().ofMaxSize(1))
                .as((id, level, set, list) -> {
                    Map<String, Object> fields = new LinkedHashMap<>(set);
                    if (!level.isEmpty()) {
                        fields.put("severity", level);
                    }
                    if (!list.isEmpty()) {
                        fields.put("for", list);
                    }
                    return Map.of("rules", Map.of(id, fields));
                });
    }

    @Property(tries = 500)
    void it_accepts_what_reader_and_audit_accept(@ForAll("rules") Map<String, Object> configuration)
            throws IOException {
        List<String> refused = new ArrayList<>();
        Path folder = Files.createTempDirectory("schema");
        try {
            Files.writeString(folder.resolve("claims.csv"), "subject,property,value\na,name,A\n");
            Files.writeString(folder.resolve("testimonia.yaml"), JSON.writeValueAsString(configuration));
            ReadDataset read = DatasetReader.read(folder);
            read.problems().stream().map(Problem::toString).forEach(refused::add);
            SettingProblems.of(read.dataset().configuration(), RuleCatalogue.standard()).stream()
                    .map(Problem::toString)
                    .forEach(refused::add);
        } catch (DatasetReadException e) {
            refused.add(e.getMessage());
        } finally {
            Files.deleteIfExists(folder.resolve("claims.csv"));
            Files.deleteIfExists(folder.resolve("testimonia.yaml"));
            Files.delete(folder);
        }

        assertThat(SCHEMA.validate(JSON.valueToTree(configuration)).isEmpty())
                .as(configuration + " " + refused)
                .isEqualTo(refused.isEmpty());
    }
}
