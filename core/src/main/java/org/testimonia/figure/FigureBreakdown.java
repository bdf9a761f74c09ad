package org.testimonia.figure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts that a figure is made of, as its source lists them beside it.
 *
 * <p>The form says whether they are all there are. A bare list of two or more is complete, and its parts are taken as
 * disjoint: "109 (91 CP, 13 YCI, 5 non-party)", "109: 91 CP, 13 YCI and 5 non-party". A list that says "of whom" or
 * "including", or that ends in "and others", is not, even if it happens to add up, and its parts may overlap: "109, of whom
 * 91 men and 60 workers".
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
        return parts.stream()
                .map(part -> part.figure().bounds())
                .reduce(DecimalRange::plus)
                .orElseThrow();
    }

    /** The parts in a row: {@code 91 CP, 13 YCI, 5 non-party}. */
    @Override
    public String toString() {
        return parts.stream().map(FigurePart::toString).collect(Collectors.joining(", "));
    }
}
