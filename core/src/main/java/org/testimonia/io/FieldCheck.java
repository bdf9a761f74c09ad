package org.testimonia.io;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Suggestion;

/** Reports each field that has no meaning once in a file, with what was probably meant. */
final class FieldCheck {

    private final Set<String> known;
    private final String what;
    private final Consumer<Problem> problems;
    private final Set<String> reported = new HashSet<>();

    FieldCheck(Collection<String> known, String what, Consumer<Problem> problems) {
        this.known = Set.copyOf(known);
        this.what = what;
        this.problems = problems;
    }

    void check(List<Node.Field> fields) {
        for (Node.Field field : fields) {
            if (!known.contains(field.name()) && reported.add(field.name())) {
                report(field);
            }
        }
    }

    private void report(Node.Field field) {
        String message = "got " + what + " that has no meaning" + hint(field.name(), known);
        problems.accept(Problem.at(field.position(), Problem.Kind.UNKNOWN_FIELD, field.name(), message));
    }

    /** What was probably meant, or else what there is. */
    static String hint(String name, Collection<String> known) {
        return Suggestion.nearest(name, known)
                .map(near -> ", did you mean \"" + near + "\"?")
                .orElseGet(() -> ", expected one of "
                        + String.join(", ", known.stream().sorted().toList()));
    }
}
