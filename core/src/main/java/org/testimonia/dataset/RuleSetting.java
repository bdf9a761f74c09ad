package org.testimonia.dataset;

import java.util.Optional;

/** How a dataset wants a rule to be run. */
public sealed interface RuleSetting {

    /** Not at all. */
    record Off() implements RuleSetting {}

    /** With this severity, whatever the rule says of its own. */
    record Reported(Severity severity) implements RuleSetting {}

    /** The severity that the setting asks for, if it asks for one. */
    default Optional<Severity> ownSeverity() {
        return this instanceof Reported reported ? Optional.of(reported.severity()) : Optional.empty();
    }
}
