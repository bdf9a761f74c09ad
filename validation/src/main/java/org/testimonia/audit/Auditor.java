package org.testimonia.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.history.DatasetEdit;

/**
 * Runs rules over a dataset.
 *
 * <p>Rules and subjects are looked at in parallel; the report is the same whatever the number of threads and the order of the
 * records. Beside its own, an auditor runs the rules that the dataset declares for itself. A rule that throws becomes a
 * finding {@code record/rule-failed}, and the others run on; see {@link AuditReport#failedRules()}.
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

    /**
     * Audits a dataset that was built in memory.
     *
     * @throws RuleException if a rule that the dataset declares means nothing, or has the id of another
     */
    public AuditReport audit(Dataset dataset) {
        return audit(new ReadDataset(dataset, List.of()));
    }

    /**
     * Audits what was read, and reports what could not be.
     *
     * @throws RuleException if a rule that the dataset declares means nothing, or has the id of another
     */
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
     *
     * <p>Each state is audited by the rules that it declares itself; those of the state before that mean nothing found
     * nothing then.
     *
     * @throws RuleException if a rule that the dataset declares as it is means nothing, or has the id of another
     */
    public EditAudit auditEdit(ReadDataset before, ReadDataset after) {
        EditContext edit = new EditContext(contextBefore(before), context(after), DatasetEdit.between(before, after));
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
        return new AuditContext(
                read, LocalDate.now(clock), rulesFor(read.dataset().configuration()));
    }

    /** An edit may well be what mends a rule. */
    private AuditContext contextBefore(ReadDataset before) {
        try {
            return context(before);
        } catch (RuleException unusable) {
            return new AuditContext(before, LocalDate.now(clock), rules);
        }
    }

    /**
     * The rules that an audit of a dataset with this configuration runs: those of the auditor, then those that it declares.
     *
     * @throws RuleException if a rule that it declares means nothing, or has the id of another
     */
    public List<Rule> rulesFor(Configuration configuration) {
        if (configuration.ownRules().isEmpty()) {
            return rules;
        }
        List<OwnRule> own = OwnRule.of(configuration);
        own.forEach(this::requireIdOfItsOwn);
        return Stream.concat(rules.stream(), own.stream()).toList();
    }

    private void requireIdOfItsOwn(OwnRule own) {
        if (rule(own.id()).isPresent()) {
            throw new RuleException(own.declaration().position() + " id: got \"" + own.id()
                    + "\", which another rule has, expected an id of its own");
        }
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
        return context.rules().stream()
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

    /** The rule of this id, if the auditor has it; those that datasets declare are not among them. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
