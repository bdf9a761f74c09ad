package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.List;

import org.testimonia.figure.DecimalRange;

/**
 * Figures that cannot all be true, but can once any one of them is left out.
 *
 * @param figures the figures, each with what the others of the core leave to it
 * @param sources how they stand to their sources
 * @param offBy by how much the figure that comes nearest misses what the others leave to it
 */
public record FigureCore(List<NeededFigure> figures, FigureSources sources, BigDecimal offBy) {

    /**
     * A figure, and what it would have to be.
     *
     * @param statement the figure
     * @param needed what others leave to it
     */
    public record NeededFigure(Statement statement, DecimalRange needed) {}

    public FigureCore {
        figures = List.copyOf(figures);
    }

    /** What the figures are. */
    public List<Statement> statements() {
        return figures.stream().map(NeededFigure::statement).toList();
    }
}
