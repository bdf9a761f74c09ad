package org.testimonia.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Problem;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor marks what the reader refuses, and nothing else. */
class RuleSchemaProperties {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Whatever may stand where a level, a type or a path is looked for, good and spoiled. */
    private static Arbitrary<Object> levels() {
        return Arbitraries.of("off", false, "error", "warning", "note", "loud", true, 1, List.of("note"), "Note");
    }

    private static Arbitrary<Object> words() {
        return Arbitraries.of("affiliate", "a b", 1931, " ", "", List.of("a", "b"), List.of(), List.of(""), Map.of());
    }

    private static Arbitrary<Object> paths() {
        return Arbitraries.of(
                "legacy/**",
                "**/a.csv",
                "claims-19*.csv",
                "a/b/c",
                "..a",
                "/a",
                "a/",
                "../a",
                "a\\b",
                "a**",
                ".",
                "",
                List.of("a", "b/*"),
                List.of("a", "/b"));
    }

    private static Arbitrary<Object> overrides() {
        Arbitrary<Map<String, Object>> sound = Combinators.combine(
                        words().injectNull(0.5), paths().injectNull(0.5), levels().injectNull(0.2))
                .as((type, path, level) -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    put("type", type, fields);
                    put("path", path, fields);
                    put("severity", level, fields);
                    return fields;
                });
        Arbitrary<Object> spoiled = Combinators.combine(sound, Arbitraries.of("typ", "for", "off"))
                .as((fields, slip) -> {
                    Map<String, Object> more = new LinkedHashMap<>(fields);
                    more.put(slip, "affiliate");
                    return more;
                });
        return Arbitraries.frequencyOf(
                Tuple.of(8, sound.map(fields -> (Object) fields)),
                Tuple.of(1, spoiled),
                Tuple.of(1, Arbitraries.of("off", List.of(), 3)));
    }

    private static void put(String key, Object value, Map<String, Object> fields) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    /** A group, so that the reader alone knows all of its keys. */
    @Provide
    Arbitrary<Map<String, Object>> groups() {
        Arbitrary<Object> lists = Arbitraries.frequencyOf(
                Tuple.of(9, overrides().list().ofMaxSize(2).map(list -> (Object) new ArrayList<>(list))),
                Tuple.of(1, Arbitraries.of("affiliate", Map.of("type", "a", "severity", "off"))));
        Arbitrary<Object> detailed = Combinators.combine(
                        levels().injectNull(0.5),
                        lists.injectNull(0.3),
                        Arbitraries.of("", "", "", "severty", "min-dates"))
                .as((level, list, slip) -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    put("severity", level, fields);
                    put("for", list, fields);
                    if (!slip.isEmpty()) {
                        fields.put(slip, 3);
                    }
                    return fields;
                });
        return Combinators.combine(
                        Arbitraries.of("*", "record/*", "figure/*"),
                        Arbitraries.frequencyOf(Tuple.of(1, levels()), Tuple.of(4, detailed)))
                .as((key, setting) -> Map.of("rules", Map.of(key, setting)));
    }

    @Property(tries = 600)
    void the_schema_accepts_what_the_reader_accepts(@ForAll("groups") Map<String, Object> configuration)
            throws Exception {
        String yaml = YAML.writeValueAsString(configuration);
        List<String> refused = new ArrayList<>();
        TestFolder.with(folder -> {
            new TestDataset(folder).with("testimonia.yaml", yaml);
            List<Problem> problems = new ArrayList<>();
            try {
                Configuration read = ConfigurationReader.read(
                        new RecordFile(DatasetFolder.of(folder), "testimonia.yaml", FileFormat.YAML), problems::add);
                assertThat(read.rules()).isNotEmpty();
            } catch (DatasetReadException e) {
                refused.add(e.getMessage());
            }
            problems.forEach(problem -> refused.add(problem.toString()));
        });

        assertThat(Schemas.errors("testimonia.yaml", yaml).isEmpty())
                .as(yaml + refused)
                .isEqualTo(refused.isEmpty());
    }
}
