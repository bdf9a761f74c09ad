package org.testimonia.audit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.LocatedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnRuleFaultsTest {

    private static Dataset dataset(DeclaredRule rule) {
        return Dataset.builder("test")
                .configuration(Configuration.builtIn().withOwnRules(List.of(rule)))
                .claim(Claim.builder("a", "name", new Value.OfText("b")).build())
                .build();
    }

    private static AuditReport audit(DeclaredRule rule) {
        return Auditor.of(List.of()).audit(dataset(rule));
    }

    private static String refusal(DeclaredRule rule) {
        try {
            return "accepted: " + audit(rule).findings();
        } catch (RuleException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "own-rule-faults.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void an_expression_that_means_nothing_is_told_with_its_place(String looksAt, String when, String message) {
        DeclaredRule rule = DeclaredRule.of("a/b", when, "m")
                .withCondition(new DeclaredRule.Condition(
                        LooksAt.named(looksAt).orElseThrow(),
                        LocatedText.of(
                                when,
                                new org.testimonia.source.Position("t", 1, 1),
                                java.util.Map.of(0, new org.testimonia.source.Position("t", 1, 1))),
                        Optional.empty()));

        assertThat(refusal(rule)).startsWith("t:" + message).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {claim.valu}            | message: got the field "valu", did you mean "value"?
                    a {claim.value          | message: got "{" without a "}" behind it, expected one, or "{{" for a brace
                    a } b                   | message: got "}" without a "{" before it, expected "}}" for a brace
                    a {} b                  | message: got the end, expected a value
                    {null}                  | message: got a null_type, expected what can be put into words
                    """)
    void a_message_that_cannot_be_made_is_told(String message, String refusal) {
        assertThat(refusal(DeclaredRule.of("a/b", "true", message))).endsWith(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {claim.value}, {claim.subject.id}   | b, a
                    {{claim.value}}                     | {claim.value}
                    {claim.value == "}" ? "x" : '{'}    | {
                    {claim.derived_from}.               | .
                    {size(claim.value) + 1}{true}       | 2true
                    {claim.note}                        | {claim.note}
                    """)
    void a_message_has_the_values_of_its_expressions(String message, String told) {
        assertThat(audit(DeclaredRule.of("a/b", "true", message)).findings())
                .extracting(Finding::message)
                .containsExactly(told);
    }

    @Test
    void an_expression_that_is_too_long_is_refused() {
        assertThat(refusal(DeclaredRule.of("a/b", "true" + " && true".repeat(600), "m")))
                .startsWith(":1:1 when: got ")
                .doesNotContain("\n")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "true ? true : ", "!(", "true || (false && "})
    void an_expression_that_is_too_deep_is_refused(String opening) {
        String deep = opening.repeat(3_900 / opening.length());
        assertThat(refusal(DeclaredRule.of("a/b", deep + "true", "m")))
                .startsWith(":1:")
                .doesNotContain("\n")
                .hasSizeLessThan(300);
    }

    @Test
    void an_expression_that_would_take_for_ever_fails_and_ends() {
        String ten = "[1,2,3,4,5,6,7,8,9,10]";
        String when = ten + ".all(a, " + ten + ".all(b, " + ten + ".all(c, " + ten + ".all(d, " + ten + ".all(e, " + ten
                + ".all(f, " + ten + ".all(g, a + b + c + d + e + f + g > 0)))))))";

        assertThat(audit(DeclaredRule.of("a/b", when, "m")).failedRules())
                .singleElement()
                .satisfies(failed -> assertThat(failed.message())
                        .startsWith("rule a/b failed on a: ")
                        .doesNotContain("\n"));
    }

    @Test
    void a_sum_beyond_all_whole_numbers_fails_and_the_others_run_on() {
        Configuration configuration = Configuration.builtIn()
                .withOwnRules(List.of(
                        DeclaredRule.of("a/b", "9223372036854775807 + size(claim.value) > 0", "m"),
                        DeclaredRule.of("a/c", "true", "seen")));
        Dataset dataset = dataset(DeclaredRule.of("a/b", "true", "m")).toBuilder()
                .configuration(configuration)
                .build();

        assertThat(Auditor.of(List.of()).audit(dataset).findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("record/rule-failed", "a/c");
    }

    @Test
    void what_would_turn_a_terminal_is_told_as_spaces() {
        assertThat(refusal(DeclaredRule.of("a/b", "\u202Eclaim.\u0007value", "m")))
                .startsWith(":1:1 when: got ")
                .doesNotContain("\u202E", "\u0007", "\n");
    }

    @Test
    void an_id_that_another_rule_has_is_refused() {
        DeclaredRule rule = DeclaredRule.of("house/b", "true", "m");
        Rule other = new DatasetRule() {
            @Override
            public String id() {
                return "house/b";
            }

            @Override
            public String summary() {
                return "";
            }

            @Override
            public org.testimonia.dataset.Severity severity() {
                return org.testimonia.dataset.Severity.NOTE;
            }

            @Override
            public void check(AuditContext context, java.util.function.Consumer<Finding.Builder> findings) {}
        };

        assertThatThrownBy(() -> Auditor.of(List.of(other)).audit(dataset(rule)))
                .isInstanceOf(RuleException.class)
                .hasMessage(":1:1 id: got \"house/b\", which another rule has, expected an id of its own");
    }
}
