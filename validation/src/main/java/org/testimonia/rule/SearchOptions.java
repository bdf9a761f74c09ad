package org.testimonia.rule;

import java.util.List;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.RuleOption;
import org.testimonia.reasoning.SearchLimits;

/** How far the rules on joint consistency search, as a dataset may set it. */
final class SearchOptions {

    private static final SearchLimits STANDARD = SearchLimits.STANDARD;
    private static final RuleOption<Integer> MAX_SETS = RuleOption.whole(
            "max-sets",
            STANDARD.cores(),
            1,
            10_000,
            "sets of claims",
            "of one conflict, so many smallest sets are reported at most");
    private static final RuleOption<Integer> MAX_RESOLUTIONS = RuleOption.whole(
            "max-resolutions",
            STANDARD.diagnoses(),
            1,
            10_000,
            "resolutions",
            "of one conflict, so many ways out are looked for at most");
    private static final RuleOption<Integer> MAX_STEPS = RuleOption.whole(
            "max-steps",
            (int) STANDARD.work(),
            1_000,
            1_000_000_000,
            "steps",
            "the search in one conflict ends after so many");

    private SearchOptions() {}

    static List<RuleOption<?>> all() {
        return List.of(MAX_SETS, MAX_RESOLUTIONS, MAX_STEPS);
    }

    static SearchLimits of(AuditContext context) {
        return new SearchLimits(context.option(MAX_SETS), context.option(MAX_RESOLUTIONS), context.option(MAX_STEPS));
    }
}
