package org.testimonia.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;

/** The functions that expressions may ask of dates, figures, subjects and sources, beside those of CEL that they keep. */
final class Functions {

    static final String DATE_TEXT = "_Date_text";
    static final String FIGURE_TEXT = "_Figure_text";

    private static final String CERTAINLY = "certainly";
    private static final String POSSIBLY = "possibly";

    private final Literals literals;
    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    private Functions(Literals literals) {
        this.literals = literals;
    }

    /** The functions over the texts that an expression has for dates and figures. */
    static Functions over(Literals literals) {
        Functions functions = new Functions(literals);
        for (DateRelation relation : DateRelation.values()) {
            functions.addDate(CERTAINLY + relation.words(), relation::isCertain, relation::isCertainOfSpan);
            functions.addDate(POSSIBLY + relation.words(), relation::isPossible, relation::isPossibleOfSpan);
        }
        for (FigureRelation relation : FigureRelation.values()) {
            functions.addFigure(CERTAINLY + relation.words(), relation::isCertain);
            functions.addFigure(POSSIBLY + relation.words(), relation::isPossible);
        }
        functions.addMoves();
        functions.addArithmetic();
        functions.addLookUps();
        return functions;
    }

    List<CelFunctionDecl> declarations() {
        return declarations;
    }

    List<CelFunctionBinding> bindings() {
        return bindings;
    }

    Set<String> names() {
        return names;
    }

    /** One way to call a function. */
    private record Overload(CelOverloadDecl declaration, CelFunctionBinding binding) {

        @SuppressWarnings("Immutable") // what an overload keeps is never changed, though CEL cannot see it
        static <A, B> Overload of(
                String id,
                CelType result,
                CelType target,
                Class<A> targetClass,
                CelType argument,
                Class<B> argumentClass,
                CelFunctionOverload.Binary<A, B> body) {
            return new Overload(
                    CelOverloadDecl.newMemberOverload(id, result, target, argument),
                    CelFunctionBinding.from(id, targetClass, argumentClass, body));
        }
    }

    private void add(String name, Overload... overloads) {
        names.add(name);
        declarations.add(CelFunctionDecl.newFunctionDeclaration(
                name, List.of(overloads).stream().map(Overload::declaration).toList()));
        bindings.addAll(CelFunctionBinding.fromOverloads(
                name, List.of(overloads).stream().map(Overload::binding).toList()));
    }

    @SuppressWarnings("Immutable")
    private void addDate(String name, BiPredicate<DateView, DateView> toDate, BiPredicate<DateView, DateView> toSpan) {
        CelType date = DateView.SHAPE.type();
        add(
                name,
                Overload.of(
                        name + "_Date_Date", SimpleType.BOOL, date, DateView.class, date, DateView.class, toDate::test),
                Overload.of(
                        name + DATE_TEXT,
                        SimpleType.BOOL,
                        date,
                        DateView.class,
                        SimpleType.STRING,
                        String.class,
                        (asked, text) -> toSpan.test(asked, literals.date(text))));
    }

    @SuppressWarnings("Immutable")
    private void addFigure(String name, BiPredicate<FigureView, FigureView> relation) {
        addOnFigures(name, SimpleType.BOOL, relation::test);
    }

    private void addMoves() {
        CelType date = DateView.SHAPE.type();
        add(
                "plusYears",
                Overload.of(
                        "plusYears_Date_int",
                        date,
                        date,
                        DateView.class,
                        SimpleType.INT,
                        Long.class,
                        (asked, years) -> asked.plusYears(years)));
        add(
                "plusDays",
                Overload.of(
                        "plusDays_Date_int",
                        date,
                        date,
                        DateView.class,
                        SimpleType.INT,
                        Long.class,
                        (asked, days) -> asked.plusDays(days)));
    }

    private void addArithmetic() {
        addOnFigures("plus", FigureView.SHAPE.type(), FigureView::plus);
        addOnFigures("minus", FigureView.SHAPE.type(), FigureView::minus);
    }

    @SuppressWarnings("Immutable")
    private void addOnFigures(String name, CelType result, CelFunctionOverload.Binary<FigureView, FigureView> body) {
        CelType figure = FigureView.SHAPE.type();
        add(
                name,
                Overload.of(name + "_Figure_Figure", result, figure, FigureView.class, figure, FigureView.class, body),
                Overload.of(
                        name + "_Figure_int",
                        result,
                        figure,
                        FigureView.class,
                        SimpleType.INT,
                        Long.class,
                        (asked, number) -> body.apply(asked, Literals.figure(number))),
                Overload.of(
                        name + FIGURE_TEXT,
                        result,
                        figure,
                        FigureView.class,
                        SimpleType.STRING,
                        String.class,
                        (asked, text) -> body.apply(asked, literals.figure(text))));
    }

    private void addLookUps() {
        add(
                "column",
                Overload.of(
                        "column_Subject_text",
                        SimpleType.STRING,
                        SubjectView.SHAPE.type(),
                        SubjectView.class,
                        SimpleType.STRING,
                        String.class,
                        SubjectView::column));
        add(
                "field",
                Overload.of(
                        "field_Source_text",
                        SimpleType.STRING,
                        SourceView.SHAPE.type(),
                        SourceView.class,
                        SimpleType.STRING,
                        String.class,
                        SourceView::field));
    }
}
