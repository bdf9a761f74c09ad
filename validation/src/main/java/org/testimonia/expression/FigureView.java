package org.testimonia.expression;

import java.util.Locale;
import java.util.Optional;

import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureKind;

/**
 * A figure as an expression sees it: exact bounds, as wide as rounding may make them; or none, of which nothing is certain
 * and nothing possible.
 */
@SuppressWarnings("Immutable") // what it holds never changes
final class FigureView extends View {

    static final FigureView ABSENT = new FigureView("", Optional.empty(), Optional.empty());

    static final Shape<FigureView> SHAPE = Shape.of("Figure", FigureView.class)
            .text("text", view -> Optional.of(view.text).filter(words -> !words.isEmpty()))
            .text(
                    "kind",
                    view -> view.kind.map(
                            kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .view("lower", () -> FigureView.shapeOfFigures(), FigureView::lower, () -> ABSENT)
            .view("upper", () -> FigureView.shapeOfFigures(), FigureView::upper, () -> ABSENT)
            .build();

    private final String text;
    private final Optional<DecimalRange> bounds;
    private final Optional<FigureKind> kind;

    private FigureView(String text, Optional<DecimalRange> bounds, Optional<FigureKind> kind) {
        this.text = text;
        this.bounds = bounds;
        this.kind = kind;
    }

    static FigureView of(Figure figure) {
        return new FigureView(figure.text(), Optional.of(figure.looseBounds()), Optional.of(figure.kind()));
    }

    static FigureView of(DecimalRange bounds) {
        return new FigureView(bounds.toString(), Optional.of(bounds), Optional.empty());
    }

    /** The shape cannot name itself while it is made. */
    private static Shape<FigureView> shapeOfFigures() {
        return SHAPE;
    }

    @Override
    Shape<?> shape() {
        return SHAPE;
    }

    Optional<DecimalRange> bounds() {
        return bounds;
    }

    private Optional<View> lower() {
        return bounds.flatMap(DecimalRange::lower).map(number -> of(DecimalRange.exactly(number)));
    }

    private Optional<View> upper() {
        return bounds.flatMap(DecimalRange::upper).map(number -> of(DecimalRange.exactly(number)));
    }

    FigureView plus(FigureView other) {
        return bounds.isEmpty() || other.bounds.isEmpty()
                ? ABSENT
                : of(bounds.get().plus(other.bounds.get()));
    }

    FigureView minus(FigureView other) {
        return bounds.isEmpty() || other.bounds.isEmpty()
                ? ABSENT
                : of(bounds.get().minus(other.bounds.get()));
    }

    @Override
    public String toString() {
        return text;
    }
}
