package org.testimonia.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleException;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.io.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs every example of {@code docs/own-rules.md}: the files before a fence {@code found} or {@code refused} are a dataset. */
class OwnRulesPageTest {

    private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** A dataset, and what the page says of it. */
    record Example(Map<String, String> files, boolean isRefused, String result) {
        @Override
        public String toString() {
            return result.lines().findFirst().orElse("nothing");
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        Matcher fence = FENCE.matcher(Files.readString(Path.of("../docs/own-rules.md")));
        while (fence.find()) {
            boolean refused = fence.group(1).equals("refused");
            if (fence.group(2) != null) {
                files.put(fence.group(2), fence.group(3));
            } else if (refused || fence.group(1).equals("found")) {
                examples.add(new Example(Map.copyOf(files), refused, fence.group(3)));
                files.clear();
            }
        }
        return examples;
    }

    @Test
    void the_page_has_examples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(7).anyMatch(Example::isRefused);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_the_page_shows_is_so(Example example) throws Exception {
        for (Map.Entry<String, String> file : example.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        if (!example.files().containsKey("claims.csv")) {
            Files.writeString(folder.resolve("claims.csv"), "subject,property,value\na,name,A\n");
        }
        assertThat(result()).isEqualTo(example.result());
    }

    private String result() throws Exception {
        StringBuilder result = new StringBuilder();
        try {
            for (Finding finding : Auditor.of(RuleCatalogue.standard())
                    .audit(DatasetReader.read(folder))
                    .findings()) {
                String group = DeclaredRule.group(finding.rule());
                if (group.equals("rule") || !DeclaredRule.LIBRARY_GROUPS.contains(group)) {
                    result.append(finding).append('\n');
                }
            }
        } catch (RuleException refused) {
            result.append(refused.getMessage()).append('\n');
        }
        return result.toString();
    }

    @Test
    void the_library_keeps_the_groups_of_its_rules_to_itself() {
        assertThat(RuleCatalogue.standard())
                .extracting(rule -> DeclaredRule.group(rule.id()))
                .containsAll(DeclaredRule.LIBRARY_GROUPS)
                .allMatch(DeclaredRule.LIBRARY_GROUPS::contains);
    }

    @Test
    void verdicts_are_those_of_findings() {
        assertThat(Verdict.values()).extracting(Verdict::id).containsExactlyElementsOf(DeclaredRule.VERDICTS);
    }
}
