package org.testimonia.date;

import java.util.function.UnaryOperator;

/** Expressions without what qualifies them. */
final class Unqualified {

    private Unqualified() {}

    /** The date without {@code ~}. */
    static SingleDate exact(SingleDate date) {
        return with(date, qualifier -> Qualifier.of(qualifier.isUncertain(), false));
    }

    /** The expression without {@code ?}. */
    static DateExpression certain(DateExpression expression) {
        if (expression instanceof SingleDate date) {
            return certain(date);
        }
        if (expression instanceof Interval interval) {
            return new Interval(certain(interval.start()), certain(interval.end()));
        }
        return expression instanceof DateSet set
                ? new DateSet(
                        set.kind(),
                        set.elements().stream().map(Unqualified::certain).toList())
                : expression;
    }

    private static SingleDate certain(SingleDate date) {
        return with(date, qualifier -> Qualifier.of(false, qualifier.isApproximate()));
    }

    private static IntervalEnd certain(IntervalEnd end) {
        return end instanceof SetElement element && certain(element) instanceof IntervalEnd told ? told : end;
    }

    private static SetElement certain(SetElement element) {
        if (element instanceof SetElement.OnOrBefore limit) {
            return new SetElement.OnOrBefore(certain(limit.date()));
        }
        if (element instanceof SetElement.OnOrAfter limit) {
            return new SetElement.OnOrAfter(certain(limit.date()));
        }
        if (element instanceof SetElement.On on) {
            return new SetElement.On(certain(on.date()));
        }
        return element instanceof SetElement.Consecutive run
                ? new SetElement.Consecutive(certain(run.first()), certain(run.last()))
                : element;
    }

    private static SingleDate with(SingleDate date, UnaryOperator<Qualifier> change) {
        if (date instanceof CalendarDate told) {
            return new CalendarDate(with(told.year(), change), with(told.month(), change), with(told.day(), change));
        }
        if (date instanceof Season told) {
            return new Season(with(told.year(), change), with(told.division(), change));
        }
        if (date instanceof LongYear told) {
            return new LongYear(
                    told.negative(),
                    told.coefficient(),
                    told.exponent(),
                    told.significantDigits(),
                    change.apply(told.qualifier()));
        }
        EstimatedYear told = (EstimatedYear) date;
        return new EstimatedYear(
                told.negative(), told.magnitude(), told.significantDigits(), change.apply(told.qualifier()));
    }

    private static DatePart with(DatePart part, UnaryOperator<Qualifier> change) {
        return part.qualified(change.apply(part.before()), change.apply(part.after()));
    }
}
