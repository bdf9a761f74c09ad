package org.testimonia.io;

import java.util.List;
import java.util.Optional;

/** The names of those who wrote a work, as a reader would cite them. */
final class CslNames {

    private CslNames() {}

    /** The authors, else the editors: {@code Ryle}; {@code A and B}; {@code A, B and C}. */
    static String of(Node.Mapping record) {
        List<String> authors = names(record, "author");
        return joined(authors.isEmpty() ? names(record, "editor") : authors);
    }

    private static List<String> names(Node.Mapping record, String role) {
        return record.get(role)
                .filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list)
                        .items().stream()
                                .flatMap(person -> name(person).stream())
                                .toList())
                .orElse(List.of());
    }

    private static Optional<String> name(Node person) {
        if (!(person instanceof Node.Mapping names)) {
            return Optional.of(person.inWords()).filter(text -> !text.isBlank());
        }
        Optional<String> family = names.text("family");
        Optional<String> particle = names.text("non-dropping-particle").filter(p -> family.isPresent());
        return family.map(name -> particle.map(p -> p + " " + name).orElse(name))
                .or(() -> names.text("literal"))
                .or(() -> names.text("given"));
    }

    static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
