package org.testimonia.io;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

class OwnRuleReadingTest {

    @TempDir
    Path temp;

    private TestDataset folder(String yaml) {
        return new TestDataset(temp)
                .with("claims.csv", SoundFiles.of("claims.csv"))
                .with("testimonia.yaml", yaml);
    }

    private List<DeclaredRule> rules(String yaml) {
        return folder(yaml).read().dataset().configuration().ownRules();
    }

    @Test
    void a_rule_says_little_if_nothing_else_is_meant() {
        DeclaredRule rule = rules("own-rules: [{id: a/b, when: c, message: m}]").get(0);

        assertThat(rule).isEqualTo(DeclaredRule.of("a/b", "c", "m"));
        assertThat(rule.condition().looksAt()).isEqualTo(LooksAt.CLAIM);
        assertThat(rule.report().severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.report().summary()).isEqualTo("m");
        assertThat(rule.position()).isEqualTo(new Position("testimonia.yaml", 1, 18));
    }

    @Test
    void a_rule_says_all_that_it_may() {
        DeclaredRule rule = folder(SoundFiles.of("testimonia.yaml"))
                .read()
                .dataset()
                .configuration()
                .ownRules()
                .get(0);

        assertThat(rule.condition().looksAt()).isEqualTo(LooksAt.SUBJECT);
        assertThat(rule.condition().about().orElseThrow().text()).isEqualTo("claims");
        assertThat(rule.report().verdict()).contains("tension");
        assertThat(rule.report().explain()).isEqualTo("Too many.");
        assertThat(rule.examples()).extracting(RuleExample::isFlagged).containsExactly(true, true, false);
        assertThat(rule.examples().get(0).claims().get(0).subject()).isEqualTo("example");
        assertThat(rule.examples().get(0).claims().get(0).date()).isPresent();
        assertThat(rule.examples().get(1).claims()).hasSize(2);
        assertThat(rule.examples().get(2).subjects()).extracting(Subject::type).containsExactly("person");
    }

    @Test
    void examples_are_read_as_the_dataset_is_wherever_it_says_how() {
        DeclaredRule rule = rules("""
                own-rules:
                  - {id: a/b, when: c, message: m, examples: {flagged: [{property: herd, value: "1.234"}]}}
                numbers: continental
                properties:
                  herd: {value: figure}
                """).get(0);

        assertThat(rule.examples().get(0).claims().get(0).figure().orElseThrow().bounds())
                .hasToString("1,234");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [a]                                     | 1:13 own-rules: got the text "a", expected a rule with keys
                    x                                       | 1:12 own-rules: got "x", expected a list of rules
                    [{when: c, message: m}]                 | 1:13 id: got nothing, expected it: an own rule has id, when and message
                    [{id: a/b, message: m}]                 | 1:13 when: got nothing, expected it: an own rule has id, when and message
                    [{id: a/b, when: " ", message: m}]      | 1:29 when: got " ", expected a text
                    [{id: a/b, when: [c], message: m}]      | 1:29 when: got a list, expected a text
                    [{id: B, when: c, message: m}]          | 1:18 id: got "B", expected an id such as house/soviet-name, of a group of your own
                    [{id: date/b, when: c, message: m}]     | 1:18 id: got "date/b", whose group "date" is of the library's own rules; expected an id such as house/soviet-name, of a group of your own
                    [{id: a/b, when: c, message: m, for: x}] | 1:49 for: got "x", expected claim, pair or subject
                    [{id: a/b, when: c, message: m, about: claims}] | 1:44 about: got it for a claim, which is shown itself; expected it only with for: subject
                    [{id: a/b, when: c, message: m, severity: off}] | 1:54 severity: got "off", expected error, warning or note
                    [{id: a/b, when: c, message: m, verdict: bad}]  | 1:53 verdict: got "bad", expected contradiction, tension or not-comparable
                    [{id: a/b, when: c, message: m}, {id: a/b, when: c, message: m}] | 1:50 id: got "a/b" a second time, expected it once
                    [{id: a/b, when: c, message: m, examples: {flagged: [{property: born, value: x}]}}] | 1:89 value: got "x", expected a date such as 1928, before 1928, Aug. 1928
                    [{id: a/b, when: c, message: m, examples: {flagged: [x]}}] | 1:65 got the text "x", expected a claim
                    [{id: a/b, when: c, message: m, examples: {flagged: [[]]}}] | 1:65 got no claim, expected at least one in an example
                    [{id: a/b, when: c, message: m, examples: {flagged: x}}]   | 1:64 flagged: got "x", expected a list of claims
                    """)
    void an_impossible_rule_is_one_line_with_its_place(String rules, String message) {
        String born = "\nproperties: {born: {value: date}}";
        assertThat(folder("own-rules: " + rules + born).error()).isEqualTo("testimonia.yaml:" + message);
    }

    @Test
    void a_key_without_a_meaning_is_a_problem_and_the_rule_is_read() {
        assertThat(TestDataset.problems(folder("own-rules: [{id: a/b, wen: c, when: c, message: m}]")
                        .read()))
                .singleElement()
                .asString()
                .contains("1:23")
                .contains("did you mean \"when\"?");
    }

    /** The marked character of an expression, and where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `a && X`             | 3:16
                    `"a && X"`           | 3:17
                    `'a && ''b'' && X'`  | 3:26
                    `"a \\" X"`          | 3:11
                    `|\n      a\n        && X` | 5:12
                    `>-\n      a\n      && X` | 5:10
                    `a\n      && X`       | 4:10
                    `"a\n\n      && X"`   | 5:10
                    `"é😀 X"`            | 3:16
                    """)
    void a_character_of_an_expression_is_found_in_the_file(String written, String place) {
        String yaml = "own-rules:\n  - id: a/b\n    when: " + written.replace("\\n", "\n") + "\n    message: m\n";
        var when = rules(yaml).get(0).condition().when();

        assertThat(when.at(when.text().indexOf('X'))).hasToString("testimonia.yaml:" + place);
    }
}
