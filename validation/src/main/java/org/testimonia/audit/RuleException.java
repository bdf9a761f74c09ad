package org.testimonia.audit;

/**
 * That rules cannot be run as they are set up: one that a dataset declares means nothing, or two have one id.
 *
 * <p>The message is one line that says what, where, got and expected. A rule that fails while it looks at a dataset does not
 * throw; it becomes a finding.
 */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line for whoever set the rules up */
    public RuleException(String message) {
        super(message);
    }

    /** @param message one line for whoever set the rules up */
    public RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
