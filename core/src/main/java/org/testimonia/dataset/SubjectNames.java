package org.testimonia.dataset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a name means that a person wrote: the subject with that id, else the only one that has it as id or as name if
 * capitals make no difference.
 *
 * <pre>{@code
 * SubjectNames.of(dataset).find("MOPR");   // the subject mopr
 * }</pre>
 */
public final class SubjectNames {

    private final Dataset dataset;
    /** The subjects by folded id and name; none under what several have. */
    private final Map<String, Optional<Subject>> byName = new HashMap<>();

    private SubjectNames(Dataset dataset) {
        this.dataset = dataset;
        for (Subject subject : dataset.subjects()) {
            add(subject.id(), subject);
            add(subject.name(), subject);
        }
    }

    public static SubjectNames of(Dataset dataset) {
        return new SubjectNames(dataset);
    }

    private void add(String name, Subject subject) {
        byName.merge(
                folded(name),
                Optional.of(subject),
                (known, other) -> known.filter(same -> same.id().equals(subject.id())));
    }

    /** The subject that is meant; empty if none is, or if several could be. */
    public Optional<Subject> find(String name) {
        return dataset.subject(name.strip()).or(() -> byName.getOrDefault(folded(name), Optional.empty()));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
