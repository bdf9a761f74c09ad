package org.testimonia.examples;

import java.nio.file.Path;
import java.util.List;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.RuleCatalogue;

/**
 * Prints what rules find that are not the library's: those that a dataset declares in its configuration, which every audit of
 * it runs, and those in Java that {@code META-INF/services/org.testimonia.audit.Rule} names, here {@link RuleOfYourOwn}.
 */
public final class RulesOfTheHouse {

    private RulesOfTheHouse() {}

    /** Audits a dataset, such as {@code examples/own-rules}. */
    public static void main(String[] args) throws DatasetReadException {
        Dataset dataset = DatasetReader.read(Path.of(args[0])).dataset();

        List<Rule> rules = RuleCatalogue.installed();
        AuditReport report = Auditor.of(rules).audit(dataset);

        report.findings().stream()
                .filter(finding -> !DeclaredRule.LIBRARY_GROUPS.contains(DeclaredRule.group(finding.rule())))
                .forEach(System.out::println);
    }
}
