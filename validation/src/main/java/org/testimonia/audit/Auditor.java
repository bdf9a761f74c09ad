package org.testimonia.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.history.DatasetEdit;

/**
 * Runs rules over a dataset.
 *
 * <p>Subjects are looked at in parallel; the report is the same whatever the number of threads and the order of the
 * records. Beside its own, an auditor runs the rules that the dataset declares for itself. A rule that throws becomes a
 * finding {@code record/rule-failed}, and the others run on; see {@link AuditReport#failedRules()}.
 *
 * <pre>{@code
 * AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder));
 * }</pre>
 */
public final class Auditor {

    private static final int PARALLEL_FROM_SUBJECTS = 256;

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
                .sorted(Finding.ORDER)
                .toList();
        return new EditAudit(was, is, edits, AuditDifference.byFingerprint(was, is));
    }

    private AuditContext context(ReadDataset read) {
        Configuration configuration = read.dataset().configuration();
        List<OwnRule> own = configuration.ownRules().isEmpty() ? List.of() : OwnRule.of(configuration);
        own.forEach(this::requireIdOfItsOwn);
        return new AuditContext(read, LocalDate.now(clock), own);
    }

    /** An edit may well be what mends a rule. */
    private AuditContext contextBefore(ReadDataset before) {
        try {
            return context(before);
        } catch (RuleException unusable) {
            return new AuditContext(before, LocalDate.now(clock), List.of());
        }
    }

    private void requireIdOfItsOwn(OwnRule own) {
        if (rule(own.id()).isPresent()) {
            throw new RuleException(own.declaration().position() + " id: got \"" + own.id()
                    + "\", which another rule has, expected an id of its own");
        }
    }

    private AuditReport audit(AuditContext context) {
        List<RuleRun> runs = runs(context).toList();
        List<Finding> found = Stream.concat(runs.stream().flatMap(RuleRun::overDataset), overSubjects(runs, context))
                .sorted(Finding.ORDER)
                .toList();
        Stream<Finding> aboutFindings = runs.stream().flatMap(run -> run.overFindings(found));
        return DecidedFindings.report(
                context,
                Stream.concat(found.stream(), aboutFindings)
                        .sorted(Finding.ORDER)
                        .toList());
    }

    private Stream<RuleRun> runs(AuditContext context) {
        return Stream.concat(rules.stream(), context.ownRules().stream())
                .filter(rule -> !isOff(rule, context.dataset()))
                .map(rule -> new RuleRun(rule, context));
    }

    private static boolean isOff(Rule rule, Dataset dataset) {
        return dataset.configuration().rules().get(rule.id()) instanceof RuleSetting.Off;
    }

    private static Stream<Finding> overSubjects(List<RuleRun> runs, AuditContext context) {
        List<String> subjects = context.dataset().subjectIds();
        Stream<String> ids = subjects.size() < PARALLEL_FROM_SUBJECTS ? subjects.stream() : subjects.parallelStream();
        return ids.map(context::claimsOf).flatMap(subject -> runs.stream().flatMap(run -> run.overSubject(subject)));
    }

    /** The rule of this id, if the auditor has it; those that datasets declare are not among them. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
