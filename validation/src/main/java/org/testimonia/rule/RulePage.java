package org.testimonia.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;

/**
 * The page of a rule: what it means, a bad and a good example, what to do.
 *
 * @param id the rule's id
 * @param markdown the page's text
 */
public record RulePage(String id, String markdown) {

    /** The page of a rule of the library, or of one that a dataset declares for itself. */
    public static Optional<RulePage> of(String ruleId, Configuration configuration) {
        return of(ruleId)
                .or(() -> configuration.ownRules().stream()
                        .filter(rule -> rule.id().equals(ruleId))
                        .map(rule -> new RulePage(ruleId, OwnRulePage.markdown(rule)))
                        .findFirst());
    }

    /** What there is to say of a rule in Java that brings no page. */
    public static RulePage of(Rule rule) {
        return of(rule.id())
                .orElseGet(() -> new RulePage(
                        rule.id(),
                        "# " + rule.id() + "\n\n*" + rule.severity().id() + "* — " + rule.summary()
                                + "\n\nA rule in Java: " + rule.getClass().getName() + "\n"));
    }

    /** The page of a rule of the library, if it has a rule of this id. */
    public static Optional<RulePage> of(String ruleId) {
        if (!ruleId.chars().allMatch(c -> Character.isLowerCase(c) || c == '/' || c == '-')) {
            return Optional.empty();
        }
        try (InputStream page = RulePage.class.getResourceAsStream("/org/testimonia/rule/pages/" + ruleId + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(ruleId, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
