package org.testimonia.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleSetting;

/**
 * Runs rules over a dataset.
 *
 * <p>Subjects are looked at in parallel; the report is the same whatever the number of threads and the order of the
 * records. A rule that throws becomes a finding {@code record/rule-failed}, and the others run on.
 *
 * <pre>{@code
 * AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder));
 * }</pre>
 */
public final class Auditor {

    private static final int PARALLEL_FROM_SUBJECTS = 256;

    private final List<Rule> rules;

    private Auditor(List<? extends Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** An auditor with these rules. */
    public static Auditor of(List<? extends Rule> rules) {
        return new Auditor(rules);
    }

    /** Audits a dataset that was built in memory. */
    public AuditReport audit(Dataset dataset) {
        return audit(new ReadDataset(dataset, List.of()));
    }

    /** Audits what was read, and reports what could not be. */
    public AuditReport audit(ReadDataset read) {
        return audit(new AuditContext(read));
    }

    /**
     * Audits a dataset as it was and as it is, and the edit between the two. The two may come from anywhere.
     *
     * <p>A finding is new if the dataset before had none of the same fingerprint, so an edit that leaves an untouched claim
     * in a contradiction has brought it, and one that only writes records otherwise has brought nothing.
     *
     * <pre>{@code
     * EditAudit edit = auditor.auditEdit(DatasetReader.read(lastRelease), DatasetReader.read(working));
     * edit.brought().forEach(System.out::println);
     * }</pre>
     */
    public EditAudit auditEdit(ReadDataset before, ReadDataset after) {
        EditContext edit = new EditContext(before, after);
        AuditReport was = audit(edit.before());
        AuditReport is = audit(edit.after());
        List<Finding> edits = runs(edit.after())
                .flatMap(run -> run.overEdit(edit))
                .sorted(Finding.ORDER)
                .toList();
        return new EditAudit(was, is, edits, AuditDifference.byFingerprint(was, is));
    }

    private AuditReport audit(AuditContext context) {
        List<RuleRun> runs = runs(context).toList();
        Stream<Finding> findings =
                Stream.concat(runs.stream().flatMap(RuleRun::overDataset), overSubjects(runs, context));
        return new AuditReport(context.dataset(), findings.sorted(Finding.ORDER).toList());
    }

    private Stream<RuleRun> runs(AuditContext context) {
        return rules.stream().filter(rule -> !isOff(rule, context.dataset())).map(rule -> new RuleRun(rule, context));
    }

    private static boolean isOff(Rule rule, Dataset dataset) {
        return dataset.configuration().rules().get(rule.id()) instanceof RuleSetting.Off;
    }

    private static Stream<Finding> overSubjects(List<RuleRun> runs, AuditContext context) {
        List<String> subjects = context.dataset().subjectIds();
        Stream<String> ids = subjects.size() < PARALLEL_FROM_SUBJECTS ? subjects.stream() : subjects.parallelStream();
        return ids.map(context::claimsOf).flatMap(subject -> runs.stream().flatMap(run -> run.overSubject(subject)));
    }

    /** The rule of this id, if the auditor has it. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
