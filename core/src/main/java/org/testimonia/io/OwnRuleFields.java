package org.testimonia.io;

import java.util.List;

/** The keys of a rule under {@code own-rules}, in the order in which they are written. */
final class OwnRuleFields {

    static final String ID = "id";
    static final String FOR = "for";
    static final String WHEN = "when";
    static final String ABOUT = "about";
    static final String SEVERITY = RuleReader.SEVERITY;
    static final String VERDICT = "verdict";
    static final String MESSAGE = "message";
    static final String SUMMARY = "summary";
    static final String EXPLAIN = "explain";
    static final String EXAMPLES = "examples";

    static final List<String> ALL =
            List.of(ID, FOR, WHEN, ABOUT, SEVERITY, VERDICT, MESSAGE, SUMMARY, EXPLAIN, EXAMPLES);

    static final String FLAGGED = "flagged";
    static final String NOT_FLAGGED = "not-flagged";

    static final String CLAIMS = "claims";
    static final String SUBJECTS = "subjects";
    static final String SOURCES = "sources";

    static final List<String> EXAMPLE = List.of(CLAIMS, SUBJECTS, SOURCES);

    /** The subject of a claim that names none; the claims of an example need no more than that to be of one subject. */
    static final String EXAMPLE_SUBJECT = "example";

    private OwnRuleFields() {}
}
