package org.testimonia.dataset;

import java.util.Optional;

/**
 * How loudly what a rule finds is reported: with a severity, or not at all.
 *
 * <pre>{@code
 * RuleLevel.named("warning");   // the level of that severity
 * RuleLevel.named("off");       // RuleLevel.OFF
 * }</pre>
 *
 * @param severity empty if nothing is reported
 */
public record RuleLevel(Optional<Severity> severity) {

    /** Nothing is reported. */
    public static final RuleLevel OFF = new RuleLevel(Optional.empty());

    private static final String OFF_ID = "off";

    /** Everything is reported with this severity, whatever the rule says of its own. */
    public static RuleLevel of(Severity severity) {
        return new RuleLevel(Optional.of(severity));
    }

    /** The level of this name as files write it: {@code off}, {@code error}, {@code warning} or {@code note}. */
    public static Optional<RuleLevel> named(String name) {
        return name.equals(OFF_ID) ? Optional.of(OFF) : Severity.named(name).map(RuleLevel::of);
    }

    public boolean isOff() {
        return severity.isEmpty();
    }

    /** The name in files. */
    public String id() {
        return severity.map(Severity::id).orElse(OFF_ID);
    }
}
