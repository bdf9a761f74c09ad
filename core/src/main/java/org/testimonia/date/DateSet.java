package org.testimonia.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several dates of which one holds, {@code [1667,1668]}, or which all hold, {@code {1960,1961-12}} (ISO 8601-2 §7).
 *
 * <p>Its bounds are those of its elements together; {@link #ranges} leaves out the days between them.
 *
 * @param kind whether one or all of the dates hold
 * @param elements one or more; only the first may be open before, only the last open after
 */
public record DateSet(Kind kind, List<SetElement> elements) implements DateExpression {

    /**
     * Any day whatever, {@code [..XXXX,XXXX..]}: what "n.d." says. EDTF has no shorter form for it, since {@code XXXX} is
     * only any day from year 0 to 9999.
     */
    static final DateSet ANY = any();

    /** Which of the dates hold. */
    public enum Kind {
        /** One of them, written in square brackets. */
        ONE_OF("[", "]"),
        /** All of them, written in braces. */
        ALL_OF("{", "}");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    /** @throws IllegalArgumentException if there is no element, or one in between is open */
    public DateSet {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("no element, expected a date");
        }
        for (int i = 0; i < elements.size(); i++) {
            SetElement element = elements.get(i);
            boolean misplaced = (i > 0 && element instanceof SetElement.OnOrBefore)
                    || (i < elements.size() - 1 && element instanceof SetElement.OnOrAfter);
            if (misplaced) {
                throw new IllegalArgumentException(
                        "element " + element.edtf() + " in between, expected an open one first or last");
            }
        }
    }

    private static DateSet any() {
        DatePart year = new DatePart(false, 0, 0b1111, 4, Qualifier.NONE, Qualifier.NONE);
        SingleDate anyYear = new CalendarDate(year, DatePart.NONE, DatePart.NONE);
        return new DateSet(Kind.ONE_OF, List.of(new SetElement.OnOrBefore(anyYear), new SetElement.OnOrAfter(anyYear)));
    }

    static DateSet oneOf(SetElement element) {
        return new DateSet(Kind.ONE_OF, List.of(element));
    }

    @Override
    public DayRange range() {
        return range(DatePolicy.EXACT);
    }

    @Override
    public DayRange range(DatePolicy policy) {
        DayRange hull = elements.get(0).range(policy);
        for (SetElement element : elements) {
            hull = hull.hull(element.range(policy));
        }
        return hull;
    }

    @Override
    public List<DayRange> ranges(DatePolicy policy) {
        List<DayRange> sorted = elements.stream()
                .map(element -> element.range(policy))
                .sorted(Comparator.comparingLong(DayRange::earliestEpochDay))
                .toList();
        List<DayRange> apart = new ArrayList<>(List.of(sorted.get(0)));
        for (DayRange next : sorted) {
            DayRange last = apart.get(apart.size() - 1);
            if (last.gapDays(next) <= 1) {
                apart.set(apart.size() - 1, last.hull(next));
            } else {
                apart.add(next);
            }
        }
        return List.copyOf(apart);
    }

    @Override
    public boolean isUncertain() {
        return elements.stream().anyMatch(element -> element.qualifier().isUncertain());
    }

    @Override
    public boolean isApproximate() {
        return elements.stream().anyMatch(element -> element.qualifier().isApproximate());
    }

    @Override
    public DateSet canonical() {
        return new DateSet(kind, elements.stream().map(SetElement::canonical).toList());
    }

    @Override
    public String edtf() {
        return elements.stream().map(SetElement::edtf).collect(Collectors.joining(",", kind.opening, kind.closing));
    }

    @Override
    public String toString() {
        return edtf();
    }
}
