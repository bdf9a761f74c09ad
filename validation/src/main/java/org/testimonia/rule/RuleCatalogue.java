package org.testimonia.rule;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleException;

/** The rules that come with the library; each has a page under {@code docs/rules}. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** All rules, by id. */
    public static List<Rule> standard() {
        List<Rule> rules = Stream.of(
                        new DateContradiction(),
                        new DateOrder(),
                        new JointDateContradiction(),
                        new OutsideLifetime(),
                        new DateHeaping(),
                        new FalsePrecision(),
                        new FigureContradiction(),
                        new ImplausibleChange(),
                        new ScopeMismatch(),
                        new CountAgainstList(),
                        new JointFigureContradiction(),
                        new PartitionSum(),
                        new PartExceedsWhole(),
                        new UnreadableValue(),
                        new RecordConstraint(),
                        new DuplicateId(),
                        new UnknownReference(),
                        MissingField.source(),
                        MissingField.scope(),
                        MissingField.asOf(),
                        MissingField.locator(),
                        new SameCitationDiffers(),
                        new OneWitness(),
                        new OneParty(),
                        new PossibleCopies(),
                        new OutsideCoverage(),
                        new StaleDecision(),
                        new ExpiredDecision(),
                        new CircularSources(),
                        new Anachronism(),
                        new ValueChanged(),
                        new SourceRemoved(),
                        new ClaimDeleted(),
                        new FailedExample())
                .map(Rule.class::cast)
                .toList();
        return with(rules, List.of());
    }

    /**
     * All rules of the library, and those that {@link ServiceLoader} finds: classes that implement {@link Rule} and are named
     * in {@code META-INF/services/org.testimonia.audit.Rule} of a library on the class path, or are provided by its module.
     * By id.
     *
     * @throws RuleException if one cannot be made, or has no id of its own
     */
    public static List<Rule> installed() {
        return installed(RuleCatalogue.class.getClassLoader());
    }

    /**
     * The same with the rules that a class loader finds.
     *
     * @throws RuleException if one cannot be made, or has no id of its own
     */
    public static List<Rule> installed(ClassLoader loader) {
        return with(standard(), InstalledRules.of(loader));
    }

    /** The names of all rules are known to the one that reports the others. */
    private static List<Rule> with(List<Rule> rules, List<Rule> more) {
        List<Rule> others = Stream.concat(rules.stream(), more.stream())
                .filter(rule -> !(rule instanceof UnknownProperty))
                .toList();
        UnknownProperty names = new UnknownProperty(others);
        return Stream.concat(others.stream(), Stream.of(names))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
