package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Suggestion;

/** Gives an entry what the one that it names in {@code crossref} says: an article the title and year of its volume. */
final class BibtexInheritance {

    private static final String CROSSREF = "crossref";
    private static final String TITLE = "title";

    /** What is said of one work only, and not of what it contains. */
    private static final Set<String> OWN = Set.of(
            CROSSREF,
            "xref",
            "ids",
            "shorttitle",
            "subtitle",
            "titleaddon",
            "sorttitle",
            "indextitle",
            "keywords",
            "abstract",
            "annote",
            "annotation",
            "label",
            "pages",
            "pagetotal",
            "doi",
            "file",
            SourceFields.DERIVED_FROM,
            SourceFields.COVERS,
            SourceFields.ISSUED_BY);

    private static final Set<String> CONTAINED = Set.of(
            "inbook",
            "incollection",
            "inproceedings",
            "conference",
            "inreference",
            "suppbook",
            "suppcollection",
            "bookinbook");

    private final Map<String, BibtexParser.Entry> byKey;
    private final Consumer<Problem> problems;
    private final Set<String> visited = new HashSet<>();

    BibtexInheritance(Map<String, BibtexParser.Entry> byKey, Consumer<Problem> problems) {
        this.byKey = byKey;
        this.problems = problems;
    }

    static Map<String, BibtexParser.Entry> byKey(List<BibtexParser.Entry> entries) {
        Map<String, BibtexParser.Entry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        return byKey;
    }

    BibtexParser.Entry complete(BibtexParser.Entry entry) {
        Optional<BibtexParser.Field> reference = entry.fields().stream()
                .filter(field -> field.name().equals(CROSSREF))
                .findFirst();
        if (reference.isEmpty() || !visited.add(entry.key())) {
            return entry;
        }
        BibtexParser.Entry parent = byKey.get(reference.get().value().strip());
        if (parent == null) {
            report(reference.get());
            return entry;
        }
        List<BibtexParser.Field> fields = new ArrayList<>(entry.fields());
        complete(parent).fields().forEach(field -> inherit(field, entry, fields));
        return new BibtexParser.Entry(entry.type(), entry.key(), List.copyOf(fields), entry.position());
    }

    private void inherit(BibtexParser.Field field, BibtexParser.Entry child, List<BibtexParser.Field> fields) {
        boolean contained = CONTAINED.contains(child.type());
        String name = field.name().equals(TITLE) && contained ? "booktitle" : field.name();
        boolean has = fields.stream().anyMatch(own -> own.name().equals(name));
        if (!has && !OWN.contains(name) && !name.equals(TITLE)) {
            fields.add(new BibtexParser.Field(name, field.position(), field.value()));
        }
    }

    private void report(BibtexParser.Field reference) {
        problems.accept(Problem.at(
                        reference.position(),
                        Problem.Kind.UNREADABLE,
                        CROSSREF,
                        Quoting.got(reference.value()) + ", expected the key of an entry in this file")
                .meant(Suggestion.nearest(reference.value().strip(), byKey.keySet())));
    }
}
