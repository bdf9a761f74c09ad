package org.testimonia.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.history.DatasetEdit;

/**
 * Runs rules over a dataset.
 *
 * <p>Rules and subjects are looked at in parallel; the report is the same whatever the number of threads and the order of the
 * records. A rule that throws becomes a finding {@code record/rule-failed}, and the others run on.
 *
 * <pre>{@code
 * AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder));
 * }</pre>
 */
public final class Auditor {

    /** Below this, handing work to other threads takes longer than the work. */
    private static final int PARALLEL_FROM_CLAIMS = 64;

    private final List<Rule> rules;
    private final Clock clock;

    private Auditor(List<? extends Rule> rules, Clock clock) {
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /** An auditor with these rules. */
    public static Auditor of(List<? extends Rule> rules) {
        return new Auditor(rules, Clock.systemUTC());
    }

    /** The same with a clock of one's own, which tells whether a decision has expired. */
    public Auditor withClock(Clock newClock) {
        return new Auditor(rules, newClock);
    }

    /** Audits a dataset that was built in memory. */
    public AuditReport audit(Dataset dataset) {
        return audit(new ReadDataset(dataset, List.of()));
    }

    /** Audits what was read, and reports what could not be. */
    public AuditReport audit(ReadDataset read) {
        return audit(context(read));
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
        EditContext edit = new EditContext(context(before), context(after), DatasetEdit.between(before, after));
        AuditReport was = audit(edit.before());
        AuditReport is = audit(edit.after());
        List<Finding> edits = runs(edit.after())
                .flatMap(run -> run.overEdit(edit))
                .filter(RuleRun.Outcome::isReported)
                .map(RuleRun.Outcome::finding)
                .sorted(Finding.ORDER)
                .toList();
        return EditAudit.of(was, is, DecidedFindings.ofEdit(edit.after(), edits));
    }

    private AuditContext context(ReadDataset read) {
        return new AuditContext(read, LocalDate.now(clock), rules);
    }

    private AuditReport audit(AuditContext context) {
        List<RuleRun> runs = runs(context).toList();
        Stream<Supplier<Stream<RuleRun.Outcome>>> work = Stream.concat(overDataset(runs), overSubjects(runs, context));
        boolean small = context.dataset().claims().size() < PARALLEL_FROM_CLAIMS;
        List<RuleRun.Outcome> outcomes =
                (small ? work : work.parallel()).flatMap(Supplier::get).toList();
        List<Finding> found = outcomes.stream()
                .map(RuleRun.Outcome::finding)
                .sorted(Finding.ORDER)
                .toList();
        Stream<RuleRun.Outcome> aboutFindings = runs.stream().flatMap(run -> run.overFindings(found));
        return DecidedFindings.report(
                context,
                Stream.concat(outcomes.stream(), aboutFindings)
                        .filter(RuleRun.Outcome::isReported)
                        .map(RuleRun.Outcome::finding)
                        .sorted(Finding.ORDER)
                        .toList());
    }

    /** A rule that is off is run for the sake of decisions alone: one on what it finds is not stale. */
    private Stream<RuleRun> runs(AuditContext context) {
        boolean decided = !context.dataset().decisions().isEmpty();
        return rules.stream()
                .map(rule -> RuleInForce.of(rule, context.dataset().configuration()))
                .filter(settings -> decided || !settings.isOff())
                .map(settings -> RuleRun.of(settings, context));
    }

    private static Stream<Supplier<Stream<RuleRun.Outcome>>> overDataset(List<RuleRun> runs) {
        return runs.stream().map(run -> run::overDataset);
    }

    private static Stream<Supplier<Stream<RuleRun.Outcome>>> overSubjects(List<RuleRun> runs, AuditContext context) {
        return context.dataset().subjectIds().stream().map(id -> () -> {
            SubjectClaims subject = context.claimsOf(id);
            return runs.stream().flatMap(run -> run.overSubject(subject));
        });
    }

    /** The rule of this id, if the auditor has it. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
