package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.CountedList;
import org.testimonia.reasoning.CountedList.Bounds;
import org.testimonia.reasoning.Quantity;

/** A claimed count held against the list of what it counts. */
final class CountAgainstList implements SubjectRule {

    private static final int NAMES_SHOWN = 30;

    @Override
    public String id() {
        return "figure/count-vs-list";
    }

    @Override
    public String summary() {
        return "a count outside what the dated list allows; inside, the slack as a note";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        subject.byDefinition()
                .forEach((definition, claims) -> definition
                        .counts()
                        .ifPresent(counts -> claims.stream()
                                .filter(claim -> claim.figure().isPresent()
                                        && claim.asOf().isPresent())
                                .filter(claim -> Quantity.unitOf(claim, definition)
                                        .equals(definition.unit().orElse("")))
                                .forEach(
                                        claim -> new Comparison(claim, definition, counts, context).report(findings))));
    }

    /** One claimed count beside its list. */
    private final class Comparison {
        private final Claim claim;
        private final PropertyDefinition definition;
        private final AuditContext context;
        private final Scope scope;
        private final List<Subject> subjects;
        private final DayRange time;
        private final DecimalRange claimed;
        private final CountedList list;
        private final CountedList widest;

        Comparison(Claim claim, PropertyDefinition definition, Counts counts, AuditContext context) {
            this.claim = claim;
            this.definition = definition;
            this.context = context;
            this.scope = Quantity.scopeOf(claim, definition);
            this.subjects = CountedList.subjects(context.dataset(), claim.subject(), scope, counts);
            this.time = claim.asOf().orElseThrow().range(context.datePolicy());
            this.claimed = claim.figure().orElseThrow().bounds();
            this.list = CountedList.asMainSourceHasIt(context.dataset(), subjects, counts, context.datePolicy());
            this.widest = CountedList.asAnySourceHasIt(context.dataset(), subjects, counts, context.datePolicy());
        }

        void report(Consumer<Finding.Builder> findings) {
            if (subjects.isEmpty()) {
                return;
            }
            Bounds bounds = list.at(time);
            boolean fits = claimed.overlaps(range(bounds));
            if (fits && bounds.lower() == 0) {
                return;
            }
            findings.accept(fits ? slack(bounds) : outside(bounds));
        }

        private Finding.Builder slack(Bounds bounds) {
            return describe(bounds)
                    .severity(Severity.NOTE)
                    .message(topic() + " fits the list, which allows " + bounds.lower() + " to " + bounds.upper()
                            + slackInWords(bounds));
        }

        private String slackInWords(Bounds bounds) {
            Optional<BigDecimal> lowest = claimed.lower();
            int open = bounds.upper() - bounds.lower();
            if (lowest.isEmpty() || open == 0) {
                return "";
            }
            BigDecimal needed =
                    lowest.get().subtract(BigDecimal.valueOf(bounds.lower())).max(BigDecimal.ZERO);
            BigDecimal slack = BigDecimal.valueOf(open).subtract(needed).max(BigDecimal.ZERO);
            return ": of the " + open + " that may or may not count, "
                    + (needed.signum() == 0 ? "none must" : "at least " + Wording.number(needed) + " must")
                    + ", a slack of " + Wording.number(slack);
        }

        private Finding.Builder outside(Bounds bounds) {
            boolean unstated = !scope.isStated() && isBelow(bounds);
            boolean anyReading = !claimed.overlaps(range(widest.at(time)))
                    && !claim.asOf().orElseThrow().isUncertain();
            Verdict verdict = anyReading ? Verdict.CONTRADICTION : Verdict.TENSION;
            return describe(bounds)
                    .verdict(unstated ? Verdict.NOT_COMPARABLE : verdict)
                    .severity(unstated || !anyReading ? Severity.WARNING : Severity.ERROR)
                    .message(topic() + " does not fit the list, which allows " + bounds.lower() + " to "
                            + bounds.upper() + (unstated ? " if it counts the whole, which it does not say" : ""));
        }

        private boolean isBelow(Bounds bounds) {
            return claimed.isBelow(range(bounds));
        }

        private String topic() {
            return Wording.topic(claim, context) + ": " + Wording.quoted(claim) + " as of "
                    + claim.asOf().orElseThrow() + scopeInWords();
        }

        private String scopeInWords() {
            return scope.kind() == Scope.Kind.WHOLE ? "" : " (" + Wording.scope(scope, context) + ")";
        }

        private Finding.Builder describe(Bounds bounds) {
            Finding.Builder finding = Finding.of(id())
                    .side(claim)
                    .decidedBy(bounds.lower() + " to " + bounds.upper())
                    .detail("lower", Integer.toString(bounds.lower()))
                    .detail("upper", Integer.toString(bounds.upper()))
                    .detail(
                            "claimed",
                            claim.figure()
                                    .orElseThrow()
                                    .stated()
                                    .map(Wording::plain)
                                    .orElseGet(claimed::toString))
                    .explain("the list has " + list.size() + " of type "
                            + definition.counts().orElseThrow().type() + listSource())
                    .explain(bounds.lower() + " are dated before "
                            + claim.asOf().orElseThrow() + ", " + (list.size() - bounds.upper()) + " after it");
            explainOpen(finding);
            finding.explain("none is taken to have ended before unless a claim says so");
            if (!scope.isStated()) {
                finding.explain("the scope is unstated; the whole list is taken");
            }
            return finding;
        }

        private String listSource() {
            return list.source()
                    .map(source -> ", dated as " + Wording.source(source, context) + " has it")
                    .orElse("");
        }

        private void explainOpen(Finding.Builder finding) {
            List<Subject> open = list.openAt(time);
            if (!open.isEmpty()) {
                List<String> names =
                        open.stream().limit(NAMES_SHOWN).map(Subject::name).toList();
                String more = open.size() > NAMES_SHOWN ? " and " + (open.size() - NAMES_SHOWN) + " more" : "";
                finding.explain(open.size() + " may or may not count, undated or of a date that reaches beyond: "
                        + String.join(", ", names) + more);
            }
        }

        private DecimalRange range(Bounds bounds) {
            return DecimalRange.of(BigDecimal.valueOf(bounds.lower()), BigDecimal.valueOf(bounds.upper()));
        }
    }
}
