package org.testimonia.io;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Suggestion;
import org.testimonia.source.Position;

/** Reports each field that has no meaning once in a file, with what was probably meant. */
final class FieldCheck {

    private final Set<String> known;
    private final String what;
    private final Problem.Kind kind;
    private final Consumer<Problem> problems;
    private final Set<String> reported = new HashSet<>();

    private FieldCheck(Collection<String> known, String what, Problem.Kind kind, Consumer<Problem> problems) {
        this.known = Set.copyOf(known);
        this.what = what;
        this.kind = kind;
        this.problems = problems;
    }

    /** Checks the fields of data. */
    static FieldCheck ofFields(Collection<String> known, String what, Consumer<Problem> problems) {
        return new FieldCheck(known, what, Problem.Kind.UNKNOWN_FIELD, problems);
    }

    /** Checks the keys of a configuration. */
    static FieldCheck ofKeys(Collection<String> known, String what, Consumer<Problem> problems) {
        return new FieldCheck(known, what, Problem.Kind.UNKNOWN_KEY, problems);
    }

    void check(List<Node.Field> fields) {
        for (Node.Field field : fields) {
            if (!known.contains(field.name()) && reported.add(field.name())) {
                report(field);
            }
        }
    }

    private void report(Node.Field field) {
        problems.accept(unknown(field.name(), field.position(), kind, "got " + what + " that has no meaning", known));
    }

    /** The problem of an unknown name, with what was probably meant, or else with what there is. */
    static Problem unknown(
            String name, Position position, Problem.Kind kind, String message, Collection<String> known) {
        Optional<String> near = Suggestion.nearest(name, known);
        String expected = near.isPresent()
                ? ""
                : ", expected one of "
                        + String.join(", ", known.stream().sorted().toList());
        return Problem.at(position, kind, name, message + expected).meant(near);
    }

    /** What was probably meant, or else what there is. */
    static String hint(String name, Collection<String> known) {
        return Suggestion.nearest(name, known)
                .map(near -> ", did you mean \"" + near + "\"?")
                .orElseGet(() -> ", expected one of "
                        + String.join(", ", known.stream().sorted().toList()));
    }
}
