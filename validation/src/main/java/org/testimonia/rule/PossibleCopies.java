package org.testimonia.rule;

import java.util.List;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleOption;
import org.testimonia.dataset.Severity;
import org.testimonia.lineage.CopyThresholds;
import org.testimonia.lineage.PossibleCopy;
import org.testimonia.lineage.PossibleCopy.Shared;

/** Sources that share what independent ones seldom do. */
final class PossibleCopies implements DatasetRule {

    private static final RuleOption<Integer> MIN_VALUES = RuleOption.whole(
            "min-values",
            CopyThresholds.STANDARD.leastShared(),
            1,
            1_000_000,
            "values",
            "sources that share fewer telling values are passed over");
    private static final RuleOption<Integer> MIN_DIGITS = RuleOption.whole(
            "min-digits",
            CopyThresholds.STANDARD.leastDigits(),
            2,
            30,
            "digits",
            "a figure with fewer significant digits tells nothing by itself");

    @Override
    public String id() {
        return "source/possible-copy";
    }

    @Override
    public String summary() {
        return "a hint that a source is copied: values that independent ones seldom share";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(MIN_VALUES, MIN_DIGITS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        CopyThresholds thresholds = new CopyThresholds(context.option(MIN_VALUES), context.option(MIN_DIGITS));
        context.lineage().possibleCopies(thresholds).forEach(hint -> findings.accept(finding(hint, context)));
    }

    private Finding.Builder finding(PossibleCopy hint, AuditContext context) {
        String first = Wording.source(hint.first(), context);
        String second = Wording.source(hint.second(), context);
        int shared = hint.shared().size();
        return Finding.of(id())
                .side(hint.shared().stream().map(Shared::ofFirst).toList())
                .side(hint.shared().stream().map(Shared::ofSecond).toList())
                .detail("shared", shared)
                .detail("apart", hint.apart())
                .message("A hint: " + first + " and " + second + " share " + shared
                        + " values that independent sources seldom share"
                        + (hint.apart() == 0 ? "" : ", and differ in " + hint.apart() + " others"))
                .explain(
                        "such a value has " + context.option(MIN_DIGITS)
                                + " or more significant digits, or is what these two have where more others agree on something else")
                .explain("one may have copied the other, or both a third; if you know which, say so with derived_from,"
                        + " and they count as one witness")
                .explain("until then they count as two");
    }
}
