package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.EditRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.RuleCatalogue;

/** Finds the finding that a user names by its fingerprint or the first digits of that. */
final class FindingNames {

    private static final int FEWEST_DIGITS = 4;
    private static final int DIGITS = 16;

    private final Path path;
    private final Dataset dataset;
    private final Optional<ComparedDataset> compared;
    private final List<Finding> open;
    private final List<AcceptedFinding> accepted;

    private FindingNames(
            Path path,
            Dataset dataset,
            Optional<ComparedDataset> compared,
            List<Finding> open,
            List<AcceptedFinding> accepted) {
        this.path = path;
        this.dataset = dataset;
        this.compared = compared;
        this.open = List.copyOf(open);
        this.accepted = List.copyOf(accepted);
    }

    /** The findings of a dataset, and those on its edit since a revision if one is given. */
    static FindingNames of(Path path, Optional<String> since, List<Rule> rules, PrintWriter err)
            throws DatasetReadException, HistoryException, Refusal {
        ReadDataset read = SoundSettings.of(DatasetReader.read(path), rules);
        Auditor auditor = Auditor.of(rules);
        if (since.isEmpty()) {
            AuditReport report = Progress.during("auditing " + path, err, () -> auditor.audit(read));
            return new FindingNames(path, read.dataset(), Optional.empty(), report.findings(), report.accepted());
        }
        ComparedDataset compared = ComparedDataset.of(path, since.get(), read);
        EditAudit audit = compared.audit(auditor, err);
        List<Finding> open = new ArrayList<>(audit.edits());
        open.addAll(audit.after().findings());
        List<AcceptedFinding> accepted = new ArrayList<>(audit.accepted());
        accepted.addAll(audit.after().accepted());
        return new FindingNames(path, read.dataset(), Optional.of(compared), open, accepted);
    }

    /** Whether a text can name a finding. */
    static boolean isName(String text) {
        return text.length() >= FEWEST_DIGITS
                && text.length() <= DIGITS
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** What a text that names no finding should have been. */
    static String expected() {
        return FEWEST_DIGITS + " to " + DIGITS
                + " digits of a fingerprint, 0 to 9 and a to f; check --verbose shows it";
    }

    Dataset dataset() {
        return dataset;
    }

    /** What was decided about the finding of this name, if something was. */
    Optional<AcceptedFinding> accepted(String name) throws Refusal {
        requireOne(name);
        return accepted.stream().filter(each -> isMeant(each.finding(), name)).findFirst();
    }

    /** The finding of this name that nobody has decided about. */
    Finding open(String name) throws Refusal {
        requireOne(name);
        return open.stream()
                .filter(finding -> isMeant(finding, name))
                .findFirst()
                .orElseThrow(() -> new Refusal("no finding of " + path + " has the fingerprint " + name
                        + (compared.isPresent() ? "" : "; if check --since shows it, give the same --since here")));
    }

    /** What a decision on a finding says that it was held against: a revision, if the finding is one on an edit. */
    Optional<String> since(Finding finding) {
        return compared.filter(edit -> isOnEdit(finding)).map(ComparedDataset::revision);
    }

    private static boolean isOnEdit(Finding finding) {
        return RuleCatalogue.standard().stream()
                .anyMatch(rule -> rule instanceof EditRule && rule.id().equals(finding.rule()));
    }

    private void requireOne(String name) throws Refusal {
        long meant = Stream.concat(open.stream(), accepted.stream().map(AcceptedFinding::finding))
                .filter(finding -> isMeant(finding, name))
                .map(Finding::fingerprint)
                .distinct()
                .count();
        if (meant > 1) {
            throw new Refusal(
                    meant + " findings have a fingerprint that begins with " + name + ", expected more digits");
        }
    }

    private static boolean isMeant(Finding finding, String name) {
        return finding.fingerprint().startsWith(name.toLowerCase(Locale.ROOT));
    }
}
