package org.testimonia.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page of a rule: what it means, a bad and a good example, what to do.
 *
 * @param id the rule's id
 * @param markdown the page's text
 */
public record RulePage(String id, String markdown) {

    /** The page of a rule, if there is a rule of this id. */
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
