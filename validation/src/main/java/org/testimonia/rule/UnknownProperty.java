package org.testimonia.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.SettingProblems;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Severity;

/** What means nothing here: the name of a property, a field, a key, a rule, or what is set for a rule. */
final class UnknownProperty implements DatasetRule {

    private static final Set<Problem.Kind> KINDS = Set.of(Problem.Kind.UNKNOWN_FIELD, Problem.Kind.UNKNOWN_KEY);

    private final List<Rule> otherRules;

    UnknownProperty(List<Rule> otherRules) {
        this.otherRules = List.copyOf(otherRules);
    }

    @Override
    public String id() {
        return "record/unknown-property";
    }

    @Override
    public String summary() {
        return "a property, field, key or rule that has no meaning here";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        Map<String, Rule> known = new TreeMap<>(Map.of(id(), this));
        Stream.of(otherRules, context.rules())
                .flatMap(List::stream)
                .forEach(rule -> known.putIfAbsent(rule.id(), rule));
        Stream.of(
                        context.problems().stream().filter(problem -> KINDS.contains(problem.kind())),
                        SettingProblems.of(context.dataset().configuration(), known.values()).stream(),
                        SettingProblems.withoutEffect(new ReadDataset(context.dataset(), context.problems())).stream())
                .flatMap(problems -> problems)
                .forEach(problem ->
                        findings.accept(ProblemFinding.of(id(), problem).severity(severityOf(problem))));
        checkProperties(context, findings);
    }

    /** Each file has told of its own; a property is one, however its claims are spread over files. */
    private void checkProperties(AuditContext context, Consumer<Finding.Builder> findings) {
        Map<String, List<Problem>> byMessage = context.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNKNOWN_PROPERTY)
                .collect(Collectors.groupingBy(Problem::message, TreeMap::new, Collectors.toList()));
        if (byMessage.isEmpty()) {
            return;
        }
        Map<String, Long> claimsOf = context.dataset().claims().stream()
                .collect(Collectors.groupingBy(Claim::property, Collectors.counting()));
        byMessage.values().forEach(problems -> {
            Problem first = Collections.min(problems);
            long claims = claimsOf.getOrDefault(first.record().get("property"), 0L);
            findings.accept(ProblemFinding.of(id(), first)
                    .severity(severityOf(first))
                    .explain(claims + (claims == 1 ? " claim has it" : " claims have it")));
        });
    }

    /** A slip, or a configuration that has no effect, is a fault; a name of one's own may be meant. */
    private static Severity severityOf(Problem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_KEY, UNREADABLE -> Severity.ERROR;
            case WITHOUT_EFFECT -> Severity.WARNING;
            default -> problem.slip() ? Severity.ERROR : Severity.WARNING;
        };
    }
}
