package org.testimonia.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.testimonia.history.GitSettings;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("replaces System.out")
class ExamplesTest {

    private interface Program {
        void run() throws Exception;
    }

    @Test
    void an_audit_of_the_sample_dataset_prints_its_contradictions() throws Exception {
        assertThat(printedBy(() -> AuditDataset.main(new String[] {"mopr"}))).isEqualTo(expected("AuditDataset"));
    }

    @Test
    void claims_built_in_memory_are_audited_alike() throws Exception {
        assertThat(printedBy(() -> BuildClaims.main(new String[0]))).isEqualTo(expected("BuildClaims"));
    }

    @Test
    void a_typed_record_is_held_against_its_constraints() throws Exception {
        assertThat(printedBy(() -> ValidateTypedRecord.main(new String[0]))).isEqualTo(expected("ValidateTypedRecord"));
    }

    @Test
    void a_rule_of_ones_own_runs_beside_the_others() throws Exception {
        assertThat(printedBy(() -> RuleOfYourOwn.main(new String[0]))).contains(expected("RuleOfYourOwn"));
    }

    @Test
    void rules_are_set_without_a_file() throws Exception {
        assertThat(printedBy(() -> SetRules.main(new String[0]))).isEqualTo(expected("SetRules"));
    }

    @Test
    void rules_that_a_dataset_and_a_library_bring_run_beside_the_others() throws Exception {
        assertThat(printedBy(() -> RulesOfTheHouse.main(new String[] {"own-rules"})))
                .isEqualTo(expected("RulesOfTheHouse"));
    }

    @Test
    void a_hypothesis_is_held_against_the_dataset_as_it_stands() throws Exception {
        assertThat(printedBy(() -> WhatIf.main(new String[] {"mopr"}))).isEqualTo(expected("WhatIf"));
    }

    @Test
    void a_copy_is_no_second_witness() throws Exception {
        assertThat(printedBy(() -> CountWitnesses.main(new String[0]))).isEqualTo(expected("CountWitnesses"));
    }

    @Test
    void what_an_edit_brought_is_told_without_what_was_there_before(@TempDir Path folder) throws Exception {
        for (String file :
                List.of("affiliates.csv", "datapackage.json", "sources.json", "subjects.csv", "testimonia.yaml")) {
            Files.copy(Path.of("mopr", file), folder.resolve(file));
        }
        String claims = Files.readString(Path.of("mopr/claims.csv"));
        Files.writeString(
                folder.resolve("claims.csv"),
                claims.replace("C073a,mopr-conference-1,delegates,91,", "C073a,mopr-conference-1,delegates,93,"));

        assertThat(printedBy(() -> AuditEdit.main(new String[] {"mopr", folder.toString()})))
                .isEqualTo(expected("AuditEdit"));
    }

    @Test
    void a_claim_is_cited_and_a_later_change_is_found() throws Exception {
        assertThat(printedBy(() -> SealDataset.main(new String[0]))).isEqualTo(expected("SealDataset"));
    }

    @Test
    void the_provenance_of_a_claim_is_written_with_what_the_audit_found() throws Exception {
        assertThat(printedBy(() -> ExportProvenance.main(new String[0]))).isEqualTo(expected("ExportProvenance"));
    }

    @Test
    void the_story_of_a_claim_ends_with_what_is_not_committed(@TempDir Path folder) throws Exception {
        GitSettings.leaveAlone();
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.createDirectories(folder.resolve(".git/refs"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(folder.resolve("claims.csv"), "id,subject,property,value\nC12,spain,established,1925\n");

        assertThat(printedBy(() -> ClaimStory.main(new String[] {folder.toString(), "C12"})))
                .isEqualTo(expected("ClaimStory"));
    }

    @Test
    void every_java_snippet_of_the_documentation_stands_in_an_example() throws IOException {
        String examples = withoutLayout(String.join("\n", sources()));
        for (String page : List.of(
                "../README.md",
                "../CONTRIBUTING.md",
                "../docs/java.md",
                "../docs/configuration.md",
                "../docs/own-rules.md",
                "../docs/seal.md",
                "../docs/witnesses.md")) {
            Matcher snippet =
                    Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of(page)));
            while (snippet.find()) {
                for (String part : snippet.group(1).split("\n\\s*// …\n|\n\n")) {
                    assertThat(examples).as(page).contains(withoutLayout(part));
                }
            }
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ExamplesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLayout(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.joining());
    }

    private static String expected(String program) throws IOException {
        return Files.readString(Path.of("src/test/resources/printed/" + program + ".txt"));
    }

    private static String printedBy(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
