package org.testimonia.io;

import java.util.List;
import java.util.Set;

/** The names of a source's fields: those of CSL-JSON, and those that stand under its {@code custom}. */
final class SourceFields {

    static final String ID = "id";
    static final String TYPE = "type";
    static final String TITLE = "title";
    static final String ISSUED = "issued";
    static final String ORIGINAL_DATE = "original-date";
    static final String CUSTOM = "custom";
    static final String DERIVED_FROM = "derived_from";
    static final String COVERS = "covers";
    static final String ISSUED_BY = "issued_by";

    /** Under {@code custom}: the words of an entry that was read from BibTeX. */
    static final String BIBTEX = "bibtex";

    /** What stands under {@code custom}. */
    static final List<String> OWN = List.of(DERIVED_FROM, COVERS, ISSUED_BY);

    /** The fields of a CSL-JSON item (csl-data.json of the Citation Style Language, 1.0.2). */
    static final Set<String> CSL = Set.of(
            "DOI",
            "ISBN",
            "ISSN",
            "PMCID",
            "PMID",
            "URL",
            "abstract",
            "accessed",
            "annote",
            "archive",
            "archive-place",
            "archive_collection",
            "archive_location",
            "author",
            "authority",
            "available-date",
            "call-number",
            "categories",
            "chair",
            "chapter-number",
            "citation-key",
            "citation-label",
            "citation-number",
            "collection-editor",
            "collection-number",
            "collection-title",
            "compiler",
            "composer",
            "container-author",
            "container-title",
            "container-title-short",
            "contributor",
            "curator",
            "custom",
            "dimensions",
            "director",
            "division",
            "edition",
            "editor",
            "editorial-director",
            "event",
            "event-date",
            "event-place",
            "event-title",
            "executive-producer",
            "first-reference-note-number",
            "genre",
            "guest",
            "host",
            "id",
            "illustrator",
            "interviewer",
            "issue",
            "issued",
            "journalAbbreviation",
            "jurisdiction",
            "keyword",
            "language",
            "locator",
            "medium",
            "narrator",
            "note",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "organizer",
            "original-author",
            ORIGINAL_DATE,
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "page",
            "page-first",
            "part",
            "part-title",
            "performer",
            "printing",
            "producer",
            "publisher",
            "publisher-place",
            "recipient",
            "references",
            "reviewed-author",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "script-writer",
            "section",
            "series-creator",
            "shortTitle",
            "source",
            "status",
            "submitted",
            "supplement",
            "title",
            "title-short",
            "translator",
            "type",
            "version",
            "volume",
            "volume-title",
            "volume-title-short",
            "year-suffix");

    private SourceFields() {}
}
