package org.testimonia.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/** Audits the examples of {@code docs/format.md} as a reader does who copies them; those of one section are a dataset. */
class FormatExamplesTest {

    private static final Pattern FENCE = Pattern.compile("```\\w+ (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FAULTY = Pattern.compile("```\\w+ \\S+ faulty\n");

    @TempDir
    Path folder;

    static List<String> sections() throws Exception {
        return Stream.of(Files.readString(Path.of("../docs/format.md")).split("\n## "))
                .filter(section -> FENCE.matcher(section).find())
                .filter(section -> !FAULTY.matcher(section).find())
                .toList();
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("sections")
    void what_the_format_shows_as_right_has_no_error(String section) throws Exception {
        Matcher fence = FENCE.matcher(section);
        while (fence.find()) {
            Files.writeString(folder.resolve(fence.group(1)), fence.group(2));
        }

        AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder));

        assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
