package org.testimonia.figure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts that a figure is made of, as its source lists them beside it.
 *
 * <p>The parts are taken as disjoint. Whether they are all there are is said by the form: a bare list of two or more is,
 * "109 (91 CP, 13 YCI, 5 non-party)" or "109: 91 CP, 13 YCI and 5 non-party". A list that says "of whom" or "including", or
 * that ends in "and others", is not, even if it happens to add up.
 *
 * <pre>{@code
 * FigureBreakdown breakdown = Figure.parse("109 (91 CP, 13 YCI, 5 non-party)").breakdown().orElseThrow();
 * breakdown.sum();           // 109
 * breakdown.isComplete();    // true
 * }</pre>
 *
 * @param parts the parts in the order of the source, one or more
 * @param isComplete whether the source gives them as all parts there are
 */
public record FigureBreakdown(List<FigurePart> parts, boolean isComplete) {

    /** @throws IllegalArgumentException if there is no part */
    public FigureBreakdown {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a breakdown has at least one part");
        }
    }

    /** The bounds of all parts together. */
    public DecimalRange sum() {
        return sum(parts.stream().map(part -> part.figure().bounds()).toList());
    }

    /** The bounds of all parts together if trailing zeros are rounding however small the number. */
    public DecimalRange looseSum() {
        return sum(parts.stream().map(part -> part.figure().looseBounds()).toList());
    }

    private static DecimalRange sum(List<DecimalRange> bounds) {
        return bounds.stream().reduce(DecimalRange::plus).orElseThrow();
    }

    /** The parts in a row: {@code 91 CP, 13 YCI, 5 non-party}. */
    @Override
    public String toString() {
        return parts.stream().map(FigurePart::toString).collect(Collectors.joining(", "));
    }
}
