package org.testimonia.source;

import java.util.Map;

/** How works of a type are cited: what is in quotation marks, and where a reader looks for them. */
enum WorkKind {
    /** A book, a pamphlet, a report, a film: what stands for itself. */
    WHOLE,
    /** A part of a whole: a chapter, an entry of a lexicon, a paper. */
    PART,
    /** What came out in a journal, counted by volume and issue. */
    ARTICLE,
    /** What came out in a newspaper or magazine, told by its day. */
    NEWS,
    /** A thesis. */
    THESIS,
    /** What was not published and lies somewhere: a letter, minutes, a report in an archive. */
    UNPUBLISHED,
    /** What stands on the web only. */
    ONLINE;

    private static final Map<String, WorkKind> BY_TYPE = Map.ofEntries(
            Map.entry("chapter", PART),
            Map.entry("entry", PART),
            Map.entry("entry-dictionary", PART),
            Map.entry("entry-encyclopedia", PART),
            Map.entry("paper-conference", PART),
            Map.entry("figure", PART),
            Map.entry("article", ARTICLE),
            Map.entry("article-journal", ARTICLE),
            Map.entry("review", ARTICLE),
            Map.entry("review-book", ARTICLE),
            Map.entry("article-magazine", NEWS),
            Map.entry("article-newspaper", NEWS),
            Map.entry("broadcast", NEWS),
            Map.entry("thesis", THESIS),
            Map.entry("manuscript", UNPUBLISHED),
            Map.entry("personal_communication", UNPUBLISHED),
            Map.entry("interview", UNPUBLISHED),
            Map.entry("speech", UNPUBLISHED),
            Map.entry("collection", UNPUBLISHED),
            Map.entry("webpage", ONLINE),
            Map.entry("post", ONLINE),
            Map.entry("post-weblog", ONLINE),
            Map.entry("dataset", ONLINE),
            Map.entry("software", ONLINE));

    /** A work of no known type is unpublished if it says in which archive it lies. */
    static WorkKind of(Work work) {
        WorkKind known = BY_TYPE.getOrDefault(work.text("type"), WHOLE);
        boolean archived = !work.text("archive").isEmpty()
                && !work.text("archive_location").isEmpty();
        return known == WHOLE && archived && work.text("publisher").isEmpty() ? UNPUBLISHED : known;
    }

    boolean isQuoted() {
        return this != WHOLE;
    }
}
