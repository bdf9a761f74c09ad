package org.testimonia.audit;

import java.util.List;

import org.testimonia.dataset.Severity;

/**
 * A check with a stable id.
 *
 * <p>Implement one of {@link ClaimRule}, {@link SubjectRule} and {@link DatasetRule}, by what the check has to look at:
 * the less it looks at, the further an audit scales. A {@link FindingRule} looks at what the others found. A rule keeps no state between calls; it is called from several
 * threads.
 */
public interface Rule {

    /** The id, {@code group/name}; never reused for another meaning. */
    String id();

    /** What the rule flags, in half a sentence. */
    String summary();

    /** How loudly its findings are reported unless a finding or the configuration says otherwise. */
    Severity severity();

    /** The thresholds that a dataset may set, in the order in which to tell of them; none unless the rule says otherwise. */
    default List<RuleOption<?>> options() {
        return List.of();
    }
}
