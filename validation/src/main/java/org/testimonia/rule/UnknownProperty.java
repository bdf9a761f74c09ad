package org.testimonia.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Suggestion;
import org.testimonia.source.Position;

/** Names that mean nothing here: of a property, a field, a configuration key, or a rule that is configured. */
final class UnknownProperty implements DatasetRule {

    private static final Set<Problem.Kind> KINDS =
            Set.of(Problem.Kind.UNKNOWN_PROPERTY, Problem.Kind.UNKNOWN_FIELD, Problem.Kind.UNKNOWN_KEY);

    private static final String FAILED = "record/rule-failed";

    private final List<String> otherRules;

    UnknownProperty(List<String> otherRules) {
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
        context.problems().stream()
                .filter(problem -> KINDS.contains(problem.kind()))
                .forEach(problem ->
                        findings.accept(ProblemFinding.of(id(), problem).severity(severityOf(problem))));
        checkRules(context.dataset().configuration(), findings);
    }

    /** A slip, or a configuration that has no effect, is a fault; a name of one's own may be meant. */
    private static Severity severityOf(Problem problem) {
        boolean fault = problem.slip() || problem.kind() == Problem.Kind.UNKNOWN_KEY;
        return fault ? Severity.ERROR : Severity.WARNING;
    }

    private void checkRules(Configuration configuration, Consumer<Finding.Builder> findings) {
        Set<String> known = new TreeSet<>(otherRules);
        known.add(id());
        configuration.ownRules().forEach(rule -> known.add(rule.id()));
        new TreeMap<>(configuration.rules())
                .keySet().stream()
                        .filter(rule -> !known.contains(rule))
                        .forEach(rule -> findings.accept(Finding.of(id())
                                .severity(Severity.ERROR)
                                .decidedBy("rule " + rule)
                                .message("rules: got \"" + rule + "\", expected "
                                        + (rule.equals(FAILED)
                                                ? "the id of the rule that fails: that one failed cannot be set"
                                                : "the id of a rule" + Suggestion.didYouMean(rule, known)))
                                .about(new RecordView(
                                        RecordView.Kind.FILE, Map.of("rule", rule), positionOf(rule, configuration)))));
    }

    private static Position positionOf(String rule, Configuration configuration) {
        return configuration.rulePositions().getOrDefault(rule, Position.NOWHERE);
    }
}
