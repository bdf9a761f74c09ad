package org.testimonia.date;

/**
 * A date told in words as EDTF has it: one date, or, where EDTF has none for it, the first and the last of several. The
 * 19th century is the years from 1801 to 1900.
 */
record WordSpan(SingleDate first, SingleDate last) {

    static WordSpan of(SingleDate date) {
        return new WordSpan(date, date);
    }

    boolean isSingle() {
        return first.equals(last);
    }

    WordSpan qualified(Qualifier qualifier) {
        return new WordSpan(first.qualified(qualifier), last.qualified(qualifier));
    }

    /** The date, or any one of several. */
    DateExpression oneOf() {
        return isSingle() ? first : DateSet.oneOf(element());
    }

    SetElement element() {
        return isSingle() ? new SetElement.On(first) : new SetElement.Consecutive(first, last);
    }

    IntervalEnd start() {
        return isSingle() ? new SetElement.On(first) : new SetElement.OnOrAfter(first);
    }

    IntervalEnd end() {
        return isSingle() ? new SetElement.On(last) : new SetElement.OnOrBefore(last);
    }

    /** From the first of this to the last of the other, both told as finely, the finer way. */
    WordSpan through(WordSpan other) {
        Precision from = SetElement.Consecutive.precision(first);
        Precision to = SetElement.Consecutive.precision(other.last);
        if (from == to) {
            return new WordSpan(first, other.last);
        }
        Precision finer = from.compareTo(to) < 0 ? from : to;
        Precision common = finer == Precision.SEASON ? Precision.MONTH : finer;
        return new WordSpan(Neighbours.first(first, common), Neighbours.last(other.last, common));
    }
}
