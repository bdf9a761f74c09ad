package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what {@code docs/configuration.md} tells, on the dataset of that page. */
class ConfigCommandTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Pattern FENCE = Pattern.compile("```(\\S+) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    private final Map<String, String> fences = new LinkedHashMap<>();
    private Path folder;

    @BeforeEach
    void writeTheDatasetOfThePage() throws IOException {
        folder = Files.createDirectory(temp.resolve("red-aid"));
        Matcher fence = FENCE.matcher(Files.readString(PAGE));
        while (fence.find()) {
            fences.put(fence.group(2), fence.group(3));
        }
        for (String name :
                new String[] {"claims.csv", "claims-legacy.csv", "subjects.csv", "datapackage.json", "testimonia.yaml"
                }) {
            Files.writeString(folder.resolve(name), fences.get(name));
        }
    }

    private Run config(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "config";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.of(all);
    }

    private void configure(String fence) throws IOException {
        Files.writeString(folder.resolve("testimonia.yaml"), fences.get(fence));
    }

    private static String differing(String text) {
        return text.substring(0, text.indexOf("\nAs built in\n"));
    }

    @Test
    void what_the_page_shows_of_a_check_is_what_is_printed() {
        Run run = Run.of("check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(fences.get("check"));
    }

    @Test
    void what_the_page_shows_of_the_configuration_is_what_is_printed() {
        Run run = config();

        assertThat(run.exitCode()).isZero();
        assertThat(differing(run.out())).isEqualTo(fences.get("config"));
    }

    @Test
    void a_value_that_a_threshold_cannot_have_stops_every_command_that_audits() throws IOException {
        configure("wrong.yaml");

        for (String command : new String[] {"check", "config"}) {
            Run run = Run.of(command, folder.toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo(fences.get("wrong"));
        }
        assertThat(Run.of("explain", "0123456789abcdef", "--in", folder.toString())
                        .err())
                .isEqualTo(fences.get("wrong"));
        assertThat(Run.of("decide", folder.toString(), "0123456789abcdef", "--ruling", "accepted", "--reason", "x")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("export", folder.toString(), "--to", "prov-n").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("export", folder.toString(), "--to", "prov-n", "--no-audit")
                        .exitCode())
                .isZero();
    }

    @Test
    void what_has_no_meaning_or_no_effect_stands_at_the_end() throws IOException {
        configure("slips.yaml");

        Run run = config();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().substring(run.out().indexOf("Without meaning or effect")))
                .isEqualTo(fences.get("slips"));
    }

    @Test
    void yaml_read_again_prints_the_same_yaml_and_the_same_findings() throws IOException {
        String before = Run.of("check", folder.toString(), "--format", "json").out();
        String yaml = config("--format", "yaml").out();

        Files.writeString(folder.resolve("testimonia.yaml"), yaml);

        assertThat(config("--format", "yaml").out()).isEqualTo(yaml);
        assertThat(Run.of("check", folder.toString(), "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void json_keeps_its_schema_and_tells_the_line_of_each_setting() throws IOException {
        String schema = new String(
                ConfigCommandTest.class
                        .getResourceAsStream("/org/testimonia/schema/config.schema.json")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        Run run = config("--format", "json");

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(run.out().replaceAll("\\s+", ""))
                .contains("{\"key\":[\"fail-on\"],\"value\":\"warning\",\"built_in\":\"error\","
                        + "\"from\":{\"file\":\"testimonia.yaml\",\"line\":1,\"column\":1}}")
                .contains("{\"key\":[\"numbers\"],\"value\":\"unstated\",\"built_in\":\"unstated\",\"from\":null}")
                .contains("\"id\":\"source/one-witness\",\"severity\":\"off\",\"built_in\":\"note\"");
    }

    @Test
    void a_single_file_is_as_built_in() {
        Run run = Run.of("config", folder.resolve("claims.csv").toString());

        assertThat(run.out()).startsWith("claims\n\nDiffers from what is built in\n  nothing\n");
        assertThat(Run.of("config", folder.resolve("claims.csv").toString(), "--format", "yaml")
                        .out())
                .isEqualTo("# nothing differs from what is built in\n");
    }

    @Test
    void a_folder_may_have_a_configuration_before_it_has_records() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("testimonia.yaml"), "fail-on: note\n");

        Run run = Run.of("config", empty.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("empty\n").contains("testimonia.yaml:1");
    }

    @Test
    void the_schema_of_the_file_is_printed_without_a_dataset() throws IOException {
        Run run = Run.of("config", "--schema");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(Files.readString(
                        Path.of("../core/src/main/resources/org/testimonia/schema/testimonia.schema.json")));
        assertThat(Run.of("config").err()).contains("got no PATH, expected a folder with a dataset, or --schema");
        assertThat(Run.of("config").exitCode()).isEqualTo(2);
    }

    @Test
    void rules_and_explain_tell_the_thresholds() {
        assertThat(Run.of("rules").out()).contains("date/heaping                min-dates        20");
        assertThat(Run.of("rules", "--format", "json").out()).contains("\"name\" : \"min-dates\"");
        assertThat(Run.of("explain", "date/heaping").out()).contains("| `min-dates` | 20 |");
        assertThat(Run.of("explain", "date/heaping", "--format", "json").out()).contains("\"name\" : \"min-dates\"");
    }
}
