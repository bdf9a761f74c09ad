package org.testimonia.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.testimonia.source.Position;

/**
 * A rule that a dataset declares for itself, under {@code own-rules} in its {@code testimonia.yaml}.
 *
 * <p>It is no more than what stands there: that its expressions mean something is found out when an audit makes a rule of
 * it. Two are equal if they say the same, wherever they stand.
 *
 * <pre>{@code
 * DeclaredRule rule = DeclaredRule.of(
 *         "house/soviet-name",
 *         "claim.date.certainlyBefore('1917-11-07')",
 *         "{claim.value} is before there was a Soviet state");
 * }</pre>
 *
 * @param id {@code group/name}; the group is none of {@link #LIBRARY_GROUPS}
 * @param condition when it flags what
 * @param report how it reports it
 * @param examples what it must find and on what it must be silent
 * @param position where it stands
 */
public record DeclaredRule(
        String id, Condition condition, Report report, List<RuleExample> examples, Position position) {

    /** The groups of the library's own rules, which no other rule may use: an id is never reused. */
    public static final Set<String> LIBRARY_GROUPS =
            Set.of("date", "decision", "edit", "figure", "record", "rule", "source");

    /** The names of verdicts, as files and reports write them. */
    public static final List<String> VERDICTS = List.of("contradiction", "tension", "not-comparable");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** What a rule looks at. */
    public enum LooksAt {
        /** One claim at a time. */
        CLAIM,
        /** Each two claims of a subject. */
        PAIR,
        /** A subject with all its claims. */
        SUBJECT;

        /** The name in files: {@code claim}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this name, as files write it. */
        public static Optional<LooksAt> named(String name) {
            for (LooksAt one : values()) {
                if (one.id().equals(name)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * When a rule flags something.
     *
     * @param when an expression that is true of what is flagged
     * @param about an expression for the claims that a finding on a subject shows; empty to show none
     */
    public record Condition(LooksAt looksAt, LocatedText when, Optional<LocatedText> about) {

        /** @throws IllegalArgumentException if there are claims to show of something else than a subject */
        public Condition {
            if (about.isPresent() && looksAt != LooksAt.SUBJECT) {
                throw new IllegalArgumentException("a rule on a " + looksAt.id() + " shows what it looks at");
            }
        }
    }

    /**
     * How a rule reports what it flags.
     *
     * @param verdict one of {@link #VERDICTS}, or empty
     * @param message a sentence with expressions in braces
     * @param summary what the rule flags, in half a sentence
     * @param explain what it means and what to do, in Markdown; may be empty
     */
    public record Report(
            Severity severity, Optional<String> verdict, LocatedText message, String summary, String explain) {

        /** @throws IllegalArgumentException if the verdict is none */
        public Report {
            if (!verdict.map(VERDICTS::contains).orElse(true)) {
                throw new IllegalArgumentException("verdict " + verdict.get() + ", expected one of " + VERDICTS);
            }
        }
    }

    /** @throws IllegalArgumentException if the id is none that a dataset may use */
    public DeclaredRule {
        examples = List.copyOf(examples);
        if (!isId(id) || LIBRARY_GROUPS.contains(group(id))) {
            throw new IllegalArgumentException(
                    "got the id \"" + id + "\", expected " + "group/name of a group of its own");
        }
    }

    /** A rule on each claim, a warning without a verdict. */
    public static DeclaredRule of(String id, String when, String message) {
        return new DeclaredRule(
                id,
                new Condition(LooksAt.CLAIM, LocatedText.of(when), Optional.empty()),
                new Report(Severity.WARNING, Optional.empty(), LocatedText.of(message), message, ""),
                List.of(),
                Position.NOWHERE);
    }

    /** The same rule with other examples. */
    public DeclaredRule withExamples(List<RuleExample> others) {
        return new DeclaredRule(id, condition, report, others, position);
    }

    /** The same rule that looks at something else. */
    public DeclaredRule withCondition(Condition other) {
        return new DeclaredRule(id, other, report, examples, position);
    }

    /** Whether a text has the form of a rule's id: {@code group/name} in small letters, digits and hyphens. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** What stands before the slash of an id. */
    public static String group(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredRule that
                && id.equals(that.id)
                && condition.equals(that.condition)
                && report.equals(that.report)
                && examples.equals(that.examples);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
