package org.testimonia.audit;

import org.testimonia.dataset.Decision;

/**
 * A finding that somebody decided about, so that it does not fail an audit any more.
 *
 * @param finding as the rule reported it
 * @param decision what was decided, by whom and why
 */
public record AcceptedFinding(Finding finding, Decision decision) {}
