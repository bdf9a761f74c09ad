package org.testimonia.integrations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.testimonia.maven.CheckMojo;

import static org.assertj.core.api.Assertions.assertThat;

class BuildPageTest {

    private static final Pattern PROPERTY = Pattern.compile("testimonia\\.\\w+");

    private static String withoutLayout(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String examples() throws IOException {
        StringBuilder files = new StringBuilder();
        for (String file : List.of(
                "junit/example/pom.xml",
                "junit/example/src/test/java/org/example/RedAidTest.java",
                "maven-plugin/example/pom.xml")) {
            files.append(withoutLayout(Files.readString(Path.of("..", file))));
        }
        return files.toString();
    }

    @Test
    void its_snippets_stand_in_the_example_projects() throws IOException {
        assertThat(BuildPage.snippets("xml"))
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(examples()).contains(withoutLayout(snippet)));
        assertThat(BuildPage.snippets("java"))
                .hasSize(1)
                .allSatisfy(snippet -> assertThat(examples()).contains(withoutLayout(snippet)));
    }

    @Test
    void it_has_every_parameter_of_the_goal() throws IOException {
        String table =
                BuildPage.text().lines().filter(line -> line.startsWith("| `")).collect(Collectors.joining("\n"));

        assertThat(properties(table)).isEqualTo(properties(descriptor())).isNotEmpty();
    }

    private static Set<String> properties(String text) {
        return PROPERTY.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals("testimonia.yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The expressions in the descriptor that Maven reads: {@code ${testimonia.skip}}. */
    private static String descriptor() throws IOException {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\\$\\{testimonia\\.\\w+}")
                    .matcher(xml)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining(" "));
        }
    }
}
