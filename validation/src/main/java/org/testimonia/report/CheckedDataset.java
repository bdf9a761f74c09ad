package org.testimonia.report;

import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Severity;

/**
 * An audit and what the formats that print it ask for.
 *
 * @param rules the rules that ran, beside those that the dataset declares
 * @param comparison what an edit of the dataset is compared with, if the report is on an edit
 * @param folder where the dataset stands in its repository
 * @param failOn from which severity on the run fails; empty for never
 * @param style how text looks
 * @param verbose whether text shows everything
 * @param quiet whether text shows only what fails the run
 * @param showAccepted whether text shows what was decided about
 */
public record CheckedDataset(
        AuditReport report,
        List<Rule> rules,
        Optional<String> comparison,
        RepositoryFolder folder,
        Optional<Severity> failOn,
        TextStyle style,
        boolean verbose,
        boolean quiet,
        boolean showAccepted) {}
