package org.testimonia.expression;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

/** A source as an expression sees it, declared or not; or none. */
@SuppressWarnings("Immutable") // what it holds never changes
final class SourceView extends View {

    static final Shape<SourceView> SHAPE = Shape.of("Source", SourceView.class)
            .text("id", view -> Optional.of(view.id))
            .text("type", view -> view.csl("type"))
            .text("title", view -> view.declared().flatMap(Source::title))
            .text("authors", view -> view.declared().flatMap(Source::authors))
            .text("issued_by", view -> view.declared().flatMap(Source::issuedBy))
            .view("issued", () -> DateView.SHAPE, view -> view.date(Source::issued), () -> DateView.ABSENT)
            .view("original_date", () -> DateView.SHAPE, view -> view.date(Source::originalDate), () -> DateView.ABSENT)
            .view("covers", () -> DateView.SHAPE, view -> view.date(Source::covers), () -> DateView.ABSENT)
            .texts(
                    "derived_from",
                    view -> view.declared().map(Source::derivedFrom).orElse(List.of()))
            .build();

    static final SourceView ABSENT = new SourceView("", Dataset.builder("none").build());

    private final String id;
    private final Dataset dataset;

    SourceView(String id, Dataset dataset) {
        this.id = id;
        this.dataset = dataset;
    }

    @Override
    Shape<?> shape() {
        return SHAPE;
    }

    private Optional<Source> declared() {
        return dataset.source(id);
    }

    private interface DateOfSource {
        Optional<HistoricalDate> of(Source source);
    }

    private Optional<View> date(DateOfSource date) {
        return declared()
                .flatMap(date::of)
                .map(found -> DateView.of(found, dataset.configuration().dates()));
    }

    private Optional<String> csl(String name) {
        return declared().map(source -> field(source, name)).filter(text -> !text.isEmpty());
    }

    /** A further field of its record in CSL-JSON that is a text or a number; empty if there is none. */
    String field(String name) {
        return csl(name).orElse("");
    }

    private static String field(Source source, String name) {
        Object value = source.csl().get(name);
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceView that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return declared().map(Source::shortName).orElse(id);
    }
}
