package org.testimonia.expression;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;

/** A subject as an expression sees it, declared or not; or nobody. */
@SuppressWarnings("Immutable") // what it holds never changes
final class SubjectView extends View {

    static final Shape<SubjectView> SHAPE = Shape.of("Subject", SubjectView.class)
            .text("id", view -> Optional.of(view.id))
            .text("type", view -> view.declared().map(Subject::type).filter(type -> !type.isEmpty()))
            .text("name", view -> Optional.of(view.dataset.subjectName(view.id)))
            .view("part_of", () -> SubjectView.shapeOfSubjects(), SubjectView::partOf, SubjectView::nobody)
            .views("parts", () -> SubjectView.shapeOfSubjects(), SubjectView::parts)
            .views("claims", () -> ClaimView.SHAPE, view -> ClaimView.all(view.dataset.claimsOf(view.id), view.dataset))
            .build();

    private static final SubjectView NOBODY =
            new SubjectView("", Dataset.builder("none").build());

    private final String id;
    private final Dataset dataset;

    SubjectView(String id, Dataset dataset) {
        this.id = id;
        this.dataset = dataset;
    }

    /** A subject without id, name or claims. */
    static Object nobody() {
        return NOBODY;
    }

    /** The shape cannot name itself while it is made. */
    private static Shape<SubjectView> shapeOfSubjects() {
        return SHAPE;
    }

    @Override
    Shape<?> shape() {
        return SHAPE;
    }

    private Optional<Subject> declared() {
        return dataset.subject(id);
    }

    private Optional<View> partOf() {
        return declared().flatMap(Subject::partOf).map(whole -> new SubjectView(whole, dataset));
    }

    private List<SubjectView> parts() {
        return dataset.partsOf(id).stream()
                .map(part -> new SubjectView(part.id(), dataset))
                .toList();
    }

    /** A further column of its record; empty if there is none. */
    String column(String name) {
        return declared()
                .map(subject -> subject.attributes().getOrDefault(name, ""))
                .orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectView that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return dataset.subjectName(id);
    }
}
