package org.testimonia.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.DatePolicy;
import org.testimonia.lineage.Lineage;

/** What a rule may ask about the dataset under audit. */
public final class AuditContext {

    private final Dataset dataset;
    private final List<Problem> problems;
    private final Lineage lineage;
    private final LocalDate today;
    private final List<Rule> rules;
    private final Options options;

    /** The thresholds of the rule that asks. */
    private record Options(List<RuleOption<?>> declared, Map<String, String> set) {}

    AuditContext(ReadDataset read, LocalDate today, List<Rule> rules) {
        this(
                read.dataset(),
                read.problems(),
                Lineage.of(read.dataset()),
                today,
                rules,
                new Options(List.of(), Map.of()));
    }

    private AuditContext(
            Dataset dataset,
            List<Problem> problems,
            Lineage lineage,
            LocalDate today,
            List<Rule> rules,
            Options options) {
        this.dataset = dataset;
        this.problems = problems;
        this.lineage = lineage;
        this.today = today;
        this.rules = rules;
        this.options = options;
    }

    /** The same for a rule, with some of its options set. */
    AuditContext with(Rule rule, Map<String, String> set) {
        return new AuditContext(dataset, problems, lineage, today, rules, new Options(rule.options(), set));
    }

    public Dataset dataset() {
        return dataset;
    }

    /** What could not be read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Who copies whom. */
    public Lineage lineage() {
        return lineage;
    }

    /** How the dataset's dates are meant: how far "circa" reaches. */
    public DatePolicy datePolicy() {
        return dataset.configuration().dates();
    }

    /** All rules of the audit. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The value that holds for an option of the rule that asks: what the dataset sets, or else the standard one.
     *
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public <T extends Number> T option(RuleOption<T> option) {
        if (!options.declared().contains(option)) {
            throw new IllegalArgumentException("the rule does not declare the option " + option.name());
        }
        String set = options.set().get(option.name());
        return set == null ? option.standard() : option.read(set).orElseGet(option::standard);
    }

    /** Where the records of the dataset stand, and what they are about. */
    Set<RecordPlace> places() {
        return RecordPlace.of(new ReadDataset(dataset, problems));
    }

    /** The type of a subject; empty if the dataset does not say. */
    String typeOf(String subjectId) {
        return dataset.subject(subjectId).map(Subject::type).orElse("");
    }

    /** Decisions on findings of the dataset itself, not on those of an edit. */
    public List<Decision> standingDecisions() {
        return dataset.decisions().stream()
                .filter(decision -> !decision.isOnEdit())
                .toList();
    }

    /** The day of the audit, on which decisions hold or have expired. */
    public LocalDate today() {
        return today;
    }

    /** The rules that the dataset declares for itself. */
    public List<OwnRule> ownRules() {
        return rules.stream()
                .filter(OwnRule.class::isInstance)
                .map(OwnRule.class::cast)
                .toList();
    }

    /** The definition of the claim's property, if the vocabulary has it. */
    public Optional<PropertyDefinition> definition(Claim claim) {
        return dataset.vocabulary().property(claim.property());
    }

    /** The claims of one subject by property. */
    public SubjectClaims claimsOf(String subjectId) {
        return SubjectClaims.of(subjectId, dataset.claimsOf(subjectId), dataset.vocabulary());
    }
}
