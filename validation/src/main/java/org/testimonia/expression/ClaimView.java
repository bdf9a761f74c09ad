package org.testimonia.expression;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/** A claim as an expression sees it: the fields of a claims file, and the value as what it is. */
@SuppressWarnings("Immutable") // what it holds never changes
final class ClaimView extends View {

    static final Shape<ClaimView> SHAPE = Shape.of("Claim", ClaimView.class)
            .text("id", view -> Optional.of(view.claim.id()))
            .view("subject", () -> SubjectView.SHAPE, ClaimView::subject, SubjectView::nobody)
            .text("property", view -> Optional.of(view.claim.property()))
            .text("value", view -> Optional.of(view.claim.value().text()))
            .text("kind", view -> Optional.of(kind(view.claim.value())))
            .view("date", () -> DateView.SHAPE, ClaimView::date, () -> DateView.ABSENT)
            .view("figure", () -> FigureView.SHAPE, ClaimView::figure, () -> FigureView.ABSENT)
            .view("reference", () -> SubjectView.SHAPE, ClaimView::reference, SubjectView::nobody)
            .text("unit", ClaimView::unit)
            .view("as_of", () -> DateView.SHAPE, ClaimView::asOf, () -> DateView.ABSENT)
            .text("scope", ClaimView::scope)
            .view("source", () -> SourceView.SHAPE, ClaimView::source, () -> SourceView.ABSENT)
            .text(
                    "locator",
                    view -> view.claim.citation().flatMap(Citation::locator).map(Locator::text))
            .text("asserted_by", view -> view.claim.assertedBy())
            .texts("derived_from", view -> view.claim.derivedFrom())
            .text("quote", view -> view.claim.quote())
            .text("note", view -> view.claim.note())
            .build();

    private final Claim claim;
    private final Dataset dataset;

    ClaimView(Claim claim, Dataset dataset) {
        this.claim = claim;
        this.dataset = dataset;
    }

    static List<ClaimView> all(List<Claim> claims, Dataset dataset) {
        return claims.stream().map(claim -> new ClaimView(claim, dataset)).toList();
    }

    Claim claim() {
        return claim;
    }

    @Override
    Shape<?> shape() {
        return SHAPE;
    }

    private static String kind(Value value) {
        return value instanceof Value.OfDate
                ? "date"
                : value instanceof Value.OfFigure ? "figure" : value instanceof Value.OfSubject ? "subject" : "text";
    }

    private Optional<View> subject() {
        return Optional.of(new SubjectView(claim.subject(), dataset));
    }

    private Optional<View> date() {
        return claim.date().map(this::view);
    }

    private Optional<View> asOf() {
        return claim.asOf().map(this::view);
    }

    private DateView view(HistoricalDate date) {
        return DateView.of(date, dataset.configuration().dates());
    }

    private Optional<View> figure() {
        return claim.figure().map(FigureView::of);
    }

    private Optional<View> reference() {
        return claim.reference().map(id -> new SubjectView(id, dataset));
    }

    private Optional<View> source() {
        return claim.source().map(id -> new SourceView(id, dataset));
    }

    private Optional<String> unit() {
        return claim.unit()
                .or(() -> dataset.vocabulary().property(claim.property()).flatMap(PropertyDefinition::unit));
    }

    private Optional<String> scope() {
        return claim.scope().isStated() ? Optional.of(claim.scope().toString()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimView that && claim.equals(that.claim);
    }

    @Override
    public int hashCode() {
        return claim.hashCode();
    }

    @Override
    public String toString() {
        return claim.value().text();
    }
}
