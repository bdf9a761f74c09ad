package org.testimonia.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.testimonia.audit.Rule;

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
                        new ClaimDeleted())
                .map(Rule.class::cast)
                .toList();
        UnknownProperty names = new UnknownProperty(rules);
        return Stream.concat(rules.stream(), Stream.of(names))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
