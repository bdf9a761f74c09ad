package org.testimonia.io;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Position;

/** The subjects that files have declared so far, and by which other names tables may call them. */
final class KnownSubjects {

    private record Alias(String text, String subject, Position position) {}

    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, Alias> aliases = new LinkedHashMap<>();

    Optional<Subject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** Of two with one id, the first counts. */
    void add(Subject subject) {
        subjects.putIfAbsent(subject.id(), subject);
    }

    /** Lets a subject go by another name. */
    void addAlias(String text, String subject, Position position, Consumer<Problem> problems) {
        Alias before = aliases.putIfAbsent(Template.slug(text), new Alias(text, subject, position));
        if (before != null && !before.subject().equals(subject)) {
            problems.accept(ambiguous(text, position, "an alias of \"" + before.subject() + "\" as well"));
        }
    }

    /** Reports aliases that are the ids of other subjects, where the id counts. */
    void reportHidden(Consumer<Problem> problems) {
        aliases.forEach((slug, alias) -> {
            if (subjects.containsKey(slug) && !slug.equals(alias.subject())) {
                problems.accept(ambiguous(alias.text(), alias.position(), "the id of another subject"));
            }
        });
    }

    private static Problem ambiguous(String text, Position position, String why) {
        return Problem.at(
                position,
                Problem.Kind.UNREADABLE,
                SubjectAssembler.ALIASES,
                Quoting.got(text) + ", which is " + why + ", expected a name of one subject only");
    }

    /** The subject's id for an id that was made of a name: that of the subject that has it as an alias, else itself. */
    String idOf(String slug) {
        Alias alias = aliases.get(slug);
        return alias == null || subjects.containsKey(slug) ? slug : alias.subject();
    }
}
