package org.testimonia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.Hypothesis;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Suggestion;
import org.testimonia.io.FieldReader;
import org.testimonia.io.FieldReading;
import picocli.CommandLine.Option;

/** What {@code check} is to assume. */
final class HypothesisOptions {

    private static final String AS_OF = "as_of";
    private static final String SCOPE = "scope";
    private static final String VALUE = "value";

    @Option(
            names = "--assume",
            paramLabel = "CLAIM=VALUE",
            description = "Audit as if a claim had another value, and print only what changes. CLAIM is an id or a"
                    + " position such as claims.csv:12:9; CLAIM.as_of=VALUE and CLAIM.scope=VALUE assume another date or"
                    + " scope.")
    private List<String> assumed = List.of();

    @Option(
            names = "--without",
            paramLabel = "CLAIM",
            description = "Audit as if a claim had not been made, and print only what changes.")
    private List<String> dropped = List.of();

    boolean isEmpty() {
        return assumed.isEmpty() && dropped.isEmpty();
    }

    /** The hypothesis about a dataset that was read from a path. */
    Hypothesis over(Dataset dataset, Path path) throws Refusal {
        ClaimNames names = new ClaimNames(dataset, path);
        FieldReader fields = FieldReader.of(dataset.configuration());
        Hypothesis hypothesis = Hypothesis.none();
        for (String text : assumed) {
            hypothesis = assume(text, hypothesis, names, fields);
        }
        for (String name : dropped) {
            try {
                hypothesis = hypothesis.without(names.find(name));
            } catch (IllegalArgumentException contradiction) {
                throw new Refusal("--without " + name + ": " + contradiction.getMessage());
            } catch (Refusal refusal) {
                throw new Refusal("--without " + name + ": " + refusal.getMessage());
            }
        }
        return hypothesis;
    }

    private static Hypothesis assume(String text, Hypothesis hypothesis, ClaimNames names, FieldReader fields)
            throws Refusal {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Refusal("--assume " + text + ": got no \"=\" after a claim, expected CLAIM=VALUE");
        }
        try {
            Target target = target(text.substring(0, equals).strip(), names);
            return assume(target, text.substring(equals + 1), hypothesis, fields);
        } catch (IllegalArgumentException contradiction) {
            throw new Refusal("--assume " + text + ": " + contradiction.getMessage());
        } catch (Refusal refusal) {
            throw new Refusal("--assume " + text + ": " + refusal.getMessage());
        }
    }

    private record Target(Claim claim, String field) {}

    /** An id may have a point in it, so a name that is one as it stands goes first. */
    private static Target target(String name, ClaimNames names) throws Refusal {
        int point = name.lastIndexOf('.');
        if (names.isName(name) || point < 1 || !names.isName(name.substring(0, point))) {
            return new Target(names.find(name), VALUE);
        }
        String field = name.substring(point + 1);
        List<String> known = List.of(AS_OF, SCOPE);
        if (!known.contains(field)) {
            throw new Refusal(
                    "got the field \"" + field + "\", expected as_of or scope" + Suggestion.didYouMean(field, known));
        }
        return new Target(names.find(name.substring(0, point)), field);
    }

    private static Hypothesis assume(Target target, String text, Hypothesis hypothesis, FieldReader fields)
            throws Refusal {
        Claim claim = target.claim();
        return switch (target.field()) {
            case AS_OF ->
                hypothesis.assumingAsOf(
                        claim, text.isBlank() ? Optional.empty() : Optional.of(read(fields.asOf(text))));
            case SCOPE -> hypothesis.assumingScope(claim, read(fields.scope(text)));
            default -> {
                if (text.isBlank()) {
                    throw new Refusal("got nothing, expected a value; --without leaves a claim out");
                }
                yield hypothesis.assuming(claim, read(fields.value(claim.property(), text)));
            }
        };
    }

    private static <T> T read(FieldReading<T> reading) throws Refusal {
        if (reading instanceof FieldReading.Read<T> read) {
            return read.value();
        }
        throw new Refusal(((FieldReading.NotRead<T>) reading).message());
    }
}
