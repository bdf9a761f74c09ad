package org.testimonia.io;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Holds the fields of a CSL-JSON item against the types that csl-data.json gives them, as far as a wrong one loses what it says. */
final class CslShape {

    private static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    private static final Set<String> DATES = Set.of(
            "accessed", "available-date", "event-date", SourceFields.ISSUED, SourceFields.ORIGINAL_DATE, "submitted");

    private static final Set<String> TEXTS = Set.of(
            SourceFields.TYPE, SourceFields.TITLE, "title-short", "container-title", "publisher", "publisher-place");

    private CslShape() {}

    /** Tells of each field that is not what its name says, with what was expected. */
    static void check(Node.Mapping record, BiConsumer<Node.Field, String> wrong) {
        for (Node.Field field : record.fields()) {
            expected(field).ifPresent(what -> wrong.accept(field, what));
        }
    }

    private static Optional<String> expected(Node.Field field) {
        boolean text = field.value() instanceof Node.Scalar;
        boolean list = field.value() instanceof Node.Sequence;
        if (NAMES.contains(field.name()) && !list) {
            return Optional.of("a list of names such as [{\"family\": \"Ryle\", \"given\": \"James\"}]");
        }
        if (DATES.contains(field.name()) && list) {
            return Optional.of("a date such as {\"date-parts\": [[1967]]}");
        }
        return TEXTS.contains(field.name()) && !text ? Optional.of("a text") : Optional.empty();
    }
}
